package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.headwaters.network.CheckIn.Call;
import org.headwaters.network.Introduction.Pair;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is open at an organisation or a person when it turns out to be another one: it goes on there, or ends openly. */
@InServer
@Tag("h2")
class MergePassesOnIT {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Inject
    Acting acting;

    @Inject
    Founding founding;

    @Inject
    Cast cast;

    @Inject
    Vows vows;

    @Inject
    MergeWorkflow workflow;

    @Inject
    IntroductionDesk introductions;

    @Inject
    CheckInDesk calls;

    @Inject
    OrganisationDesk desk;

    @Inject
    Organisations organisations;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    private final String mark =
            "p" + UUID.randomUUID().toString().replaceAll("[^a-z0-9]", "").substring(0, 10);
    private Person ines;
    private Person tomas;
    private Person hal;
    private PersonId ola;
    private PersonId ada;
    private Organisation old;
    private Organisation now;
    private Organisation hall;

    @BeforeEach
    void anOldEntry_aNewOne_andAHall() throws Exception {
        ines = person("Ines");
        tomas = person("Tomas");
        hal = person("Hal");
        founding.partner("old-" + mark, "Old " + mark, "Bay", ines, MARCH);
        founding.partner("now-" + mark, "Now " + mark, "Bay", tomas, MARCH);
        founding.partner("hall-" + mark, "Hall " + mark, "Bay", hal, MARCH);
        old = organisation("old-");
        now = organisation("now-");
        hall = organisation("hall-");
        ada = cast.person("Ada " + mark, ADMINISTRATOR);
        ola = cast.person("Ola " + mark, OFFICER);
    }

    @Test
    void openIntroductions_goOnWithTheOneThatLivesOn_andTheOnesOfTheTwoWithEachOtherEnd() throws Exception {
        var goesOn = asked(old, hall);
        var comes = asked(hall, old);
        var between = asked(old, now);
        var back = asked(now, old);

        merge();

        assertThat(column(goesOn, "seeker_id")).isEqualTo(now.getId());
        assertThat(column(goesOn, "open_pair")).isEqualTo(now.getId() + "/" + hall.getId());
        assertThat(column(comes, "giver_id")).isEqualTo(now.getId());
        assertThat(column(comes, "stage")).isEqualTo("GIVER_ASKED");
        for (var ended : List.of(between, back)) {
            assertThat(column(ended, "stage")).isEqualTo("WITHDRAWN");
            assertThat(column(ended, "open_pair")).isNull();
        }
        assertThat(acting.as(tomas.id(), () -> introductions.mine(), PARTNER).waiting())
                .extracting(line -> line.other().name())
                .containsExactly("Hall " + mark);
    }

    @Test
    void ofTwoWithTheSameThirdOne_theOneThatIsFartherGoesOn_andWhatWasMadeStaysInSight() throws Exception {
        var farther = Introduction.suggested(pair(old, hall), null, ola, clock.instant());
        farther.giverAgrees(hal.id(), clock.instant());
        founding.store(farther);
        var behind = asked(now, hall);
        var made = Introduction.asked(pair(hall, old), hal.id(), clock.instant());
        made.giverAgrees(ines.id(), clock.instant());
        founding.store(made);

        merge();

        assertThat(column(farther, "stage")).isEqualTo("SEEKER_ASKED");
        assertThat(column(farther, "seeker_id")).isEqualTo(now.getId());
        assertThat(column(behind, "stage")).isEqualTo("WITHDRAWN");
        assertThat(column(made, "giver_id")).isEqualTo(now.getId());
        assertThat(column(made, "stage")).isEqualTo("MADE");
    }

    @Test
    void openCorrections_areClosed_andWhoeverWroteThemHearsWhereItLivesOn() throws Exception {
        var request = new ChangeRequest(
                old,
                new ChangeRequest.Asked(ProfileField.PLACE, "Northgate", "They moved"),
                "Bay",
                hal.id(),
                clock.instant());
        founding.store(request);

        merge();

        assertThat(one("select stage from change_request where id = " + request.getId()))
                .isEqualTo("REFUSED");
        assertThat(one("select word from change_request where id = " + request.getId()))
                .asString()
                .contains("Old " + mark + " lives on in Now " + mark);
        assertThat(one("select count(*) from notice_kept where notice_key = 'change/" + request.getId()
                        + "/answer' and person_id = " + hal.getId()))
                .isEqualTo(1L);
        assertThat(one("select count(*) from history where subject_reference = 'old-" + mark
                        + "' and move_name = 'REFUSED'"))
                .isEqualTo(1L);
    }

    @Test
    void whatIsOwedAfterAConversation_isOwedToTheOneThatLivesOn_andWhatWasHeardStaysInSight() throws Exception {
        var over = called(old, 9, "An old worry");
        transaction.sql("update check_in set stage = 'LATE', open_of = null, closed_at = current_timestamp where id = "
                + over.getId());
        var first = called(old, 5, "Halls");
        var second = called(now, 2, "Coaches");

        merge();

        var sheet = acting.as(ola, () -> calls.year("old-" + mark, 0, false), OFFICER)
                .sheet();
        assertThat(sheet.card().reference()).isEqualTo("now-" + mark);
        assertThat(sheet.open().id()).isEqualTo(first.getId());
        assertThat(sheet.past()).singleElement().satisfies(past -> {
            assertThat(past.was()).isEqualTo("Old " + mark);
            assertThat(past.headline()).isEqualTo("An old worry");
        });
        assertThat(one("select count(*) from check_in where stage = 'OPEN' and organisation_id = " + now.getId()))
                .isEqualTo(2L);
        assertThat(one("select stage from check_in where id = " + second.getId()))
                .isEqualTo("OPEN");
    }

