package org.headwaters.funds.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Locale;
import org.headwaters.funds.PaymentDesk;
import org.headwaters.funds.PaymentMove;
import org.headwaters.funds.PaymentStage;
import org.headwaters.funds.PaymentsScreen;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Pager;
import org.headwaters.platform.faces.Said;

/** Payments by stage; what is chosen goes on to its own page, which says first what will happen. */
@Page
public class PaymentsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 50;

    @Inject
    private PaymentDesk desk;

    private PaymentStage stage;
    private int page = 1;
    private PaymentsScreen shown;
    private Pager pager;

    public void open() {
        shown = desk.payments(stage, new Pager(page, LINES, 0).offset(), LINES);
        pager = new Pager(page, LINES, shown.found());
    }

    public String proposeChosen() {
        return together("propose");
    }

    public String approveChosen() {
        return together("approve");
    }

    public String exportChosen() {
        return together("export");
    }

    private String together(String what) {
        var chosen = Said.chosen();
        if (chosen.isEmpty()) {
            Said.now("funds.payments.chooseFirst");
            return null;
        }
        return FundPages.TOGETHER.go("what", what, "refs", String.join(",", chosen));
    }

    /** What this reader may do with several of the payments that are shown, or null. */
    public String getBulk() {
        var move = move(shown.stage());
        return move != null && shown.rows().stream().anyMatch(row -> row.offers(move))
                ? move.name().toLowerCase(Locale.ROOT)
                : null;
    }

    /** Whether the payment can be among them: one's own waits for somebody else, and one without an account for that. */
    public boolean isOffered(PaymentsScreen.Row row) {
        return row.offers(move(row.stage()));
    }

    private static PaymentMove move(PaymentStage stage) {
        return switch (stage) {
            case DUE, FAILED -> PaymentMove.PROPOSE;
            case PROPOSED -> PaymentMove.APPROVE;
            case APPROVED -> PaymentMove.EXPORT;
            case EXPORTED, PAID, WITHDRAWN -> null;
        };
    }

    public PaymentStage[] getStages() {
        return PaymentStage.values();
    }

    public PaymentsScreen getShown() {
        return shown;
    }

    public Pager getPager() {
        return pager;
    }

    public PaymentStage getStage() {
        return stage;
    }

    public void setStage(PaymentStage stage) {
        this.stage = stage;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
