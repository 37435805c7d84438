package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.fellowships.AfterDesk;
import org.headwaters.fellowships.AfterField;
import org.headwaters.fellowships.AfterShown;
import org.headwaters.fellowships.AfterWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** What a team leaves: written by its fellows around the end, read by everybody from then on. */
@Page
public class AfterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AfterDesk desk;

    @Inject
    private AfterWorkflow workflow;

    private String ref;
    private AfterShown shown;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, String> seen = new LinkedHashMap<>();
    private Boolean still;
    private String how;

    public void open() {
        shown = desk.after(ref);
        shown.texts().forEach((code, text) -> {
            typed.put(code, text.words());
            seen.put(code, String.valueOf(text.version()));
        });
        still = shown.alive();
        how = shown.aliveWords();
    }

    /** For who types without a script; what was saved while typing is the same text again. */
    public String keep() {
        for (var field : AfterField.values()) {
            var code = field.name();
            var text = typed.get(code) == null ? "" : typed.get(code);
            if (!text.equals(shown.texts().get(code).words())) {
                workflow.save(ref, code, text, Long.parseLong(seen.get(code)));
            }
        }
        return done("fellowships.after.kept");
    }

    public String goOn(boolean wants) {
        workflow.goOn(ref, wants);
        return done(wants ? "fellowships.after.goesOn" : "fellowships.after.goesNotOn");
    }

    public String tell() {
        workflow.alive(ref, still, how);
        return done("fellowships.after.told");
    }

    private String done(String told) {
        Said.next(told);
        return FellowshipPages.AFTER.go("ref", ref);
    }

    public List<AfterField> getFields() {
        return List.of(AfterField.values());
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    /** The version that each text grew from. */
    public Map<String, String> getSeen() {
        return seen;
    }

    public AfterShown getShown() {
        return shown;
    }

    public Boolean getStill() {
        return still;
    }

    public void setStill(Boolean still) {
        this.still = still;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
