package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Dates;
import org.headwaters.platform.text.Texts;

/** The mails about a team's way through its gates, each once for its cause: to its fellows, and to whoever coaches it. */
@ApplicationScoped
class GatePost {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    void handedIn(Team team, GateEvent.Step step) {
        var forCoach = GateMove.PASS.mayStartFrom(step.kind(), GateStage.SUBMITTED);
        tell(
                team,
                coaches(team),
                cause(step),
                forCoach ? NoticeKind.ASKED_OF_ME : NoticeKind.MESSAGE,
                TEXTS.get("fellowships.mail.handedIn.subject", team.getTitle(), gate(step)),
                TEXTS.get(
                        forCoach ? "fellowships.mail.handedIn.body" : "fellowships.mail.pitched.body",
                        team.getTitle(),
                        gate(step)),
                page(step));
    }

    /** Passed, or more is asked; the fellow who reads it need not know which line of the table that was. */
    void judged(Team team, GateEvent.Step step) {
        var key = step.move() == GateMove.PASS ? "fellowships.mail.passed." : "fellowships.mail.moreAsked.";
        tell(
                team,
                fellows(team),
                cause(step),
                step.move() == GateMove.PASS ? NoticeKind.MESSAGE : NoticeKind.ASKED_OF_ME,
                TEXTS.get(key + "subject", gate(step)),
                TEXTS.get(key + "body", team.getTitle(), gate(step), step.words()),
                step.move() == GateMove.PASS ? room(team) : page(step));
    }

    /** No panel decides on the pitch as it was handed in: why, and what the team does next. */
    void givenBack(Team team, GateEvent.Step step, PitchState why) {
        tell(
                team,
                fellows(team),
                cause(step),
                NoticeKind.ASKED_OF_ME,
                TEXTS.get("fellowships.mail.givenBack.subject", team.getTitle()),
                TEXTS.get(
                        "fellowships.mail.givenBack.body",
                        team.getTitle(),
                        TEXTS.get("fellowships.pitch.state." + why),
                        TEXTS.get("fellowships.pitch.then." + why)),
                FellowshipLinks.pitch(team.getReference()));
    }

    /** That it is due soon, or was. Its key names the day: where that moves, it is reminded of anew. */
    void remind(TeamGate gate, GateReminders.Form form) {
        var team = gate.getTeam();
        var cohort = team.getCohort();
        var dates = new Dates(Locale.ENGLISH, cohort.getZone(), clock);
        var name = FellowshipWords.gate(gate.getKind());
        var key = "fellowships.mail.remind." + form.key();
        for (var fellow : fellows(team)) {
            var mail = new Mail(
                    fellow,
                    TEXTS.get(key + ".subject", name, team.getTitle(), dates.day(gate.getDue())),
                    TEXTS.get(key + ".body", name, team.getTitle(), dates.day(gate.getDue()), dates.zoneName()),
                    TEXTS.get("fellowships.mail.gates.why", cohort.getTitle()),
                    FellowshipLinks.gate(team.getReference(), gate.getKind()));
            notices.tell(
                    team.getReference() + "/gate/" + gate.getKind() + "/" + form + "/" + gate.getDue(),
                    fellow,
                    NoticeKind.DEADLINE,
                    mail);
        }
    }

    private static List<PersonId> fellows(Team team) {
        return team.getMembers().stream().map(TeamMember::getPerson).toList();
    }

    /** The one who is named, else every coach of the cohort. */
    private static List<PersonId> coaches(Team team) {
        return team.getCoach() != null
                ? List.of(team.getCoach())
                : team.getCohort().getGuides().stream()
                        .filter(guide -> guide.getRole() == CohortGuide.Role.COACH)
                        .map(CohortGuide::getPerson)
                        .toList();
    }

    private void tell(
            Team team,
            Collection<PersonId> people,
            String cause,
            NoticeKind kind,
            String subject,
            String body,
            String link) {
        var why = TEXTS.get("fellowships.mail.gate.why", team.getTitle());
        for (var person : people) {
            notices.tell(team.getReference() + "/" + cause, person, kind, new Mail(person, subject, body, why, link));
        }
    }

    private static String cause(GateEvent.Step step) {
        return "gate/" + step.kind() + "/" + step.move() + "/" + step.version();
    }

    private static String gate(GateEvent.Step step) {
        return TEXTS.get("fellowships.gate." + step.kind());
    }

    private static String room(Team team) {
        return "/fellowships/team?ref=" + team.getReference();
    }

    private static String page(GateEvent.Step step) {
        return "/fellowships/gate?ref=" + step.team() + "&gate=" + step.kind();
    }
}
