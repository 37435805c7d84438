package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.fellowships.TeamStories.ADA;
import static org.headwaters.fellowships.TeamStories.A_DAY;
import static org.headwaters.fellowships.TeamStories.BEN;
import static org.headwaters.fellowships.TeamStories.IRIS;
import static org.headwaters.fellowships.TeamStories.MUSEUM;
import static org.headwaters.fellowships.TeamStories.SCHOOLS;
import static org.headwaters.fellowships.TeamStories.TOMAS;
import static org.headwaters.fellowships.TeamStories.aDraft;
import static org.headwaters.fellowships.TeamStories.aTeamIn;

import java.util.List;
import java.util.Map;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamPeopleTest {
    private static final CohortQuestion WHY = new CohortQuestion(null, 1, "why", "Why you?", null, 10, true);
    private static final CohortQuestion MORE = new CohortQuestion(null, 2, "more", "What else?", null, 10, false);

    @ParameterizedTest
    @EnumSource(value = TeamStage.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void nobodyIsNamedOrTakenOut_onceItIsNoDraftAnyMore(TeamStage stage) {
        var team = aTeamIn(stage);
        assertThatThrownBy(() -> team.addMember(MUSEUM, IRIS, "Helps", A_DAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> team.removeMember(ADA)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> team.addPartner(new OrganisationId(3), null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> team.removePartner(SCHOOLS)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> team.serve("C-1")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = TeamStage.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OFFERED", "PLACED"})
    void itsPeopleComeAndGo_onlyWhileItHasAPlaceOrTheOfferOfOne(TeamStage stage) {
        var team = aTeamIn(stage);
        assertThatThrownBy(() -> team.join(MUSEUM, IRIS, "Helps", "She has time", A_DAY))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> team.goes(BEN, "New post", A_DAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void itsPeopleComeAndGo_withTheOffer() {
        var team = aTeamIn(TeamStage.OFFERED);
        team.goes(BEN, "Works in the other team", A_DAY);
        team.join(MUSEUM, IRIS, "Helps", "She has time", A_DAY);
        assertThat(team.getMembers()).extracting(TeamMember::getPerson).containsExactlyInAnyOrder(ADA, IRIS);
    }

    @ParameterizedTest
    @EnumSource(value = TeamStage.class, mode = EnumSource.Mode.EXCLUDE, names = "PLACED")
    void itsPartnersChange_onlyWhileItHasAPlace(TeamStage stage) {
        var team = aTeamIn(stage);
        assertThatThrownBy(() -> team.leadBy(SCHOOLS)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> team.partnerGoes(SCHOOLS, "No time", A_DAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void aPartnerThatIsTakenOut_takesItsPeopleAlong_andTheLeadStays() {
        var team = aDraft();
        team.removePartner(SCHOOLS);
        assertThat(team.getMembers()).extracting(TeamMember::getPerson).containsExactly(ADA);
        assertThatThrownBy(() -> team.removePartner(MUSEUM)).isInstanceOf(Refusal.class);
    }

    @Test
    void aFellow_isOfOneOfItsPartners_andNamedTwiceIsNamedOnce() {
        var team = aDraft();
        assertThatThrownBy(() -> team.addMember(new OrganisationId(9), IRIS, "Helps", A_DAY))
                .isInstanceOf(NotFound.class);
        team.addMember(MUSEUM, ADA, "Draws", A_DAY);
        assertThat(team.getMembers()).extracting(TeamMember::getRole).containsExactly("Draws", "Knows the schools");
    }

    @Test
    void whoGoes_staysInTheHistory_andTheLastOneDoesNotGo() {
        var team = aTeamIn(TeamStage.PLACED);
        team.goes(BEN, "A new post", A_DAY);
        assertThat(team.getMembers()).extracting(TeamMember::getPerson).containsExactly(ADA);
        assertThat(team.getEveryMember()).extracting(TeamMember::getLeftWhy).contains("A new post");
        assertThatThrownBy(() -> team.goes(ADA, "Tired", A_DAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void aTeamGrows_toItsLargestSizeAndNoFurther() {
        var team = aTeamIn(TeamStage.PLACED);
        team.join(MUSEUM, IRIS, "Helps", "She has time", A_DAY);
        assertThatThrownBy(() -> team.join(MUSEUM, IRIS, "Helps", "Again", A_DAY))
                .isInstanceOf(Refusal.class);
        team.join(SCHOOLS, TOMAS, "Helps", "He has time", A_DAY);
        assertThatThrownBy(() -> team.join(SCHOOLS, new PersonId(99), "Helps", "More", A_DAY))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aPartnerGoes_withItsPeople_afterItGaveTheLeadAway_andNeverTheLast() {
        var team = aTeamIn(TeamStage.PLACED);
        assertThatThrownBy(() -> team.partnerGoes(MUSEUM, "No time", A_DAY)).isInstanceOf(Refusal.class);
        team.leadBy(SCHOOLS);
        team.partnerGoes(MUSEUM, "No time", A_DAY);
        assertThat(team.getLead()).isEqualTo(SCHOOLS);
        assertThat(team.isOf(List.of(MUSEUM))).isFalse();
        assertThat(team.getMembers()).extracting(TeamMember::getPerson).containsExactly(BEN);
        assertThat(team.getEveryPartner()).hasSize(2);
        assertThatThrownBy(() -> team.partnerGoes(SCHOOLS, "No time", A_DAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void everythingThatIsMissing_isSaidAtOnce() {
        var team =
                new Team("FT-2026-0131", TeamStories.aCohort(2, 4), MUSEUM, TeamStories.iris(TeamStories.WHILE_OPEN));
        var gaps = WholeTeam.of(team, List.of(WHY, MORE), Map.of("more", "one ".repeat(11)))
                .gaps();
        assertThat(gaps).extracting(TeamGap::field).containsExactly("title", "why", "more", "members");
    }

    @Test
    void aTeamOfTheRightSize_thatAnsweredWhatIsAsked_isWhole() {
        assertThat(WholeTeam.of(aDraft(), List.of(WHY, MORE), Map.of("why", "one ".repeat(10)))
                        .isWhole())
                .isTrue();
        assertThat(WholeTeam.of(aDraft(), List.of(WHY), Map.of("why", "  ")).gaps())
                .hasSize(1);
        var tooMany = aDraft();
        for (var id = 30; id < 33; id++) {
            tooMany.addMember(MUSEUM, new PersonId(id), "Helps", A_DAY);
        }
        assertThat(WholeTeam.of(tooMany, List.of(), Map.of()).gaps())
                .extracting(TeamGap::key)
                .containsExactly("fellowships.gap.tooMany");
    }
}
