package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.headwaters.grants.CallMakingDesk;
import org.headwaters.grants.CallMakingWorkflow;
import org.headwaters.grants.Rhythm;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.headwaters.platform.text.Zones;

/** One call's terms: written, changed, and published from here. */
@Page
public class TermsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CallMakingDesk desk;

    @Inject
    private CallMakingWorkflow making;

    private String ref;
    private CallMakingDesk.Sheet shown;
    private TypedTerms typed;

    public void open() {
        shown = desk.sheet(ref);
        typed = new TypedTerms(shown.terms());
    }

    public String save() {
        making.change(ref, shown.version(), typed.terms());
        Said.next(shown.published() ? "grants.terms.savedPublished" : "grants.terms.saved");
        return GrantPages.TERMS.go("ref", ref);
    }

    /** Saves what is typed and shows it as an applicant will see it. */
    public String preview() {
        making.change(ref, shown.version(), typed.terms());
        return GrantPages.PREVIEW.go("ref", ref);
    }

    public List<String> getZones() {
        return Zones.with(shown.terms().zone().getId());
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public Map<String, Object> getTyped() {
        return typed.fields();
    }

    public CallMakingDesk.Sheet getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
