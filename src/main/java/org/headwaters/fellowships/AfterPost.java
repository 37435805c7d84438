package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Texts;

/** The letters at and after the end of a cohort, each once to each fellow; where its last day moves, anew for that day. */
@ApplicationScoped
class AfterPost {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    @Inject
    Notices notices;

    /** @param when before, on or after its last day */
    void remind(Team team, String when) {
        tell(team, "after." + when, NoticeKind.DEADLINE);
    }

    void askAlive(Team team) {
        tell(team, "alive", NoticeKind.ASKED_OF_ME);
    }

    private void tell(Team team, String what, NoticeKind kind) {
        var days = new AfterDays(team.getCohort());
        var key = "fellowships.mail." + what;
        for (var fellow : team.getMembers()) {
            notices.tell(
                    team.getReference() + "/" + what + "/" + team.getCohort().getEnds(),
                    fellow.getPerson(),
                    kind,
                    new Mail(
                            fellow.getPerson(),
                            TEXTS.get(key + ".subject", team.getTitle()),
                            TEXTS.get(
                                    key + ".body",
                                    team.getTitle(),
                                    team.getCohort().getEnds().format(DAY),
                                    days.closes().format(DAY)),
                            TEXTS.get("fellowships.mail.fellow.why", team.getTitle()),
                            FellowshipLinks.after(team.getReference())));
        }
    }
}
