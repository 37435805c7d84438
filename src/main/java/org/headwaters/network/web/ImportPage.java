package org.headwaters.network.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.headwaters.network.ImportDesk;
import org.headwaters.network.ImportShown;
import org.headwaters.network.ImportWorkflow;
import org.headwaters.network.ImportedDesk;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.omnifaces.util.Faces;

/** A file is read, each row says what it would do or why it stopped, some are answered, and then all of it or nothing. */
@Page
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ImportDesk desk;

    @Inject
    private ImportWorkflow workflow;

    @Inject
    private ImportedDesk imported;

    private transient Part file;
    private String name;
    private byte[] bytes;
    private Map<Integer, String> answers = new HashMap<>();
    private transient ImportShown shown;
    private String seal;

    /** Shows what the file would do; nothing is done yet. */
    public void look() throws IOException {
        answers = new HashMap<>();
        try (var content = file.getInputStream()) {
            var read = content.readNBytes(ImportDesk.LONGEST + 1);
            show(desk.preview(read, answers));
            bytes = read;
            name = file.getSubmittedFileName();
        }
    }

    public void answer() {
        for (var row : getView().stopped()) {
            var said = Faces.getRequestParameter("answer-" + row.line());
            if (row.remedies().stream().anyMatch(one -> one.code().equals(said))) {
                answers.put(row.line(), said);
            }
        }
        show(desk.preview(bytes, answers));
    }

    /** Answers that stand beside the rows are taken with them, but never unseen. */
    public String take() {
        var seen = seal;
        answer();
        if (!seal.equals(seen)) {
            Said.aside("network.import.answered");
            return null;
        }
        var written = workflow.take(bytes, answers, seal);
        Said.next("network.import.done", written);
        return written == 0 ? JoinPages.IMPORT.go() : JoinPages.IMPORT.go("of", imported.last());
    }

    /** The rows that are left out, each with its reason. */
    public void reasons() throws IOException {
        Faces.sendFile(getView().leftOut().getBytes(StandardCharsets.UTF_8), "left-out.csv", true);
    }

    private void show(ImportShown now) {
        shown = now;
        seal = now.seal();
    }

    public ImportShown getShown() {
        if (shown == null && bytes != null) {
            shown = desk.preview(bytes, answers);
        }
        return shown;
    }

    public ImportView getView() {
        return new ImportView(getShown());
    }

    public String columns(boolean people) {
        return desk.columns(people);
    }

    public boolean isRead() {
        return bytes != null;
    }

    public String getName() {
        return name;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
