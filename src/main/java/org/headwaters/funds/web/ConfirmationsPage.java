package org.headwaters.funds.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.headwaters.funds.Checked;
import org.headwaters.funds.ConfirmDesk;
import org.headwaters.funds.ConfirmWorkflow;
import org.headwaters.funds.PaymentStage;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Takes over what the bank says: the file is read, each row says what it does or what is wrong, and then all or nothing. */
@Page
public class ConfirmationsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConfirmDesk desk;

    @Inject
    private ConfirmWorkflow workflow;

    private transient Part file;
    private String csv;
    private List<Checked> rows = List.of();

    /** Shows what the file would do; nothing is done yet. */
    public void look() throws IOException {
        csv = null;
        rows = List.of();
        if (file.getSize() > ConfirmDesk.LONGEST_FILE) {
            Said.beside("file", "funds.confirm.tooLarge");
            return;
        }
        try (var content = file.getInputStream()) {
            csv = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
        rows = desk.preview(csv);
    }

    public String take() {
        Said.next("funds.confirm.done", workflow.take(csv));
        return FundPages.PAYMENTS.go("stage", PaymentStage.PAID.name());
    }

    public boolean isRead() {
        return !rows.isEmpty();
    }

    public long getWrong() {
        return rows.stream().filter(row -> !row.fine()).count();
    }

    public long getMoving() {
        return rows.stream()
                .filter(row -> row.fine() && row.effect() != Checked.Effect.ALREADY)
                .count();
    }

    public String say(Checked row) {
        return Said.speech().say(row.problem(), row.arguments().toArray());
    }

    public List<Checked> getRows() {
        return rows;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
