package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Texts;

/** A word to a team at one of its gates: from its coach at any, from who hears its pitch, from fellows of other teams. */
@Stateless
public class WordWorkflow {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Inject
    TeamDoor door;

    @Inject
    PeerDoor peers;

    @Inject
    GateWords words;

    @Inject
    Notices notices;

    @Inject
    PersonNames names;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed({REVIEWER, OFFICER, APPROVER})
    public void say(String reference, GateKind gate, String said) {
        var team = door.read(reference, TeamSeat.COACH, TeamSeat.STAFF);
        var as = as(door.as(team), team, gate);
        if (as == null) {
            throw new NotFound("gate");
        }
        say(team, gate, as, said);
    }

    /** To another team of the caller's own cohort, about what it made. */
    @RolesAllowed(PARTNER)
    public void sayAsPeer(String reference, String said) {
        say(peers.look(reference), GateKind.PROTOTYPE, WordAs.PEER, said);
    }

    /** As what somebody in this seat says a word there; null for not at all. */
    static WordAs as(TeamSeat seat, Team team, GateKind gate) {
        if (!team.isInCohort()) {
            return null;
        }
        if (seat == TeamSeat.COACH) {
            return WordAs.COACH;
        }
        return seat == TeamSeat.STAFF && gate == GateKind.FUNDING ? WordAs.PANEL : null;
    }

    private void say(Team team, GateKind gate, WordAs as, String said) {
        var word = new GateWord(team, gate, as, said, caller.person(), clock.instant());
        words.add(word);
        audit.write("fellowships.word", team.subject(), null, as + " " + gate + ": " + word.getWords());
        var by = names.nameOf(word.getSaidBy());
        for (var fellow : team.getMembers()) {
            notices.tell(
                    team.getReference() + "/word/" + word.getId(),
                    fellow.getPerson(),
                    NoticeKind.MESSAGE,
                    new Mail(
                            fellow.getPerson(),
                            TEXTS.get("fellowships.mail.word.subject", by, team.getTitle()),
                            TEXTS.get("fellowships.mail.word.body", by, word.getWords()),
                            TEXTS.get("fellowships.mail.fellow.why", team.getTitle()),
                            "/fellowships/gate?ref=" + team.getReference() + "&gate=" + gate));
        }
    }
}
