package org.headwaters.funds.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.headwaters.funds.FileFormat;
import org.headwaters.funds.PaymentDesk;
import org.headwaters.funds.PaymentMove;
import org.headwaters.funds.PaymentStage;
import org.headwaters.funds.PaymentWorkflow;
import org.headwaters.funds.PaymentsScreen;
import org.headwaters.platform.Causes;
import org.headwaters.platform.Money;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** What will happen to each of the chosen payments, and then the word that makes it happen: one by one, or in one file. */
@Page
public class TogetherPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PaymentDesk desk;

    @Inject
    private PaymentWorkflow workflow;

    private String what;
    private String refs;
    private FileFormat format = FileFormat.PAIN_001;
    private List<PaymentsScreen.Row> rows = List.of();

    public void open() {
        rows = desk.these(Arrays.asList(refs.split(",")));
    }

    public String go() {
        return isExport() ? export() : oneByOne();
    }

    /** All or none, into one file. */
    private String export() {
        var file = workflow.export(
                rows.stream()
                        .filter(this::happens)
                        .map(PaymentsScreen.Row::reference)
                        .toList(),
                format);
        Said.next("funds.together.exported", file);
        return FundPages.PAYMENTS.go("stage", PaymentStage.EXPORTED.name());
    }

    /** Each is its own step: what a rule refuses stays as it is, and is named. Leads back to where they were chosen. */
    private String oneByOne() {
        var from = rows.get(0).stage().name();
        var done = 0;
        var refused = new ArrayList<String>();
        for (var row : rows) {
            if (!happens(row)) {
                continue;
            }
            try {
                move(row);
                done++;
            } catch (RuntimeException failed) {
                var no = Causes.refusal(failed).orElseThrow(() -> failed);
                refused.add(Said.speech()
                        .say(
                                "funds.together.refused",
                                row.reference(),
                                Said.speech().of(no)));
            }
        }
        Said.next("funds.together.done." + what, done);
        refused.forEach(Said::problem);
        return FundPages.PAYMENTS.go("stage", from);
    }

    private void move(PaymentsScreen.Row row) {
        if ("approve".equals(what)) {
            workflow.approve(row.reference(), row.version());
        } else {
            workflow.propose(row.reference(), row.version());
        }
    }

    public boolean happens(PaymentsScreen.Row row) {
        return row.offers(isExport() ? PaymentMove.EXPORT : PaymentMove.valueOf(what.toUpperCase(Locale.ROOT)));
    }

    public boolean isExport() {
        return "export".equals(what);
    }

    public long getCount() {
        return rows.stream().filter(this::happens).count();
    }

    /** What will move, currency by currency. */
    public List<Money> getSums() {
        return Money.sums(rows.stream()
                .filter(this::happens)
                .map(PaymentsScreen.Row::amount)
                .toList());
    }

    /** The list that they were chosen from. */
    public String getBack() {
        return rows.isEmpty()
                ? FundPages.PAYMENTS.path()
                : FundPages.PAYMENTS.link("stage", rows.get(0).stage());
    }

    public FileFormat[] getFormats() {
        return FileFormat.values();
    }

    public List<PaymentsScreen.Row> getRows() {
        return rows;
    }

    public FileFormat getFormat() {
        return format;
    }

    public void setFormat(FileFormat format) {
        this.format = format;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = List.of("approve", "export").contains(what) ? what : "propose";
    }

    public String getRefs() {
        return refs;
    }

    public void setRefs(String refs) {
        this.refs = refs;
    }
}
