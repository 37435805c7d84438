package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.fellowships.LessonsDesk;
import org.headwaters.fellowships.LessonsShown;
import org.headwaters.platform.faces.Page;

/** What the teams of a cohort learned. */
@Page
public class LessonsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LessonsDesk desk;

    private String ref;
    private LessonsShown shown;

    public void open() {
        shown = desk.lessons(ref);
    }

    public LessonsShown getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
