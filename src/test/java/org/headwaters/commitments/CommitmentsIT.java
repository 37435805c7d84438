package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.headwaters.challenges.ChallengesDesk;
import org.headwaters.challenges.ChallengesShown;
import org.headwaters.challenges.PurposeSource;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SearchSource;
import org.headwaters.platform.ThreadSource;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may read which promise, wherever one meets it: on its page, in the list, by searching, and on its cause's page. */
@InServer
@Tag("h2")
class CommitmentsIT {
    @Inject
    CommitmentsDesk desk;

    @Inject
    CommitmentSearch search;

    @Inject
    MembersPromise membersPromise;

    @Inject
    ChallengesDesk challenges;

    @Inject
    CommitmentPurposes purposes;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    InTransaction transaction;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    /** No two tests share a reference or a word. */
    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 7);

    private OrganisationId museum;
    private PersonId iris;
    private PersonId stranger;

    @BeforeEach
    void aMuseumPromises_publicly_withinTheNetwork_andPrivately() throws Exception {
        museum = cast.partner("Museum " + mark);
        iris = cast.person("Iris " + mark, PARTNER);
        stranger = cast.person("Somebody " + mark, PARTNER);
        cast.affiliate(iris, museum, null);
        cast.affiliate(stranger, cast.partner("Elsewhere " + mark), null);
        transaction.sql("insert into theme (id, version, reference, title, sentence, place_in_list) values"
                + " (nextval('id_seq'), 1, '" + mark + "', 'Theme', 'About it', 999)");
        transaction.sql("insert into cause (id, version, theme_id, reference, title, brief) values"
                + " (nextval('id_seq'), 1, (select id from theme where reference = '" + mark + "'), '" + mark
                + "', 'Time to meet', 'How often partners meet')");
        transaction.sql("insert into goal (id, version, reference, title, unit, target, start_day, due_day) values"
                + " (nextval('id_seq'), 1, '" + mark
                + "', 'Goal', 'visits', 10, date '2026-01-01', date '2026-12-31')");
        for (var visibility : Visibility.values()) {
            promise(visibility);
        }
    }

    @Test
    void aStranger_readsWhatIsPublic_andNothingElse() throws Exception {
        assertThat(read(this::asStranger)).containsExactly(Visibility.PUBLIC);
        assertThat(asStranger(this::listed)).containsExactly(sentence(Visibility.PUBLIC));
        assertThat(asStranger(this::found)).containsExactly(sentence(Visibility.PUBLIC));
        assertThat(asStranger(this::onTheCause)).containsExactly(sentence(Visibility.PUBLIC));
    }

    @Test
    void whoeverIsSignedIn_readsWhatIsToldWithinTheNetwork_butNothingPrivate() throws Exception {
        assertThat(read(body -> acting.as(stranger, body, PARTNER)))
                .containsExactly(Visibility.PUBLIC, Visibility.NETWORK);
        assertThat(read(body -> acting.as(stranger, body, REVIEWER)))
                .containsExactly(Visibility.PUBLIC, Visibility.NETWORK);
        for (var way : List.<Callable<List<String>>>of(this::listed, this::found, this::onTheCause)) {
            assertThat(acting.as(stranger, way, PARTNER))
                    .containsExactlyInAnyOrder(sentence(Visibility.PUBLIC), sentence(Visibility.NETWORK));
        }
    }

    @Test
    void whoIsOnTheWayIn_orHasLeft_readsWhatIsPublic() throws Exception {
        var left = cast.person("Left " + mark, PARTNER);
        cast.affiliate(left, museum, LocalDate.of(2026, 1, 1));
        var hopeful = cast.partner("Hopeful " + mark);
        var hope = cast.person("Hope " + mark, PARTNER);
        cast.affiliate(hope, hopeful, null);
        transaction.sql(
                "update organisation set standing = 'READINESS', member_since = null where id = " + hopeful.value());
        var former = cast.partner("Former " + mark);
        var alumna = cast.person("Alumna " + mark, PARTNER);
        cast.affiliate(alumna, former, null);
        transaction.sql("update organisation set standing = 'ALUMNI' where id = " + former.value());
        for (var who : List.of(left, hope, alumna)) {
            assertThat(read(body -> acting.as(who, body, PARTNER))).containsExactly(Visibility.PUBLIC);
            assertThat(acting.as(who, this::listed, PARTNER)).containsExactly(sentence(Visibility.PUBLIC));
            assertThat(acting.as(who, this::found, PARTNER)).containsExactly(sentence(Visibility.PUBLIC));
            assertThat(acting.as(who, this::onTheCause, PARTNER)).containsExactly(sentence(Visibility.PUBLIC));
        }
    }

    @Test
    void whatRuns_isListedByItsDay_whetherOrNotItsPartnerIsHeardOf_andBeforeWhatIsOver() throws Exception {
        transaction.sql("update commitment set state = 'SILENT', due_day = date '2035-01-01' where reference = '"
                + reference(Visibility.PUBLIC) + "'");
        transaction.sql("update commitment set state = 'ACTIVE', due_day = date '2035-02-01' where reference = '"
                + reference(Visibility.NETWORK) + "'");
        transaction.sql("update commitment set state = 'FULFILLED', visibility = 'PUBLIC', due_day = date '2026-02-01'"
                + " where reference = '" + reference(Visibility.PRIVATE) + "'");
        assertThat(acting.as(stranger, this::listed, PARTNER))
                .containsExactly(
                        sentence(Visibility.PUBLIC), sentence(Visibility.NETWORK), sentence(Visibility.PRIVATE));
    }

    @Test
    void whatIsPrivate_isPickedByItsPartnerAlone() throws Exception {
        var table = List.of(museum);
        assertThat(acting.as(stranger, () -> picked(table), PARTNER))
                .containsExactly(reference(Visibility.PUBLIC), reference(Visibility.NETWORK));
        assertThat(acting.as(stranger, () -> purposes.pick(reference(Visibility.PRIVATE)), PARTNER))
                .isEmpty();
        assertThat(acting.as(iris, () -> picked(table), PARTNER)).hasSize(3);
        assertThat(acting.as(iris, () -> purposes.pick(reference(Visibility.PRIVATE)), PARTNER))
                .isPresent();
    }

    private List<String> picked(List<OrganisationId> table) {
        return purposes.choices(table).stream()
                .map(PurposeSource.Choice::reference)
                .toList();
    }

    @Test
    void whatIsPrivate_isReadByItsPartner_andByOfficers_andListedToNobody() throws Exception {
        assertThat(read(body -> acting.as(iris, body, PARTNER))).containsExactly(Visibility.values());
        assertThat(read(body -> acting.as(stranger, body, OFFICER))).containsExactly(Visibility.values());
        assertThat(acting.as(iris, this::listed, PARTNER)).doesNotContain(sentence(Visibility.PRIVATE));
    }

    @Test
    void aPromise_namesTheCausesItWorksOn() throws Exception {
        var shown = asStranger(() -> desk.promise(reference(Visibility.PUBLIC)));
        assertThat(shown.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.title()).isEqualTo("Time to meet");
            assertThat(cause.link()).isEqualTo("/challenges/cause?ref=" + mark);
        });
    }

    @Test
    void aPartnerWithoutAnAcceptedPromise_isFound() throws Exception {
        var idle = cast.partner("Idle " + mark);
        var without = transaction.run(membersPromise::violations);
        assertThat(without).contains(referenceOf(idle)).doesNotContain(referenceOf(museum));
    }

    @Test
    void theChallenges_countWhoWorksOnACause_andNameThem() throws Exception {
        transaction.sql("insert into cause_work (id, version, cause_id, organisation_id, depth, what) values"
                + " (nextval('id_seq'), 1, (select id from cause where reference = '" + mark + "'), " + museum.value()
                + ", 'WORKING', 'Evenings')");
        var all = asStranger(() -> challenges.all(new ChallengesDesk.Asked(null, mark)));
        assertThat(all.themes())
                .filteredOn(theme -> theme.reference().equals(mark))
                .flatExtracting(ChallengesShown.ThemeShown::causes)
                .extracting(ChallengesShown.CauseLine::workers)
                .containsExactly(new ChallengesShown.Workers(
                        false, directory.card(museum).name(), 0));
        var shown = asStranger(() -> challenges.cause(mark));
        assertThat(shown.words().description()).isEqualTo("How often partners meet");
        assertThat(shown.work().stream().flatMap(work -> work.partners().stream()))
                .singleElement()
                .satisfies(worker -> assertThat(worker.card().id()).isEqualTo(museum));
        assertThatThrownBy(() -> asStranger(() -> challenges.cause("no-" + mark)))
                .isInstanceOf(NotFound.class);
    }

    private interface Reader {
        CommitmentShown as(Callable<CommitmentShown> body) throws Exception;
    }

    private <T> T asStranger(Callable<T> body) throws Exception {
        return acting.asStranger(body);
    }

    private List<Visibility> read(Reader reader) {
        return List.of(Visibility.values()).stream()
                .filter(visibility -> opens(reader, visibility))
                .toList();
    }

    private boolean opens(Reader reader, Visibility visibility) {
        try {
            reader.as(() -> desk.promise(reference(visibility)));
            return true;
        } catch (NotFound hidden) {
            return false;
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private List<String> listed() {
        return desk.promises(mark, false, 1).lines().stream()
                .map(CommitmentsShown.Line::sentence)
                .toList();
    }

    private List<String> found() throws Exception {
        return transaction.run(() -> search.find(mark, 10, caller)).stream()
                .map(SearchSource.Hit::title)
                .toList();
    }

    private List<String> onTheCause() {
        return challenges.cause(mark).thread().stream()
                .map(ThreadSource.Strand::title)
                .toList();
    }

    private void promise(Visibility visibility) {
        transaction.sql(
                "insert into commitment (id, version, reference, organisation_id, goal_id, theme_reference, title,"
                        + " sentence, state, visibility, since_day, due_day, unit, baseline, usual_amount, target, actual) values"
                        + " (nextval('id_seq'), 1, '" + reference(visibility) + "', " + museum.value()
                        + ", (select id from goal where reference = '" + mark + "'), '" + mark + "', 'Promise', '"
                        + sentence(visibility) + "', 'ACTIVE', '" + visibility
                        + "', date '2026-01-01', date '2026-12-31', 'visits', 0, 0, 5, 0)");
        transaction.sql(
                "insert into commitment_cause (commitment_id, cause_id) values ((select id from commitment where"
                        + " reference = '" + reference(visibility) + "'), (select id from cause where reference = '"
                        + mark + "'))");
    }

    private String reference(Visibility visibility) {
        return mark + "-" + visibility;
    }

    private String sentence(Visibility visibility) {
        return "We promise " + mark + " " + visibility;
    }

    private String referenceOf(OrganisationId partner) throws Exception {
        return acting.asStranger(
                () -> transaction.run(() -> directory.card(partner).reference()));
    }
}
