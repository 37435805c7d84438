package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.headwaters.grants.RedactDesk;
import org.headwaters.grants.RedactScreen;
import org.headwaters.grants.RedactScreen.Marked;
import org.headwaters.grants.RedactWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Hides passages from the reviewers of one application; what was typed stays when it is refused. */
@Page
public class RedactPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RedactDesk desk;

    @Inject
    private RedactWorkflow redact;

    private final HashMap<String, String> passages = new HashMap<>();
    private String ref;
    private RedactScreen shown;

    public void open() {
        shown = desk.open(ref);
        shown.parts().forEach(part -> passages.put(part.code(), part.passages()));
    }

    public String save() {
        redact.redact(
                ref,
                shown.parts().stream()
                        .map(part -> new Marked(part.code(), passages.get(part.code()), part.version()))
                        .toList());
        Said.next("grants.redact.saved");
        return GrantPages.APPLICATION.go("ref", ref);
    }

    public Map<String, String> getPassages() {
        return passages;
    }

    public RedactScreen getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
