package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/** What became of introductions and conversations, in history and audit; never what was said or is looked for. */
@ApplicationScoped
class CareTrail {
    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Signing signing;

    @Inject
    Caller caller;

    void introduced(Introduction one, String move, IntroductionStage before) {
        var subject = new SubjectRef("introduction", String.valueOf(one.getId()));
        record(
                subject,
                move,
                before == null ? null : before.name(),
                one.getStage().name(),
                one.getVersion());
        audit.write(
                "network.introduction",
                subject,
                before == null ? null : before.name(),
                "%s: %s, %s"
                        .formatted(
                                one.getStage(),
                                one.getSeeker().getReference(),
                                one.getGiver().getReference()));
    }

    void checkedIn(CheckIn one, String move, CheckInStage before) {
        var subject = new SubjectRef("check-in", String.valueOf(one.getId()));
        if (before != one.getStage()) {
            record(
                    subject,
                    move,
                    before == null ? null : before.name(),
                    one.getStage().name(),
                    one.getVersion());
        }
        audit.write(
                "network.checkIn",
                subject,
                before == null ? null : before.name(),
                "%s: %s, %s".formatted(one.getStage(), one.getOrganisation().getReference(), move));
    }

    /** Until when, and not why: that is private to the backbone. */
    void postponed(Organisation partner, LocalDate until) {
        audit.write("network.checkIn.wait", Standings.subject(partner), null, until.toString());
    }

    private void record(SubjectRef subject, String move, String from, String to, long version) {
        var as = signing.hand().staff() ? "BACKBONE" : "PARTNER";
        history.record(subject, caller.person(), as, move, from, to, null, version);
    }
}
