package org.headwaters.grants.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;

/**
 * From which place in the queue each of the last cases was opened. An address says it once; remembered here, the way on
 * to the next case is still there after whatever was done to this one.
 */
@Named
@SessionScoped
public class QueueTrail implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final LinkedHashMap<String, Place> places = new LinkedHashMap<>();

    /** Notes where this request says that it comes from; a request that says nothing changes nothing. */
    public synchronized void note(String reference) {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var place = Place.read(asked.get("queue"), asked.get("due"));
        if (place != null) {
            places.remove(reference);
            places.put(reference, place);
            if (places.size() > MOST) {
                places.remove(places.keySet().iterator().next());
            }
        }
    }

    /** The address of the view that it was opened from, the queue as it opens by itself for any other case. */
    public synchronized String back(String reference) {
        var place = places.get(reference);
        return place == null ? GrantPages.QUEUE.path() : place.back();
    }

    /** The address that leads on from it, null for a case that was not opened from the queue. */
    public synchronized String next(String reference) {
        var place = places.get(reference);
        return place == null ? null : place.next(reference);
    }
}
