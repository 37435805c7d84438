package org.headwaters.challenges.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.headwaters.challenges.CauseWords;
import org.headwaters.challenges.CauseWorkflow;
import org.headwaters.challenges.MapDesk;
import org.headwaters.challenges.MapShown.Editing;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** An officer words a cause, takes it live, declines, retires or brings it back. */
@Page
public class CauseEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MapDesk desk;

    @Inject
    private CauseWorkflow workflow;

    private transient Editing shown;
    private long version;
    private String ref;
    private Map<String, String> typed = new HashMap<>();

    public void open() {
        shown = desk.editing(ref);
        version = shown.version();
        var words = shown.words();
        typed.put("theme", words.theme());
        typed.put("title", words.title());
        typed.put("shortName", words.shortName());
        typed.put("description", words.description());
        typed.put("keywords", words.keywords());
    }

    public String save() {
        var words = new CauseWords(
                typed.get("theme"),
                typed.get("title"),
                typed.get("shortName"),
                typed.get("description"),
                typed.get("keywords"));
        if (isAdding()) {
            ref = workflow.add(words);
        } else {
            workflow.edit(ref, version, words);
        }
        return done("challenges.edit.saved");
    }

    public String takeLive() {
        workflow.takeLive(ref, version);
        return done("challenges.suggestions.taken");
    }

    public String decline() {
        workflow.decline(ref, version, typed.get("reason"));
        return done("challenges.suggestions.declined");
    }

    public String retire() {
        workflow.retire(ref, version, typed.get("reason"), typed.get("instead"));
        return done("challenges.edit.retired");
    }

    public String bringBack() {
        workflow.bringBack(ref, version);
        return done("challenges.edit.back");
    }

    private String done(String key) {
        Said.next(key);
        return ChallengesPages.EDIT.go("ref", ref);
    }

    public boolean isAdding() {
        return ref == null || ref.isBlank();
    }

    public Editing getShown() {
        if (shown == null) {
            shown = desk.editing(ref);
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
