package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.Directory;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.mail.Attachment;
import org.headwaters.platform.mail.NoticeKind;

/** Lets a team's people hear what one of them did, or the clock, each with the one next step. */
@ApplicationScoped
class WhenTeamsApply {
    @Inject
    Teams teams;

    @Inject
    ApplicantsPost post;

    @Inject
    TeamDates dates;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    /** Whoever is named for a partner that has not said yes; where nobody is, its contact. */
    void asked(@Observes TeamEvent.PartnersAsked event) {
        var team = teams.get(event.step().reference());
        var lead = directory.card(team.getLead()).name();
        for (var partner : team.getPartners()) {
            if (partner.isConfirmed()) {
                continue;
            }
            var person = partner.getAskedPerson() != null
                    ? partner.getAskedPerson()
                    : directory
                            .contactOf(partner.getOrganisation())
                            .map(card -> card.id())
                            .orElse(null);
            if (person != null) {
                post.tell(
                        team,
                        person,
                        "asked",
                        cause(event.step(), "asked"),
                        NoticeKind.ASKED_OF_ME,
                        ApplicantsPost.status(team),
                        List.of(),
                        lead,
                        team.getCohort().getTitle(),
                        team.getCohort().getClosesAt());
            }
        }
    }

    /** With the last yes everyone may submit; until then one is only progress. */
    void coSigned(@Observes TeamEvent.CoSigned event) {
        others(
                event.step(),
                event.complete() ? "allConfirmed" : "confirmed",
                event.complete() ? NoticeKind.ASKED_OF_ME : NoticeKind.PROGRESS);
    }

    void revised(@Observes TeamEvent.Revised event) {
        others(event.step(), "revised", NoticeKind.PROGRESS);
    }

    void withdrawn(@Observes TeamEvent.Withdrawn event) {
        others(event.step(), "withdrawn", NoticeKind.PROGRESS);
    }

    private void others(TeamStep step, String form, NoticeKind kind) {
        var team = teams.get(step.reference());
        post.tellOthers(
                team, step.who(), form, cause(step, form), kind, ApplicantsPost.status(team), names.nameOf(step.who()));
    }

    /** The receipt goes to all of its people at once, with what comes next for their calendars. */
    void submitted(@Observes TeamEvent.Submitted event) {
        var team = teams.get(event.step().reference());
        var receipt = TeamReceipt.of(team);
        var file = new Attachment(
                receipt.reference() + ".ics", "text/calendar", dates.of(team).bytes());
        for (var person : post.audience(team)) {
            post.tell(
                    team,
                    person,
                    "submitted",
                    cause(event.step(), "submitted"),
                    NoticeKind.RECEIPT,
                    ApplicantsPost.status(team),
                    List.of(file),
                    receipt.reference(),
                    team.getCohort().getTitle(),
                    receipt.toldBy());
        }
    }

    void missed(@Observes TeamEvent.Missed event) {
        var team = teams.get(event.step().reference());
        post.tellOthers(
                team,
                null,
                "missed",
                cause(event.step(), "missed"),
                NoticeKind.DEADLINE,
                ApplicantsPost.status(team),
                team.getCohort().getTitle());
    }

    void changed(@Observes FellowsChanged event) {
        var team = teams.get(event.team());
        post.tellOthers(
                team,
                event.who(),
                event.what(),
                event.what() + "/" + event.version() + "/" + event.name(),
                NoticeKind.PROGRESS,
                ApplicantsPost.fellows(team),
                event.name(),
                event.why() == null ? "" : event.why());
    }

    private static String cause(TeamStep step, String form) {
        return form + "/" + step.version() + "/" + step.at().toEpochMilli();
    }
}
