package org.headwaters.challenges;

import jakarta.ejb.ApplicationException;
import org.headwaters.platform.SavedMeanwhile;

/** The brief was saved meanwhile. Carries its words as they stand now, so that both can be shown. */
@ApplicationException(rollback = true)
public class StaleBrief extends SavedMeanwhile {
    private static final long serialVersionUID = 1L;

    private final BriefText text;

    StaleBrief(int seen, CauseBrief now, String by, boolean own) {
        super(seen, now.getEdition(), by, now.getWrittenAt(), own);
        this.text = now.text();
    }

    public BriefText text() {
        return text;
    }
}
