package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.PARTNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.security.People;

/** Teams with a prototype that ask somebody what it is worth, for server tests. */
@ApplicationScoped
public class FeedbackScene {
    @Inject
    FellowCast cast;

    @Inject
    AskWorkflow workflow;

    @Inject
    Teams teams;

    @Inject
    Asks asks;

    @Inject
    EvidenceRows evidence;

    @Inject
    People tries;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    /** A team that runs, with one prototype. */
    public FellowCast.Squad squad(FellowCast.Fellowship fellowship) throws Exception {
        var squad = cast.team(fellowship, TeamStage.PLACED);
        prototype(squad);
        return squad;
    }

    public FellowCast.Squad squad() throws Exception {
        return squad(cast.cohort(CohortState.RUNNING));
    }

    private void prototype(FellowCast.Squad squad) throws Exception {
        transaction.run(() -> {
            var made = new Prototype(
                    teams.get(squad.reference()),
                    new PrototypeTold(
                            "A trolley that comes back",
                            "A tea trolley, a key ring and a sign",
                            "Whether teachers bring it back by four o'clock",
                            null),
                    new Act(squad.ada(), Who.FELLOW, java.time.Instant.EPOCH));
            evidence.add(made);
            return made;
        });
    }

    long prototypeOf(FellowCast.Squad squad) throws Exception {
        return transaction.run(() -> evidence.of(teams.get(squad.reference()), Prototype.class)
                .get(0)
                .getId());
    }

    /** Somebody asked by the team; the token of the link. */
    String asked(FellowCast.Squad squad, FeedbackFrom of, String called, boolean minor) throws Exception {
        tries.forgetTries();
        var prototype = prototypeOf(squad);
        var asked = new NewAsk(of, called, null, null, minor, prototype, "You prepare lab lessons.", 21);
        return token(acting.as(squad.ada(), () -> workflow.ask(squad.reference(), asked), PARTNER)
                .link());
    }

    public String pupil(FellowCast.Squad squad) throws Exception {
        return asked(squad, FeedbackFrom.END_USER, "a science teacher, year 2", false);
    }

    static String token(String link) {
        return link.substring(link.indexOf('=') + 1);
    }

    /** Somebody who signs in joins the team. */
    public void joins(FellowCast.Squad squad, PersonId person) {
        cast.sql(
                "insert into team_member (id, version, team_id, organisation_id, person_id, role, since_day)"
                        + " select nextval('id_seq'), 1, id, ?, ?, 'Makes', ? from team where reference = ?",
                squad.museum().value(),
                person.value(),
                squad.fellowship().begins(),
                squad.reference());
    }
}
