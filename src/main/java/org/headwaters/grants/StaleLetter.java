package org.headwaters.grants;

import jakarta.ejb.ApplicationException;
import org.headwaters.platform.SavedMeanwhile;

/** The letter was changed meanwhile, by a colleague or in another tab. Carries its words as they stand now, so that both can be shown. */
@ApplicationException(rollback = true)
public class StaleLetter extends SavedMeanwhile {
    private static final long serialVersionUID = 1L;

    private final LetterText text;

    /** @param by who changed its words last, empty while they are the template's */
    StaleLetter(long seen, Letter now, String by, boolean own) {
        super(seen, now.getVersion(), by, now.getEditedAt(), own);
        this.text = now.getText();
    }

    public LetterText text() {
        return text;
    }
}
