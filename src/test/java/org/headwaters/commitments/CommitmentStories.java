package org.headwaters.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.challenges.CauseId;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;

/** Promises that came to their state by real moves, for tests. */
final class CommitmentStories {
    static final OrganisationId MUSEUM = new OrganisationId(1);
    static final OrganisationId COLLEGE = new OrganisationId(2);
    static final OrganisationId SCHOOLS = new OrganisationId(3);

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate DUE = LocalDate.of(2028, 6, 30);
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    static final String WHY = "It reaches further than last time";

    private static final PersonId IRIS = new PersonId(11);
    private static final PersonId RUTH = new PersonId(21);
    private static final PersonId DANIEL = new PersonId(22);

    private CommitmentStories() {}

    static Act iris() {
        return new Act(IRIS, Who.PARTNER, NOON);
    }

    static Act ruth() {
        return new Act(RUTH, Who.OFFICER, NOON);
    }

    static Act daniel() {
        return new Act(DANIEL, Who.APPROVER, NOON);
    }

    static Act clock() {
        return new Act(null, Who.CLOCK, NOON);
    }

    static Goal goal() {
        return new Goal(
                "teachers",
                new GoalTerms("Teachers who stay", "teachers", 0, 40_000, TODAY.minusYears(1), TODAY.plusYears(4), ""),
                null);
    }

    static Terms terms(long target) {
        return new Terms(
                "Trainees in the tidal lab",
                "By June 2028, 120 trainees a year teach in our lab.",
                "labs",
                Set.of(new CauseId(5)),
                "Trainee teachers of the coast",
                "Counted by the lab's own book",
                "trainees",
                18,
                40,
                target,
                DUE,
                "",
                Visibility.PUBLIC);
    }

    static Commitment draft() {
        return new Commitment("CM-2026-0031", MUSEUM, goal(), TODAY, iris());
    }

    static Commitment in(State state) {
        return in(state, draft());
    }

    static Commitment in(State state, Commitment one) {
        switch (state) {
            case DRAFT -> {}
            case SUBMITTED -> in(State.DRAFT, one).submit(terms(120), iris());
            case VETTING -> in(State.SUBMITTED, one).takeUp(3, ruth());
            case CHANGES_ASKED -> in(State.VETTING, one).askChanges(WHY, ruth());
            case ACTIVE -> in(State.VETTING, one).accept(WHY, 3, TODAY, daniel());
            case DECLINED -> in(State.VETTING, one).decline(WHY, 3, daniel());
            case FULFILLED, EXCEEDED, NOT_MET -> in(State.ACTIVE, one).close(state, WHY, ruth());
            case WITHDRAWN -> one.withdraw(WHY, iris());
            case SILENT -> in(State.ACTIVE, one).fallSilent(clock());
        }
        return one;
    }

    /** The same promise made by two, of which both have agreed. */
    static Commitment joint(int first, int second) {
        var one = draft();
        one.divide(Map.of(MUSEUM, first, COLLEGE, second), List.of(MUSEUM), TODAY, iris());
        one.agree(List.of(COLLEGE), List.of(second), iris());
        return one;
    }
}
