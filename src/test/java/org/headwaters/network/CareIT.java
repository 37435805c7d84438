package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.headwaters.network.CheckIn.Call;
import org.headwaters.network.IntroductionsShown.Line;
import org.headwaters.network.UsefulResource.Kind;
import org.headwaters.network.UsefulResource.Useful;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Introductions that need two yeses, and conversations that are not over before something useful was sent. */
@InServer
@Tag("h2")
class CareIT {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Inject
    Acting acting;

    @Inject
    Founding founding;

    @Inject
    Cast cast;

    @Inject
    OrganisationDesk desk;

    @Inject
    OrganisationWorkflow workflow;

    @Inject
    IntroductionDesk introductions;

    @Inject
    IntroductionWorkflow introducing;

    @Inject
    CheckInDesk calls;

    @Inject
    CheckInWorkflow calling;

    @Inject
    PartnersDesk partners;

    @Inject
    UsefulInTime invariant;

    @Inject
    CallWaits waits;

    @Inject
    Organisations organisations;

    @Inject
    InTransaction transaction;

    @Inject
    NetworkDay day;

    @Inject
    Entities entities;

    private final String mark = UUID.randomUUID().toString().replace("-", "");
    private final String need = "a secret hall for forty tired teachers " + mark;
    private final String offered = "A hall with a stage " + mark;
    private final String museum = "m" + mark;
    private final String hall = "h" + mark;
    private Person ines;
    private Person hal;
    private PersonId ola;
    private PersonId stranger;

    @BeforeEach
    void aMuseumThatSeeks_aHallThatGives_andSomebodyElse() throws Exception {
        ines = person("Ines");
        hal = person("Hal");
        founding.partner(museum, "Museum " + mark, "Bay", ines, MARCH);
        founding.partner(hall, "Hall " + mark, "Bay", hal, MARCH);
        ola = cast.person("Ola", OFFICER);
        stranger = cast.person("Tomas", PARTNER);
        cast.affiliate(stranger, cast.partner("Larkmoor"), null);
        tells(ines, List.of(), List.of(new Profile.Line("rooms", need)));
        tells(hal, List.of(new Profile.Line("rooms", offered)), List.of());
    }

    @Test
    void aSuggestion_isAskedOfTheGiverFirst_whoReadsNeitherTheNeedNorWhoseItIs() throws Exception {
        suggest();

        var asked = acting.as(hal.id(), () -> introductions.mine(), PARTNER);
        assertThat(asked.waiting()).singleElement().satisfies(line -> {
            assertThat(line.other()).isNull();
            assertThat(line.need()).isNull();
            assertThat(line.offer()).isEqualTo(offered);
        });
        assertThat(asked.toString()).doesNotContain(need).doesNotContain("Museum " + mark);
        assertThat(acting.as(ines.id(), () -> introductions.mine(), PARTNER).waiting())
                .isEmpty();
        assertThat(mails(hal, "giver")).isEqualTo(1L);
        assertThat(mails(ines, "%")).isZero();
    }

