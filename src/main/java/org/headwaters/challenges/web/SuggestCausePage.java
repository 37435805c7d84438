package org.headwaters.challenges.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.challenges.CauseWords;
import org.headwaters.challenges.CauseWorkflow;
import org.headwaters.challenges.ChallengesDesk;
import org.headwaters.challenges.ChallengesDesk.Suggesting;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Anybody of the network suggests a cause, and sees what became of earlier suggestions. */
@Page
public class SuggestCausePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChallengesDesk desk;

    @Inject
    private CauseWorkflow workflow;

    private transient Suggesting shown;
    private String theme;
    private String title;
    private String description;
    private String why;

    public void open() {
        shown = desk.suggesting();
    }

    public String send() {
        var reference = workflow.suggest(new CauseWords(theme, title, null, description, ""), why);
        Said.next("challenges.suggest.sent");
        return ChallengesPages.CAUSE.go("ref", reference);
    }

    public Suggesting getShown() {
        if (shown == null) {
            shown = desk.suggesting();
        }
        return shown;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
