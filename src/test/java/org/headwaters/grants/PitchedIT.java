package org.headwaters.grants;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headwaters.funds.PitchEvent;
import org.headwaters.funds.Pitched;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A team's pitch begins an application that says what the pitch says, once. */
@InServer
@Tag("h2")
class PitchedIT {
    @Inject
    PitchesBeginApplications pitches;

    @Inject
    PitchedApplications pitched;

    @Inject
    PitchNews news;

    @Inject
    Answers answers;

    @Inject
    ApplyWorkflow apply;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    private final String team = "FT-" + UUID.randomUUID().toString().substring(0, 8);
    private GrantCast.Offer offer;
    private OrganisationId museum;
    private OrganisationId schools;
    private PersonId iris;
    private PersonId tomas;

    @BeforeEach
    void aTeamOfTwo_andACall() {
        offer = grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
        museum = cast.partner("Museum of Tides");
        schools = cast.partner("Larkmoor Schools Trust");
        iris = cast.person("Iris Okafor", PARTNER);
        tomas = cast.person("Tomas Brandt", PARTNER);
        cast.affiliate(iris, museum, null);
        cast.affiliate(tomas, schools, null);
    }

    @Test
    void theApplication_isFilledInWithThePitch() throws Exception {
        pitch(offer.reference());
        var reference = opened();
        var texts = transaction.run(() -> {
            var application = pitched.of(team).orElseThrow();
            assertThat(application.getReference()).isEqualTo(reference);
            assertThat(application.getStage()).isEqualTo(Stage.DRAFT);
            assertThat(application.getTitle()).isEqualTo("A lamp for every lab");
            assertThat(application.getLead()).isEqualTo(museum);
            assertThat(application.getPartners())
                    .extracting(ApplicationPartner::getOrganisation)
                    .containsExactly(museum, schools);
            assertThat(application.getPeople())
                    .extracting(ApplicationPerson::getPerson)
                    .containsExactlyInAnyOrder(iris, tomas);
            assertThat(application.getPurposeKind()).isEqualTo("fellowship");
            assertThat(application.getPurposeReference()).isEqualTo(team);
            return answers.of(application.id()).stream().collect(toMap(Answer::getCode, Answer::getContent));
        });
        assertThat(texts)
                .containsAllEntriesOf(Map.of(
                        "title", "A lamp for every lab",
                        "together", "A lamp",
                        "different", "Nine of ten",
                        "serves", "fellowship:" + team,
                        "budget.1.what", "Forty lamps",
                        "budget.1.cost", "2400.00"));
    }

    @Test
    void thePitchAgain_findsTheApplicationItBegan() throws Exception {
        pitch(offer.reference());
        pitch(offer.reference());
        assertThat(news.of(team)).extracting(PitchEvent::getClass).containsOnly(PitchEvent.Opened.class);
        assertThat(news.of(team))
                .extracting(event -> ((PitchEvent.Opened) event).application())
                .containsOnly(opened());
    }

    @Test
    void whereTheLeadHasAnotherOne_aPartnerLeads_andWhereAllHave_nobodyDoes() throws Exception {
        var other = acting.as(iris, () -> apply.start(offer.reference(), null), PARTNER);
        pitch(offer.reference());
        assertThat(opened()).isNotEqualTo(other);
        assertThat(transaction.run(() -> pitched.of(team).orElseThrow().getLead()))
                .isEqualTo(schools);
        var second = team + "b";
        pitch(second, offer.reference());
        assertThat(news.of(second))
                .singleElement(type(PitchEvent.NotOpened.class))
                .extracting(PitchEvent.NotOpened::why)
                .isEqualTo(PitchEvent.Why.TAKEN);
    }

    @Test
    void aCallThatIsNotThere_beginsNothing() throws Exception {
        pitch("T-nowhere");
        assertThat(news.of(team))
                .singleElement(type(PitchEvent.NotOpened.class))
                .extracting(PitchEvent.NotOpened::why)
                .isEqualTo(PitchEvent.Why.NOT_OPEN);
    }

    @Test
    void whatIsWithdrawn_isToldToItsTeam_andMakesRoomForAnother() throws Exception {
        pitch(offer.reference());
        var first = opened();
        acting.as(iris, () -> apply.withdraw(first, "Not yet"), PARTNER);
        assertThat(last()).isInstanceOfSatisfying(PitchEvent.Ended.class, ended -> {
            assertThat(ended.application()).isEqualTo(first);
            assertThat(ended.missed()).isFalse();
        });
        pitch(offer.reference());
        assertThat(((PitchEvent.Opened) last()).application()).isNotEqualTo(first);
    }

    private PitchEvent last() {
        var heard = news.of(team);
        return heard.get(heard.size() - 1);
    }

    private String opened() {
        return ((PitchEvent.Opened) news.of(team).get(0)).application();
    }

    private void pitch(String call) throws Exception {
        pitch(team, call);
    }

    private void pitch(String fellowship, String call) throws Exception {
        var made = new Pitched(
                fellowship,
                call,
                "A lamp for every lab",
                museum.value(),
                List.of(museum.value(), schools.value()),
                List.of(
                        new Pitched.Fellow(museum.value(), iris.value(), "Iris Okafor"),
                        new Pitched.Fellow(schools.value(), tomas.value(), "Tomas Brandt")),
                iris.value(),
                List.of(
                        new Pitched.Said("solution", "The solution", "A lamp"),
                        new Pitched.Said("evidence", "The evidence", "Nine of ten")),
                240_000,
                "USD",
                "Forty lamps");
        var json = JsonbBuilder.create().toJson(made);
        transaction.run(() -> {
            pitches.handle(fellowship, json);
            return null;
        });
    }
}
