package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.grants.GrantStories.ASKED;
import static org.headwaters.grants.GrantStories.FITS;
import static org.headwaters.grants.GrantStories.IRIS_OF_THE_MUSEUM;
import static org.headwaters.grants.GrantStories.MUSEUM;
import static org.headwaters.grants.GrantStories.SCHOOLS;
import static org.headwaters.grants.GrantStories.TOMAS_OF_THE_SCHOOLS;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.anApplicationIn;
import static org.headwaters.grants.GrantStories.daniel;
import static org.headwaters.grants.GrantStories.iris;
import static org.headwaters.grants.GrantStories.ruth;
import static org.headwaters.grants.GrantTales.aGrantIn;

import java.util.Map;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is to meet: everyone once, at the table of one partner, as it was said last. */
class SeatingTest {
    private static final Present ONE_GUEST = new Present("", Set.of(), 1);
    private static final Present IRIS = new Present("", Set.of(IRIS_OF_THE_MUSEUM), 0);

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 1"})
    void whoeverWorksForTwo_mayChangeTables_andKeepsTheRow(long first, long second) {
        var from = new OrganisationId(first);
        var to = new OrganisationId(second);
        var grant = aGrantIn(GrantStage.OFFERED);
        grant.changePeople(Map.of(from, IRIS, to, ONE_GUEST), "As it was", ruth(WHILE_OPEN));
        var row = grant.getPeople().get(0);
        grant.changePeople(Map.of(from, ONE_GUEST, to, IRIS), "She works for both", ruth(WHILE_OPEN));
        assertThat(grant.getPeople()).containsExactly(row);
        assertThat(row.getOrganisation()).isEqualTo(to);
        assertThat(grant.partner(from).getGuests()).isEqualTo(1);
        assertThat(grant.partner(to).getGuests()).isZero();
    }

    @Test
    void nobodySits_atTwoTables() {
        var grant = aGrantIn(GrantStage.OFFERED);
        assertThatThrownBy(() ->
                        grant.changePeople(Map.of(MUSEUM, IRIS, SCHOOLS, IRIS), "She is for both", ruth(WHILE_OPEN)))
                .hasMessageContaining("grants.refused.grant.twoSeats");
    }

    @Test
    void offeredAgain_itIsForThoseWhoMeetNow_underTheTitleOfNow() {
        var it = anApplicationIn(Stage.IN_REVIEW);
        it.giveBack("Who comes?", Set.of(), ruth(WHILE_OPEN));
        it.name("Two thermometers");
        it.resubmit(ASKED, iris(WHILE_OPEN));
        decide(it);
        var grant = new Grant(it, 2026, "");
        assertThat(grant.getTitle()).isEqualTo("Two thermometers");
        assertThat(grant.getPeople()).isEmpty();

        it.correct("They know more now", daniel(WHILE_OPEN));
        grant.takeBack(daniel(WHILE_OPEN));
        it.giveBack("Who comes?", Set.of(), ruth(WHILE_OPEN));
        it.name("Three thermometers");
        it.addPerson(SCHOOLS, TOMAS_OF_THE_SCHOOLS, "Tomas");
        it.addPerson(SCHOOLS, null, "Somebody whom the network does not know");
        it.resubmit(ASKED, iris(WHILE_OPEN));
        decide(it);
        grant.offerAgain(2026, "", ruth(WHILE_OPEN));
        assertThat(grant.getTitle()).isEqualTo("Three thermometers");
        assertThat(grant.getPeople())
                .singleElement()
                .returns(TOMAS_OF_THE_SCHOOLS, GrantPerson::getPerson)
                .returns(SCHOOLS, GrantPerson::getOrganisation);
        assertThat(grant.partner(SCHOOLS).getGuests()).isEqualTo(1);
    }

    private static void decide(Application it) {
        it.recommend(Verdict.AWARD, ASKED, Set.of(FITS), null, ruth(WHILE_OPEN));
        it.award(ASKED, daniel(WHILE_OPEN));
        it.tell(ruth(WHILE_OPEN));
    }
}