    @Test
    void itIsMade_whenBothHaveSaidYes_andThenBothReadEverything() throws Exception {
        suggest();
        agree(hal);
        var half = acting.as(hal.id(), () -> introductions.mine(), PARTNER);
        assertThat(half.toString()).doesNotContain(need).doesNotContain("Museum " + mark);
        assertThat(mails(ines, "seeker")).isEqualTo(1L);

        agree(ines);

        assertThat(acting.as(hal.id(), () -> introductions.mine(), PARTNER).over())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.stage()).isEqualTo(IntroductionStage.MADE);
                    assertThat(line.need()).isEqualTo(need);
                    assertThat(line.reach()).contains(ines.getEmail());
                });
        assertThat(mails(hal, "made")).isEqualTo(1L);
        assertThat(mails(ines, "made")).isEqualTo(1L);
    }

    @Test
    void aNoOfTheGiver_isNotHeardByTheSeeker() throws Exception {
        suggest();
        var line = waiting(hal);
        acting.as(hal.id(), () -> introducing.decline(line.id(), line.version()), PARTNER);

        var seeker = acting.as(ines.id(), () -> introductions.mine(), PARTNER);
        assertThat(seeker.over()).isEmpty();
        assertThat(mails(ines, "%")).isZero();
        assertThat(acting.as(hal.id(), () -> introductions.mine(), PARTNER).toString())
                .doesNotContain(need)
                .doesNotContain("Museum " + mark);
    }

    @Test
    void nobodyAnswersForTheOtherSide_orTwice() throws Exception {
        suggest();
        var line = waiting(hal);

        assertThatThrownBy(() -> acting.as(ines.id(), () -> introducing.agree(line.id(), line.version()), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(stranger, () -> introducing.agree(line.id(), line.version()), PARTNER))
                .isInstanceOf(NotFound.class);
        agree(hal);
        assertRefused(
                "network.refused.introduction.turn",
                () -> acting.as(hal.id(), () -> introducing.agree(line.id(), line.version() + 1), PARTNER));
        assertThatThrownBy(
                        () -> acting.as(stranger, () -> introducing.withdraw(line.id(), line.version() + 1), PARTNER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPartnerThatAsksByName_isNamed_andItsReasonIsTold_onlyAfterTheYes() throws Exception {
        var offer = acting.as(ines.id(), () -> introductions.asking(hall), PARTNER)
                .offers()
                .get(0)
                .id();
        acting.as(ines.id(), () -> introducing.ask(museum, hall, offer, need), PARTNER);

        var asked = waiting(hal);
        assertThat(asked.other().name()).isEqualTo("Museum " + mark);
        assertThat(asked.need()).isNull();
        assertThat(mails(hal, "byName")).isEqualTo(1L);
        assertRefused(
                "network.refused.introduction.open",
                () -> acting.as(ines.id(), () -> introducing.ask(museum, hall, null, null), PARTNER));
        assertThatThrownBy(() -> acting.as(stranger, () -> introducing.ask(museum, hall, null, null), PARTNER))
                .isInstanceOf(NotFound.class);

        agree(hal);
        assertThat(acting.as(ines.id(), () -> introductions.mine(), PARTNER).over())
                .singleElement()
                .satisfies(line -> assertThat(line.stage()).isEqualTo(IntroductionStage.MADE));
    }

    @Test
    void aConversation_isReadByThoseWhoRunTheNetwork_andByNoPartnerReviewerOrClerk() throws Exception {
        rang("Whispered " + mark);

        assertThat(acting.as(ola, () -> calls.year(museum, 0, false), OFFICER)
                        .sheet()
                        .open()
                        .heard())
                .contains("Whispered " + mark);
        for (var role : List.of(PARTNER, REVIEWER, FINANCE, ADMINISTRATOR)) {
            assertThatThrownBy(() -> acting.as(stranger, () -> calls.year(museum, 0, false), role))
                    .as(role)
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThat(acting.as(ines.id(), () -> desk.organisation(museum), PARTNER)
                        .toString())
                .doesNotContain("Whispered");
        assertThat(acting.as(stranger, () -> partners.partner(museum), PARTNER).toString())
                .doesNotContain("Whispered");
    }

    @Test
    void somethingUseful_isMailedToTheIntrapreneur_andEndsTheConversation() throws Exception {
        rang("Rooms");
        var talk = acting.as(ola, () -> calls.year(museum, 0, false), OFFICER)
                .sheet()
                .open();
        var guide = new Useful(Kind.OTHER, "A guide " + mark, "https://guide.example.org", "Page four");

        assertRefused(
                "network.refused.checkIn.heard",
                () -> acting.as(ola, () -> calling.send(talk.id(), talk.version(), " ", guide), OFFICER));
        acting.as(ola, () -> calling.send(talk.id(), talk.version(), "Rooms are few", guide), OFFICER);

        assertThat(entities.one(
                        "select count(*) from outbox where kind = 'mail' and post_key = 'check-in/" + talk.id() + "'"))
                .isEqualTo(1L);
        assertThat(acting.as(ola, () -> calls.year(museum, 0, false), OFFICER)
                        .sheet()
                        .past())
                .singleElement()
                .satisfies(past -> assertThat(past.stage()).isEqualTo(CheckInStage.CLOSED));
        assertThatThrownBy(() -> acting.as(ola, () -> calling.send(talk.id(), talk.version(), "Again", guide), OFFICER))
                .isInstanceOf(StaleVersion.class);
        assertThat(invariant.violations()).noneMatch(row -> row.startsWith(museum));
    }

    @Test
    void anIntroduction_endsTheConversation_whenTheGiverHasSaidYes() throws Exception {
        rang("Rooms");
        var sheet = acting.as(ola, () -> calls.year(museum, 0, false), OFFICER).sheet();
        var fits = sheet.introductions().stream()
                .filter(one -> one.giver().reference().equals(hall))
                .findFirst();
        assertThat(fits).isPresent();
        acting.as(
                ola,
                () -> calling.introduce(
                        sheet.open().id(),
                        sheet.open().version(),
                        "Rooms are few",
                        fits.get().needId(),
                        fits.get().offerId()),
                OFFICER);
        assertThat(acting.as(ola, () -> calls.year(museum, 0, false), OFFICER)
                        .sheet()
                        .open())
                .isNotNull();

        agree(hal);

        assertThat(acting.as(ola, () -> calls.year(museum, 0, false), OFFICER)
                        .sheet()
                        .past())
                .singleElement()
                .satisfies(past -> assertThat(past.sent()).containsExactly("Hall " + mark));
    }

    @Test
    void whatIsTypedMeanwhile_isKept_andAStaleOneIsRefused() throws Exception {
        rang("Rooms");
        var talk = acting.as(ola, () -> calls.year(museum, 0, false), OFFICER)
                .sheet()
                .open();

        var kept = acting.as(ola, () -> calling.write(talk.id(), talk.version(), "Rooms and chairs"), OFFICER);

        assertThat(kept.version()).isGreaterThan(talk.version());
        assertThatThrownBy(() -> acting.as(ola, () -> calling.write(talk.id(), talk.version(), "Other"), OFFICER))
                .isInstanceOf(StaleVersion.class);
        assertThat(acting.as(ola, () -> calls.heard(talk.id()), OFFICER).text()).isEqualTo("Rooms and chairs");
        assertRefused("network.refused.checkIn.open", () -> rang("Twice"));
    }

    @Test
    void aPartnerThatAsksToWait_isLeftUntilItsDay_andNobodyElseReadsWhy() throws Exception {
        var until = day.today().plusDays(20);
        acting.as(ola, () -> calling.postpone(museum, new CallWait.Asked(until, "exams end")), OFFICER);

        assertThat(asksToWait(museum)).isEqualTo("exams end");
        assertThat(asksToWait(hall)).isNull();
        acting.as(ola, () -> calling.postpone(museum, new CallWait.Asked(until, "the roof is done")), OFFICER);
        assertThat(asksToWait(museum)).isEqualTo("the roof is done");
        for (var wrong : new LocalDate[] {null, day.today(), day.today().plusDays(CallWait.LONGEST + 1)}) {
            assertRefused(
                    "network.refused.wait.day",
                    () -> acting.as(
                            ola, () -> calling.postpone(museum, new CallWait.Asked(wrong, "exams end")), OFFICER));
        }
        assertThatThrownBy(() ->
                        acting.as(ines.id(), () -> calling.postpone(museum, new CallWait.Asked(until, "x")), PARTNER))
                .isInstanceOf(EJBAccessException.class);
        assertThat(entities.one(
                        "select count(*) from audit where action = 'network.checkIn.wait' and subject_reference = '"
                                + museum + "' and (before_text like '%exams%' or after_text like '%exams%')"))
                .as("why stays private")
                .isEqualTo(0L);
    }

    private String asksToWait(String reference) throws Exception {
        return transaction.run(() -> {
            var partner = organisations.byReference(reference).orElseThrow();
            return waits.openAt(partner.id(), day.today()).stream()
                    .map(CallWait::getWords)
                    .findFirst()
                    .orElse(null);
        });
    }

    @Test
    void theYear_asksABoundedNumberOfTimes() throws Exception {
        rang("Rooms");

        assertThat(acting.as(ola, () -> Statements.during(() -> calls.year(museum, 0, false)), OFFICER))
                .isLessThanOrEqualTo(20);
        assertThat(acting.as(ines.id(), () -> Statements.during(() -> introductions.mine()), PARTNER))
                .isLessThanOrEqualTo(10);
    }

    private void suggest() throws Exception {
        var line = entities.one("select min(l.id) from profile_line l join organisation o on o.id = l.organisation_id"
                + " where o.reference = '" + museum + "' and l.list_name = 'NEEDS'");
        var offer = entities.one("select min(l.id) from profile_line l join organisation o on o.id = l.organisation_id"
                + " where o.reference = '" + hall + "' and l.list_name = 'GIVES'");
        acting.as(ola, () -> introducing.suggest((Long) line, (Long) offer), OFFICER);
    }

    private Line waiting(Person who) throws Exception {
        return acting.as(who.id(), () -> introductions.mine(), PARTNER)
                .waiting()
                .get(0);
    }

    private void agree(Person who) throws Exception {
        var line = waiting(who);
        acting.as(who.id(), () -> introducing.agree(line.id(), line.version()), PARTNER);
    }

    private void rang(String heard) throws Exception {
        acting.as(
                ola,
                () -> calling.record(museum, new Call(day.today(), 20, ines.id(), "Rooms are few", heard)),
                OFFICER);
    }

    /** How many mails of an introduction went to the person; what each says is IntroductionPostTest's. */
    private Long mails(Person to, String what) {
        return (Long) entities.one("select count(*) from outbox where kind = 'mail' and post_key like 'introduction/%/"
                + what + "/%/to/" + to.getId() + "'");
    }

    private void tells(Person who, List<Profile.Line> gives, List<Profile.Line> needs) throws Exception {
        var seen = acting.as(who.id(), () -> desk.organisation(null), PARTNER);
        var is = seen.profile();
        acting.as(
                who.id(),
                () -> workflow.describe(
                        seen.card().reference(),
                        seen.version(),
                        new Profile(
                                is.name(),
                                "M",
                                null,
                                "nonprofit",
                                "Bay",
                                null,
                                null,
                                List.of(),
                                List.of(),
                                gives,
                                needs)),
                PARTNER);
    }

    private Person person(String name) {
        return new Person(name + " " + mark, name + "." + mark + "@example.org", "America/New_York", "en");
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