    @Test
    void candidatesThatItNamed_areTheOnesOfWhoeverLivesOn() throws Exception {
        var named = new Organisation("new-" + mark, "New " + mark, "New", "business", "Bay", Standing.NOMINATED);
        var way = new Candidacy(named, old, ines.getId(), person("Ida"), "They help us", clock.instant());
        founding.store(named, way.getContact(), way);

        merge();

        assertThat(one("select named_by from candidacy where id = " + way.getId()))
                .isEqualTo(now.getId());
    }

    @Test
    void whileAFirstPromiseIsDecided_onlyAPartnerTakesItOver() throws Exception {
        var asks = new Organisation("asks-" + mark, "Asks " + mark, "Asks", "business", "Bay", Standing.VETTING);
        var named = new Organisation("named-" + mark, "Named " + mark, "Named", "business", "Bay", Standing.NOMINATED);
        founding.store(asks, named);

        assertThatThrownBy(() -> merge("asks-" + mark, "named-" + mark))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("network.refused.merge.asks"));
        merge("named-" + mark, "asks-" + mark);
        merge("asks-" + mark, "now-" + mark);
        assertThat(organisation("asks-").getStanding()).isEqualTo(Standing.MERGED);
        assertThat(organisation("now-").getStanding()).isEqualTo(Standing.MEMBER);
    }

    @Test
    void theNumberInARegister_goesToTheOneThatLivesOn_whereItHasNone() throws Exception {
        var number = "org:us:ein:" + (100_000_000 + (int) (Math.abs(mark.hashCode()) % 800_000_000L));
        transaction.sql("update organisation set registered_number = '" + number + "' where id = " + old.getId());

        merge();

        assertThat(organisation("old-").getRegistered()).isNull();
        assertThat(organisation("now-").getRegistered()).isEqualTo(number);
    }

    @Test
    void oldAddressesOfItsPages_leadToTheOneThatLivesOn() throws Exception {
        merge();

        assertThat(acting.as(ines.id(), () -> desk.organisation("old-" + mark), PARTNER)
                        .card()
                        .reference())
                .isEqualTo("now-" + mark);
        assertThat(acting.as(hal.id(), () -> introductions.asking("old-" + mark), PARTNER)
                        .toString())
                .contains("now-" + mark);
    }

    @Test
    void whatSomebodyHasInHand_goesOnUnderTheOtherEntry() throws Exception {
        var ida = person("Ida");
        var twin = person("Idah");
        var named = new Organisation("new-" + mark, "New " + mark, "New", "business", "Bay", Standing.NOMINATED);
        var way = new Candidacy(named, old, ines.getId(), ida, "They help us", clock.instant());
        var call = new CheckIn(hall, new Call(day.today(), 10, hal.id(), "Rain", "It rains in."), ola, day.today());
        founding.store(ida, twin, named, way, call);
        transaction.sql("update check_in set by_person = " + ida.getId() + " where id = " + call.getId());

        acting.as(ada, () -> workflow.people(ida.id(), ida.getVersion(), twin.getEmail()), ADMINISTRATOR);

        assertThat(one("select contact_id from candidacy where id = " + way.getId()))
                .isEqualTo(twin.getId());
        assertThat(one("select by_person from check_in where id = " + call.getId()))
                .isEqualTo(twin.getId());
    }

    @Test
    void whoCarriedBoth_isNotAlsoTheDeputy() throws Exception {
        transaction.sql(
                "update affiliation set person_id = " + ines.getId() + " where organisation_id = " + now.getId());

        merge();

        assertThat(openRoles(ines)).isEqualTo("INTRAPRENEUR");
    }

    @Test
    void whoCarriedIt_andWasTheDeputyUnderTheOtherEntry_carriesItAndNoMore() throws Exception {
        var twin = person("Inez");
        founding.store(twin, new Affiliation(old, twin, AffiliationRole.DEPUTY, MARCH));

        acting.as(ada, () -> workflow.people(ines.id(), ines.getVersion(), twin.getEmail()), ADMINISTRATOR);

        assertThat(openRoles(twin)).isEqualTo("INTRAPRENEUR");
    }

    private Object openRoles(Person person) {
        return one("select string_agg(affiliation_role, ' ') from affiliation where until_day is null and person_id = "
                + person.getId());
    }

    private Introduction asked(Organisation seeker, Organisation giver) throws Exception {
        var one = Introduction.asked(pair(seeker, giver), ola, clock.instant());
        founding.store(one);
        return one;
    }

    private static Pair pair(Organisation seeker, Organisation giver) {
        return new Pair(seeker, giver, null, "a hall", "A stage");
    }

    private CheckIn called(Organisation partner, int ago, String headline) throws Exception {
        var call = new CheckIn(
                partner, new Call(day.today().minusDays(ago), 20, null, headline, "Heard."), ola, day.today());
        founding.store(call);
        return call;
    }

    private void merge() throws Exception {
        merge("old-" + mark, "now-" + mark);
    }

    private void merge(String merged, String survivor) throws Exception {
        acting.as(ada, () -> workflow.organisations(merged, survivor, "Entered twice."), ADMINISTRATOR);
    }

    private Organisation organisation(String prefix) throws Exception {
        return transaction.run(() -> organisations.byReference(prefix + mark).orElseThrow());
    }

    private Object column(Introduction one, String column) {
        return one("select " + column + " from introduction where id = " + one.getId());
    }

    private Object one(String sql) {
        return entities.one(sql);
    }

    private Person person(String name) {
        return new Person(name + " " + mark, name.toLowerCase(Locale.ROOT) + "." + mark + "@example.org", "UTC", "en");
    }
}
