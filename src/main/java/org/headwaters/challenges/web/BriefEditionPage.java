package org.headwaters.challenges.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.challenges.MapDesk;
import org.headwaters.challenges.MapShown.Earlier;
import org.headwaters.platform.faces.Page;

/** An earlier edition of a brief, as it read. */
@Page
public class BriefEditionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MapDesk desk;

    private transient Earlier shown;
    private String ref;
    private int edition;

    public void open() {
        shown = desk.edition(ref, edition);
    }

    public Earlier getShown() {
        if (shown == null) {
            shown = desk.edition(ref, edition);
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }
}
