package org.headwaters.challenges.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.challenges.ChallengesDesk;
import org.headwaters.challenges.ChallengesDesk.Asked;
import org.headwaters.challenges.ChallengesShown;
import org.headwaters.platform.faces.Page;

/** The table of contents of the challenges; what is asked for lives in the address. */
@Page
public class ChallengesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChallengesDesk desk;

    private transient ChallengesShown shown;
    private String words;
    private String theme;

    public void open() {
        shown = null;
    }

    public ChallengesShown getShown() {
        if (shown == null) {
            shown = desk.all(new Asked(words, theme));
        }
        return shown;
    }

    public boolean isFiltered() {
        return words != null && !words.isBlank() || theme != null && !theme.isBlank();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
