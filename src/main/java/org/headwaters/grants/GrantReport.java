package org.headwaters.grants;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;

/**
 * What a sent report says beside its texts: what came of it, the money that followed, the line for the public, a picture.
 * The texts stay where they were typed ({@link Answer}).
 */
@Embeddable
public class GrantReport {
    @Enumerated(STRING)
    private Outcome outcome;

    @Column(name = "follow_on_minor")
    private long followOnMinor;

    @Column(name = "follow_on_from")
    private String followOnFrom;

    @Column(name = "public_line")
    private String publicLine;

    private String picture;

    @Column(name = "picture_words")
    private String pictureWords;

    @Column(name = "report_seconds")
    private long seconds;

    protected GrantReport() {}

    static GrantReport unwritten() {
        return new GrantReport();
    }

    /** Whether the line is another one than before, so that nobody has agreed to it. */
    boolean say(ReportTerms said) {
        var before = publicLine;
        outcome = said.outcome();
        followOnMinor = said.followOnMinor();
        followOnFrom = said.followOnFrom();
        publicLine = said.publicLine();
        return before != null && !before.equals(publicLine);
    }

    /** @param token of the kept file, null takes the picture away */
    void show(String token, String words) {
        picture = token;
        pictureWords = token == null ? null : words;
    }

    /** Null before the report was sent. */
    public Outcome getOutcome() {
        return outcome;
    }

    public long getFollowOnMinor() {
        return followOnMinor;
    }

    /** Null where nothing followed. */
    public String getFollowOnFrom() {
        return followOnFrom;
    }

    /** Null where nothing shall be said in public. */
    public String getPublicLine() {
        return publicLine;
    }

    /** Token of the kept file, null without one. */
    public String getPicture() {
        return picture;
    }

    public String getPictureWords() {
        return pictureWords;
    }

    public long getSeconds() {
        return seconds;
    }
}
