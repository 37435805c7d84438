package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.fellowships.EndDesk;
import org.headwaters.fellowships.EndShown;
import org.headwaters.platform.faces.Page;

/** What came of a cohort. */
@Page
public class EndPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EndDesk desk;

    private String ref;
    private transient EndShown shown;

    public void open() {
        shown = desk.end(ref);
    }

    public EndShown getShown() {
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
