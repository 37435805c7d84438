package org.headwaters.network.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.network.IntroductionDesk;
import org.headwaters.network.IntroductionWorkflow;
import org.headwaters.network.IntroductionsShown;
import org.headwaters.network.IntroductionsShown.Could;
import org.headwaters.network.IntroductionsShown.ForBackbone;
import org.headwaters.network.IntroductionsShown.Line;
import org.headwaters.network.IntroductionsShown.Open;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Pager;
import org.headwaters.platform.faces.Said;

/** The introductions: a partner's own, and for the backbone what needs and offers suggest. */
@Page
public class IntroductionsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Farther than anybody turns; behind the end a page is empty. */
    private static final int LAST = 10_000;

    @Inject
    private IntroductionDesk desk;

    @Inject
    private IntroductionWorkflow workflow;

    @Inject
    private Caller caller;

    private int page = 1;
    private transient IntroductionsShown shown;
    private transient ForBackbone atDesk;

    public void open() {
        page = Math.max(1, Math.min(page, LAST));
    }

    public String agree(Line line) {
        workflow.agree(line.id(), line.version());
        Said.next(
                line.giving() && line.other() == null
                        ? "network.introductions.told.offered"
                        : "network.introductions.told.agreed");
        return here();
    }

    public String decline(Line line) {
        workflow.decline(line.id(), line.version());
        Said.next("network.introductions.told.declined");
        return here();
    }

    public String withdraw(Line line) {
        workflow.withdraw(line.id(), line.version());
        Said.next("network.introductions.told.withdrawn");
        return here();
    }

    public String takeBack(Open one) {
        workflow.withdraw(one.id(), one.version());
        Said.next("network.introductions.told.withdrawn");
        return here();
    }

    public String suggest(Could could) {
        workflow.suggest(could.suggestion().needId(), could.suggestion().offerId());
        Said.next(
                "network.introductions.told.suggested",
                could.suggestion().giver().name());
        return here();
    }

    private static String here() {
        return NetworkPages.INTRODUCTIONS.go();
    }

    public boolean isBackbone() {
        return caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER);
    }

    public boolean isPartner() {
        return caller.is(Roles.PARTNER);
    }

    public IntroductionsShown getShown() {
        if (shown == null) {
            shown = desk.mine();
        }
        return shown;
    }

    public ForBackbone getAtDesk() {
        if (atDesk == null) {
            atDesk = desk.atDesk((page - 1) * IntroductionDesk.PAGE);
        }
        return atDesk;
    }

    public Pager getPager() {
        return new Pager(page, IntroductionDesk.PAGE, getAtDesk().seekers());
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
