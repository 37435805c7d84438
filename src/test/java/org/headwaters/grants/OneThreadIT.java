package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.commitments.CommitmentsDesk;
import org.headwaters.network.Cast;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource.Strand;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A commitment, the grants that serve it and a fellowship that names them stand in one order of time, on each one's page. */
@InServer
class OneThreadIT {
    private static final Instant BETWEEN = Instant.parse("2026-02-01T12:00:00Z");

    @Inject
    GrantDesk desk;

    @Inject
    GrantThreads threads;

    @Inject
    CommitmentsDesk promises;

    @Inject
    Fellows fellows;

    @Inject
    AtTheDesk office;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Caller caller;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private final String promise = "H" + UUID.randomUUID().toString().substring(0, 8);
    private GrantCast.Offer offer;
    private GrantCast.Submitted it;
    private Strand fellowship;

    @BeforeEach
    void aToldGrant_servesAPromise_thatAFellowshipNamesToo() throws Exception {
        offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        it = grants.recommended(offer);
        transaction.sql(
                "insert into commitment (id, version, reference, organisation_id, goal_id, theme_reference, title,"
                        + " sentence, state, visibility, since_day, due_day, unit, baseline, usual_amount, target, actual,"
                        + " accepted_on) select nextval('id_seq'), 1, '" + promise + "', "
                        + it.museum().value()
                        + ", (select min(id) from goal), (select min(reference) from theme), 'Promise " + promise
                        + "', 'We promise " + promise + "', 'ACTIVE', 'PUBLIC', date '2026-01-01', date '2099-12-31',"
                        + " 'visits', 0, 0, 5, 0, date '2026-01-01'");
        serves(it);
        office.award(it);
        office.tell(offer, it);
        fellowship = new Strand(BETWEEN, "Fellowship " + promise, "commitments.state.ACTIVE", "/help#" + promise);
        fellows.name(new SubjectRef("commitment", promise), fellowship);
    }

    @Test
    void eachOfThem_showsTheSameThread_theNewestFirst() throws Exception {
        var second = grants.recommended(offer);
        serves(second);
        office.award(second);
        office.tell(offer, second);
        var onGrant =
                acting.as(it.iris(), () -> desk.open(it.reference()), PARTNER).thread();
        assertThat(onGrant).hasSize(4).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        assertThat(onGrant)
                .extracting(Strand::link)
                .containsSubsequence(fellowship.link(), "/commitments/commitment?ref=" + promise)
                .anyMatch(link -> link.contains(it.reference()))
                .anyMatch(link -> link.contains(second.reference()));
        assertThat(acting.as(it.iris(), () -> promises.promise(promise), PARTNER)
                        .thread())
                .containsExactlyElementsOf(onGrant);
        var open = acting.asStranger(() -> promises.promise(promise)).thread();
        assertThat(open).extracting(Strand::title).containsExactlyElementsOf(titles(onGrant));
        assertThat(open).noneMatch(strand -> strand.link().startsWith("/grants/application"));
    }

    @Test
    void bothPages_haveIt() throws Exception {
        try (var iris = new HttpVisitor(port)) {
            iris.signIn(
                    (String) entities.one("select email from account where person_id = "
                            + it.iris().value()),
                    Cast.PASSWORD);
            for (var page : List.of("/grants/grant?ref=" + it.reference(), "/commitments/commitment?ref=" + promise)) {
                var body = iris.get(page).body();
                assertThat(body).as(page).contains("id=\"thread\"");
                var thread = body.substring(body.indexOf("id=\"thread\""));
                assertThat(thread).as(page).contains(it.reference(), "Fellowship " + promise, "We promise " + promise);
                assertThat(thread.indexOf("Fellowship ")).isLessThan(thread.indexOf("We promise "));
            }
        }
    }

    @Test
    void whatIsPrivate_standsOnlyBeforeItsOwnPeople_alsoOnTheGrantsPage() throws Exception {
        transaction.sql("update commitment set visibility = 'PRIVATE' where reference = '" + promise + "'");
        assertThat(titles(thread(it.iris()))).contains("We promise " + promise);
        assertThat(titles(thread(it.tomas()))).doesNotContain("We promise " + promise);
        assertThatThrownBy(() -> acting.as(it.tomas(), () -> promises.promise(promise), PARTNER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsNotTold_standsOnlyBeforeItsApplicants() throws Exception {
        var waiting = grants.recommended(offer);
        serves(waiting);
        for (var reader : List.of(cast.person("Lena", PARTNER), offer.by())) {
            assertThat(acting.as(reader, () -> promises.promise(promise), reader.equals(offer.by()) ? OFFICER : PARTNER)
                            .thread())
                    .noneMatch(strand -> strand.link().contains(waiting.reference()));
        }
        assertThat(acting.as(waiting.iris(), () -> promises.promise(promise), PARTNER)
                        .thread())
                .anyMatch(strand -> strand.link().contains(waiting.reference()));
    }

    @Test
    void whoeverHasAConflict_findsNoGrant_andOfThePromiseOnlyWhatEverybodyReads() throws Exception {
        cast.affiliate(offer.by(), it.museum(), java.time.LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> acting.as(offer.by(), () -> desk.open(it.reference()), OFFICER))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(offer.by(), () -> promises.promise(promise), OFFICER)
                        .thread())
                .containsExactlyElementsOf(
                        acting.asStranger(() -> promises.promise(promise)).thread());
        transaction.sql("update commitment set visibility = 'PRIVATE' where reference = '" + promise + "'");
        assertThatThrownBy(() -> acting.as(offer.by(), () -> promises.promise(promise), OFFICER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFellowshipsOwnPage_findsTheGrantsThatServeIt_andAGrantWhatNamesIt() throws Exception {
        var named = new SubjectRef("fellowship", "F-" + promise);
        transaction.sql("update application set purpose_kind = 'fellowship', purpose_reference = '" + named.reference()
                + "' where reference = '" + it.reference() + "'");
        assertThat(acting.asStranger(() -> threads.of(named, caller)))
                .singleElement()
                .satisfies(strand -> assertThat(strand.link()).contains(it.reference()));
        fellows.name(named, fellowship);
        assertThat(thread(it.iris())).hasSize(2).contains(fellowship);
        fellows.name(new SubjectRef("grant", it.reference()), fellowship);
        assertThat(thread(it.iris())).as("named by both, shown once").hasSize(2);
    }

    @Test
    void aGrantThatStandsAlone_hasNoThread() throws Exception {
        transaction.sql("update application set purpose_kind = null, purpose_reference = null where reference = '"
                + it.reference() + "'");
        assertThat(thread(it.iris())).isEmpty();
    }

    private List<Strand> thread(PersonId reader) throws Exception {
        return acting.as(reader, () -> desk.open(it.reference()), PARTNER).thread();
    }

    private static List<String> titles(List<Strand> thread) {
        return thread.stream().map(Strand::title).toList();
    }

    private void serves(GrantCast.Submitted one) {
        transaction.sql("update application set purpose_kind = 'commitment', purpose_reference = '" + promise
                + "' where reference = '" + one.reference() + "'");
    }
}
