package org.headwaters.fellowships.web;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.fellowships.EvidenceDraftWorkflow;
import org.headwaters.fellowships.EvidenceKind;
import org.headwaters.fellowships.EvidenceWorkflow;
import org.headwaters.fellowships.GateShown;
import org.headwaters.fellowships.PredictionTold;
import org.headwaters.fellowships.StaleEvidence;
import org.headwaters.platform.Causes;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.headwaters.platform.files.FileId;

/** The forms in which fellows write what they show at a gate, as parts of its page. */
@Page
public class EvidencePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EvidenceWorkflow workflow;

    @Inject
    private EvidenceDraftWorkflow drafts;

    private final Map<String, EvidenceForm> forms = new HashMap<>();
    private final List<Theirs> theirs = new ArrayList<>();
    private String what;
    private Long row;

    /** The form of this sort; filled with the chosen row where the address names one, and with what was typed and not saved. */
    public EvidenceForm form(GateShown gate, String sort) {
        return forms.computeIfAbsent(sort, one -> {
            var form = new EvidenceForm();
            form.setDay(gate.today());
            form.read(gate.shows(), sort, isChosen(sort) ? row : 0);
            form.drafted(gate, sort);
            return form;
        });
    }

    /** Whether the address names a row of this sort, to be changed. */
    public boolean isChosen(String sort) {
        return row != null && (sort.equals(what) || sort.equals("HAPPENED") && "TEST".equals(what));
    }

    /** Where a colleague saved the same meanwhile, both texts stay on the page, and saving again is the choice. */
    public String save(GateShown gate, String sort) {
        var form = form(gate, sort);
        try {
            var id = workflow.write(gate.team(), form.getId(), form.getVersion(), form.told(sort));
            if (form.getFile() != null && form.getFile().getSize() > 0) {
                var version = form.isAdded() ? 1 : form.getVersion() + 1;
                form.at(id, version);
                attach(gate, sort, form);
            }
        } catch (RuntimeException failed) {
            keepBoth(sort, form, Causes.find(StaleEvidence.class, failed).orElseThrow(() -> failed));
            return null;
        }
        Said.next("fellowships.gate.saved");
        return here(gate);
    }

    private void attach(GateShown gate, String sort, EvidenceForm form) {
        var file = form.getFile();
        try (var bytes = file.getInputStream()) {
            workflow.attach(gate.team(), carrier(sort), form.getId(), file.getSubmittedFileName(), bytes);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static EvidenceKind carrier(String sort) {
        return EvidenceKind.valueOf(sort.equals("HAPPENED") ? "TEST" : sort);
    }

    private void keepBoth(String sort, EvidenceForm form, StaleEvidence stale) {
        theirs.clear();
        theirs.addAll(Theirs.of(sort, form.getTyped(), stale));
        form.at(form.getId(), stale.current());
        Said.now("fellowships.gate.stale", stale.by());
    }

    public String remove(GateShown gate, String sort) {
        var form = form(gate, sort);
        workflow.remove(gate.team(), EvidenceKind.valueOf(sort), form.getId(), form.getVersion());
        Said.next("fellowships.gate.removed");
        return here(gate);
    }

    /** Throws away what was typed and not saved. */
    public String forget(GateShown gate, String sort) {
        drafts.forget(gate.team(), carrier(sort), form(gate, sort).getId());
        Said.next("fellowships.gate.forgotten");
        return here(gate);
    }

    public String detach(GateShown gate, String sort, long id, String file) {
        workflow.detach(gate.team(), carrier(sort), id, new FileId(file));
        Said.next("fellowships.gate.removed");
        return here(gate);
    }

    /** With the words that stand in the form: nobody locks others than those they read. */
    public String begin(GateShown gate) {
        var form = form(gate, "TEST");
        try {
            var told = (PredictionTold) form.told("TEST");
            workflow.begin(gate.team(), form.getId(), form.getVersion(), told, form.getDay());
        } catch (RuntimeException failed) {
            keepBoth("TEST", form, Causes.find(StaleEvidence.class, failed).orElseThrow(() -> failed));
            return null;
        }
        Said.next("fellowships.gate.begunNow");
        return FellowshipPages.GATE.go("ref", gate.team(), "gate", gate.kind(), "what", "TEST", "row", form.getId());
    }

    private static String here(GateShown gate) {
        return FellowshipPages.GATE.go("ref", gate.team(), "gate", gate.kind());
    }

    public List<Theirs> getTheirs() {
        return List.copyOf(theirs);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public Long getRow() {
        return row;
    }

    public void setRow(Long row) {
        this.row = row;
    }
}
