package org.headwaters.grants;

import static org.headwaters.grants.GrantStories.IRIS_OF_THE_MUSEUM;
import static org.headwaters.grants.GrantStories.MUSEUM;
import static org.headwaters.grants.GrantStories.SCHOOLS;
import static org.headwaters.grants.GrantStories.TOMAS_OF_THE_SCHOOLS;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.anApplicationIn;
import static org.headwaters.grants.GrantStories.iris;
import static org.headwaters.grants.GrantStories.ruth;
import static org.headwaters.grants.GrantStories.theClock;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.headwaters.network.OrganisationId;

/** Brings grants to where a test needs them, by real moves only. */
final class GrantTales {
    static final LocalDate MET_ON = LocalDate.of(2026, 10, 28);
    static final MeetingDays THE_DAY = new MeetingDays(MET_ON, MET_ON);
    static final ReportTerms A_PROJECT = new ReportTerms(Outcome.PROJECT, 850_000, "Northgate", "It went well.");

    private GrantTales() {}

    static Act tomas() {
        return new Act(TOMAS_OF_THE_SCHOOLS, Who.APPLICANT, WHILE_OPEN);
    }

    static Map<OrganisationId, Present> both() {
        return Map.of(
                MUSEUM, new Present("museum", Set.of(IRIS_OF_THE_MUSEUM), 3),
                SCHOOLS, new Present("schools", Set.of(TOMAS_OF_THE_SCHOOLS), 0));
    }

    static Grant aGrantIn(GrantStage stage) {
        var told = anApplicationIn(Stage.AWARDED);
        told.tell(ruth(WHILE_OPEN));
        var grant = new Grant(told, 2026, " tide");
        switch (stage) {
            case OFFERED -> {}
            case ACCEPTED -> {
                grant.agree(MUSEUM, iris(WHILE_OPEN));
                grant.agree(SCHOOLS, tomas());
            }
            case PAID -> {
                grant = aGrantIn(GrantStage.ACCEPTED);
                grant.pay(theClock(WHILE_OPEN));
            }
            case MET -> {
                grant = aGrantIn(GrantStage.PAID);
                grant.meet(THE_DAY, both(), MET_ON, iris(WHILE_OPEN));
            }
            case REPORTED -> {
                grant = aGrantIn(GrantStage.MET);
                grant.report(A_PROJECT, iris(WHILE_OPEN));
            }
            case CLOSED -> {
                grant = aGrantIn(GrantStage.REPORTED);
                grant.close(ruth(WHILE_OPEN));
            }
            case CANCELLED -> grant.cancel("They found another way", ruth(WHILE_OPEN));
        }
        return grant;
    }
}
