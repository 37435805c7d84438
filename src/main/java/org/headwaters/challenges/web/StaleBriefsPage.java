package org.headwaters.challenges.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.challenges.MapDesk;
import org.headwaters.challenges.MapShown.StaleLine;
import org.headwaters.platform.faces.Page;

/** The briefs that need a fresh look. */
@Page
public class StaleBriefsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MapDesk desk;

    private transient List<StaleLine> shown;

    public void open() {
        shown = desk.stale();
    }

    public List<StaleLine> getShown() {
        if (shown == null) {
            shown = desk.stale();
        }
        return shown;
    }
}
