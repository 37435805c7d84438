package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.fellowships.CohortShown;
import org.headwaters.fellowships.FellowshipsDesk;
import org.headwaters.platform.faces.Page;

/** One cohort as everybody reads it. */
@Page
public class CohortPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FellowshipsDesk desk;

    private String ref;
    private transient CohortShown shown;

    public void open() {
        shown = desk.cohort(ref);
    }

    public CohortShown getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
