package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.headwaters.grants.AgreementWorkflow;
import org.headwaters.grants.GivenDesk;
import org.headwaters.grants.GivenView;
import org.headwaters.grants.GrantDesk;
import org.headwaters.grants.GrantScreen;
import org.headwaters.grants.GrantStage;
import org.headwaters.grants.ReportWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** One grant after its letter: its terms and who agreed to them, its money, its meeting and its report. */
@Page
public class GrantPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GrantDesk desk;

    @Inject
    private AgreementWorkflow agreement;

    @Inject
    private ReportWorkflow reports;

    @Inject
    private GivenDesk given;

    private String ref;
    private GivenView view;
    private String next;
    private GrantScreen shown;
    private String words;
    private String reason;

    public void open() {
        shown = desk.open(ref);
        next = view == GivenView.TO_READ && shown.isStaff()
                ? given.nextReport(ref).orElse(null)
                : null;
    }

    public String agree() {
        agreement.agree(ref, shown.version());
        Said.next("grants.grant.agreed");
        return again();
    }

    public String askCancel() {
        agreement.askCancel(ref, shown.version(), reason);
        Said.next("grants.grant.cancelAsked");
        return again();
    }

    public String accept() {
        reports.accept(ref, shown.version());
        Said.next("grants.grant.accepted");
        return again();
    }

    public String askMore() {
        reports.askMore(ref, shown.version(), words);
        Said.next("grants.grant.moreAsked");
        return again();
    }

    public String publish() {
        reports.settleLine(ref, shown.version(), true);
        Said.next("grants.grant.published");
        return again();
    }

    public String keepPrivate() {
        reports.settleLine(ref, shown.version(), false);
        Said.next("grants.grant.keptPrivate");
        return again();
    }

    private String again() {
        return GrantPages.GRANT.go("ref", ref, "view", view);
    }

    /** The list that it was opened from; the list as it opens by itself for who came another way. */
    public String getBack() {
        return GrantPages.GIVEN.link("view", view);
    }

    /** The address of the report that waits after this one, null where none does or one came another way. */
    public String getNext() {
        return next == null ? null : GrantPages.GRANT.link("ref", next, "view", view);
    }

    /** The stages of a grant that goes its way. */
    public List<GrantStage> getWay() {
        return Arrays.stream(GrantStage.values())
                .filter(stage -> stage != GrantStage.CANCELLED)
                .toList();
    }

    /** What is over has a tick; an accepted report is the end of the way, and so behind. */
    public boolean isBehind(GrantStage stage) {
        return shown.stage() != GrantStage.CANCELLED
                && (stage.ordinal() < shown.stage().ordinal() || shown.stage() == GrantStage.CLOSED);
    }

    public boolean isHere(GrantStage stage) {
        return stage == shown.stage() && !isBehind(stage);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getView() {
        return view == null ? null : view.name();
    }

    public void setView(String view) {
        this.view = GivenView.of(view);
    }

    public GrantScreen getShown() {
        return shown;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
