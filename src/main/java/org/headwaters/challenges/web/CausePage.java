package org.headwaters.challenges.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.challenges.CauseShown;
import org.headwaters.challenges.ChallengesDesk;
import org.headwaters.platform.faces.Page;

/** One cause. */
@Page
public class CausePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChallengesDesk desk;

    private transient CauseShown shown;
    private String ref;

    public void open() {
        shown = desk.cause(ref);
    }

    public CauseShown getShown() {
        if (shown == null) {
            shown = desk.cause(ref);
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
