package org.headwaters.fellowships;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.headwaters.funds.PoolId;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.reviews.RubricId;

/**
 * Teams in memory that stand wherever a test wants them, brought there by their own moves. A stage whose moves a test does
 * not reach is put there as the database would load it.
 */
final class TeamStories {
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final Instant DEADLINE = Instant.parse("2026-12-11T22:00:00Z");
    static final Instant WHILE_OPEN = DEADLINE.minus(Duration.ofDays(10));
    static final Instant AFTER = DEADLINE.plusSeconds(1);
    static final LocalDate A_DAY = LocalDate.of(2027, 3, 1);

    static final OrganisationId MUSEUM = new OrganisationId(1);
    static final OrganisationId SCHOOLS = new OrganisationId(2);
    static final PersonId IRIS = new PersonId(11);
    static final PersonId TOMAS = new PersonId(12);
    static final PersonId ADA = new PersonId(13);
    static final PersonId BEN = new PersonId(14);
    static final PersonId RUTH = new PersonId(21);
    static final PersonId NOOR = new PersonId(22);
    static final WholeTeam WHOLE = new WholeTeam(List.of());

    private TeamStories() {}

    static Cohort aCohort() {
        return aCohort(2, 4);
    }

    /** Published, open until {@link #DEADLINE}; begins in February 2027 and lasts seven months. */
    static Cohort aCohort(int smallestTeam, int largestTeam) {
        var begins = LocalDate.of(2027, 2, 1);
        var terms = new CohortTerms(
                "Curious afternoons",
                "Seven months with people who know what you need",
                "Museums",
                "time-for-labs",
                2,
                smallestTeam,
                largestTeam,
                new CohortSpan(begins, begins.plusMonths(7)),
                ZONE,
                DEADLINE.minus(Duration.ofDays(30)),
                DEADLINE,
                5,
                new PoolId(1),
                new RubricId(1),
                "USD",
                null,
                LeastEvidence.DEFAULT);
        var cohort = new Cohort("FC-2026-0131", terms, RUTH);
        put(cohort, "publishedAt", DEADLINE.minus(Duration.ofDays(40)));
        return cohort;
    }

    static Act iris(Instant at) {
        return new Act(IRIS, Who.APPLICANT, at);
    }

    static Act tomas(Instant at) {
        return new Act(TOMAS, Who.APPLICANT, at);
    }

    static Act ada(Instant at) {
        return new Act(ADA, Who.FELLOW, at);
    }

    static Act ruth(Instant at) {
        return new Act(RUTH, Who.OFFICER, at);
    }

    static Act noor(Instant at) {
        return new Act(NOOR, Who.APPROVER, at);
    }

    static Act theClock(Instant at) {
        return new Act(null, Who.CLOCK, at);
    }

    /** Of two partners and two fellows. */
    static Team aDraft() {
        var team = new Team("FT-2026-0131", aCohort(), MUSEUM, iris(WHILE_OPEN));
        team.name("Tide watchers");
        team.addPartner(SCHOOLS, TOMAS);
        team.addMember(MUSEUM, ADA, "Leads the making", A_DAY);
        team.addMember(SCHOOLS, BEN, "Knows the schools", A_DAY);
        return team;
    }

    static Team aTeamIn(TeamStage stage) {
        var team = aDraft();
        switch (stage) {
            case DRAFT -> {}
            case MISSED -> team.miss(theClock(AFTER));
            case WITHDRAWN -> team.withdraw(null, iris(WHILE_OPEN));
            case CO_SIGNING -> team.askPartners(WHOLE, List.of(MUSEUM), iris(WHILE_OPEN));
            default -> {
                team.askPartners(WHOLE, List.of(MUSEUM), iris(WHILE_OPEN));
                team.coSign(SCHOOLS, tomas(WHILE_OPEN));
                team.submit("a-key-of-the-page", WHOLE, iris(WHILE_OPEN));
                later(team, stage);
            }
        }
        return team;
    }

    private static void later(Team team, TeamStage stage) {
        if (stage == TeamStage.SUBMITTED) {
            return;
        }
        if (stage == TeamStage.LEFT) {
            put(team, "stage", TeamStage.PLACED);
            team.leave("Nobody came on Tuesdays", true, ada(AFTER));
            return;
        }
        if (stage == TeamStage.OFFERED) {
            put(team, "offeredUntil", AFTER.plus(Duration.ofDays(5)));
        }
        if (stage == TeamStage.PLACED || stage == TeamStage.FINISHED) {
            put(team, "placedAt", AFTER);
        }
        put(team, "stage", stage);
    }

    /** As if the database had loaded it so. */
    static void put(Object entity, String field, Object value) {
        for (Class<?> type = entity.getClass(); type != null; type = type.getSuperclass()) {
            for (Field one : type.getDeclaredFields()) {
                if (one.getName().equals(field)) {
                    try {
                        one.setAccessible(true);
                        one.set(entity, value);
                        return;
                    } catch (IllegalAccessException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                }
            }
        }
        throw new IllegalArgumentException(field);
    }
}
