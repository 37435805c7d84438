package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.grants.GrantStories.ASKED;
import static org.headwaters.grants.GrantStories.DEADLINE;
import static org.headwaters.grants.GrantStories.MUSEUM;
import static org.headwaters.grants.GrantStories.SCHOOLS;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.aDraft;
import static org.headwaters.grants.GrantStories.anApplicationIn;
import static org.headwaters.grants.GrantStories.iris;
import static org.headwaters.grants.GrantStories.ruth;
import static org.headwaters.grants.GrantStories.theClock;
import static org.headwaters.grants.GrantStories.tomas;

import java.util.List;
import java.util.Set;
import org.headwaters.grants.Field.Kind;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {
    private static final OrganisationId STATION = new OrganisationId(3);
    private static final PersonId LENA = new PersonId(13);

    @Test
    void aStaleText_isRefused_withTheTextThatStandsThere() {
        var answer = new Answer(new ApplicationId(1), "together", "six teachers", tomas(WHILE_OPEN));
        assertThatThrownBy(() -> answer.write("eight teachers", 7, "Tomas Reyes", iris(WHILE_OPEN)))
                .isInstanceOfSatisfying(StaleText.class, stale -> {
                    assertThat(stale.text()).isEqualTo("six teachers");
                    assertThat(stale.by()).isEqualTo("Tomas Reyes");
                    assertThat(stale.at()).isEqualTo(WHILE_OPEN);
                    assertThat(stale.current()).isEqualTo(answer.getVersion());
                    assertThat(stale.isOwn()).isFalse();
                });
        assertThatThrownBy(() -> answer.write("eight teachers", 7, "Tomas Reyes", tomas(WHILE_OPEN)))
                .isInstanceOfSatisfying(
                        StaleText.class, stale -> assertThat(stale.isOwn()).isTrue());
        assertThat(answer.getContent()).isEqualTo("six teachers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"titles", "partners", "budget.0.cost", "budget.31.cost", "budget.1.sum", "budget", "x"})
    void aFieldThatTheFormDoesNotHave_isNobodys(String code) {
        assertThatThrownBy(() -> Field.of(aDraft(), code)).isInstanceOf(NotFound.class);
    }

    @Test
    void cellsAndTheTitle_areOneLine_answersAreText() {
        assertThat(Field.of(aDraft(), "title").checked("Salt\nand sand")).isEqualTo("Salt and sand");
        assertThat(Field.of(aDraft(), "budget.30.what")).isEqualTo(new Field("budget.30.what", "budget", Kind.CELL));
        assertThat(Field.of(aDraft(), "payee").question()).isEqualTo("partners");
        assertThat(Field.of(aDraft(), "together").checked("Salt\nand sand")).isEqualTo("Salt\nand sand");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DRAFT")
    void partners_areChosenInADraftOnly(Stage stage) {
        var application = anApplicationIn(stage);
        assertThatThrownBy(() -> application.addPartner(STATION, null)).hasMessageContaining("notOpen");
        assertThatThrownBy(() -> application.removePartner(SCHOOLS)).hasMessageContaining("notOpen");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"DRAFT", "RETURNED"})
    void whatIsSent_isNotEdited(Stage stage) {
        var application = anApplicationIn(stage);
        assertThat(application.isOpenForWriting("together")).isFalse();
        assertThatThrownBy(() -> application.payTo(SCHOOLS)).hasMessageContaining("notOpen");
        assertThatThrownBy(() -> application.serve("cause", "x")).hasMessageContaining("notOpen");
        assertThatThrownBy(() -> application.addPerson(SCHOOLS, LENA, "Lena")).hasMessageContaining("notOpen");
    }

    @Test
    void returned_onlyWhatWasAskedForIsOpen() {
        var application = anApplicationIn(Stage.IN_REVIEW);
        application.giveBack("What does the van cost?", Set.of("budget", "together"), ruth(WHILE_OPEN));
        assertThat(application.isOpenForWriting("budget")).isTrue();
        assertThat(application.isOpenForWriting("together")).isTrue();
        assertThat(application.isOpenForWriting("different")).isFalse();
        assertThat(application.isOpenForWriting("title")).isFalse();
        assertThatThrownBy(() -> application.serve("cause", "x")).isInstanceOf(Refusal.class);
        application.resubmit(ASKED, iris(WHILE_OPEN));
        assertThat(application.getReturnedCodes()).isEmpty();
        assertThat(application.isOpenForWriting("budget")).isFalse();
    }

    @Test
    void anotherSum_isConfirmedAgain_byWhoeverDidNotChangeIt_beforeItIsSentAgain() {
        var application = anApplicationIn(Stage.RETURNED);
        var again = iris(WHILE_OPEN.plusSeconds(60));
        assertThat(application.changeMoney(List.of(MUSEUM), again)).containsExactly(GrantStories.TOMAS_OF_THE_SCHOOLS);
        assertThat(application.changeMoney(List.of(MUSEUM), again)).isEmpty();
        assertThat(application.partner(MUSEUM).isConfirmed()).isTrue();
        assertThatThrownBy(() -> application.resubmit(ASKED, again)).hasMessageContaining("notConfirmed");
        application.coSign(SCHOOLS, tomas(WHILE_OPEN.plusSeconds(90)));
        assertThat(application.getStage()).isEqualTo(Stage.RETURNED);
        application.resubmit(ASKED, again);
        assertThat(application.getStage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void whatIsNotWithItsApplicants_isConfirmedAsItWas() {
        var application = anApplicationIn(Stage.IN_REVIEW);
        assertThat(application.changeMoney(List.of(MUSEUM), iris(WHILE_OPEN))).isEmpty();
        assertThat(application.isConfirmedByAll()).isTrue();
    }

    @Test
    void returnedWithoutNamingAQuestion_allAreOpen() {
        assertThat(anApplicationIn(Stage.RETURNED).isOpenForWriting("different"))
                .isTrue();
    }

    @Test
    void aPartnerOrPersonTwice_isOnceThere() {
        var draft = aDraft();
        draft.addPartner(SCHOOLS, null);
        draft.addPerson(SCHOOLS, LENA, "Lena");
        draft.addPerson(SCHOOLS, LENA, "Lena");
        draft.addPerson(MUSEUM, null, "Ada Quill");
        draft.addPerson(MUSEUM, null, "ada quill");
        assertThat(draft.getPartners()).hasSize(2);
        assertThat(draft.getPeople()).hasSize(2);
    }

    @Test
    void whoLeaves_takesItsPeopleAlong_andTheMoneyGoesBackToTheLead() {
        var draft = aDraft();
        draft.addPerson(SCHOOLS, LENA, "Lena");
        draft.payTo(SCHOOLS);
        draft.removePartner(SCHOOLS);
        assertThat(draft.getPeople()).isEmpty();
        assertThat(draft.getPayee()).isEqualTo(MUSEUM);
        assertThatThrownBy(() -> draft.removePartner(MUSEUM)).hasMessageContaining("leadStays");
    }

    @Test
    void strangers_areToldThatThereIsNothing() {
        assertThatThrownBy(() -> aDraft().requireMember(List.of(STATION))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> aDraft().requireMember(List.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> aDraft().payTo(STATION)).isInstanceOf(NotFound.class);
    }

    @Test
    void aMissedApplication_isCarriedWithAllItsPeopleAndPurpose() {
        var missed = aDraft();
        missed.name("Salt and sand");
        missed.addPerson(SCHOOLS, LENA, "Lena");
        missed.serve("cause", "time-for-labs");
        missed.payTo(SCHOOLS);
        missed.miss(theClock(DEADLINE.plusSeconds(3_600)));
        var carried = new Application(
                "CG-2027-0007", missed.getCall(), GrantStories.theFiveQuestions(), MUSEUM, iris(WHILE_OPEN));
        carried.carry(missed, ApplicationPartner::getAsked);
        assertThat(carried.getTitle()).isEqualTo("Salt and sand");
        assertThat(carried.getPartners())
                .extracting(ApplicationPartner::getOrganisation)
                .containsExactly(MUSEUM, SCHOOLS);
        assertThat(carried.getPeople()).extracting(ApplicationPerson::getName).containsExactly("Lena");
        assertThat(carried.getPurposeReference()).isEqualTo("time-for-labs");
        assertThat(carried.getPayee()).isEqualTo(SCHOOLS);
        assertThat(carried.getCarriedFrom()).isSameAs(missed);
        assertThat(missed.getStage()).isEqualTo(Stage.MISSED);
    }
}
