package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.History;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two that are one: what goes over, what stays, where old addresses lead, and what may not be merged. */
@InServer
@Tag("h2")
class MergeIT {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    /** Everything that names an organisation and is still to be done or counted. */
    private static final String NOT_WHOLE =
            "select count(*) from (select commitment_id from commitment_share where until_day is null and commitment_id in"
                    + " (select commitment_id from commitment_share where organisation_id = ?)"
                    + " group by commitment_id having sum(part) <> 10000) x";

    private static final List<String> GONE_OVER = List.of(
            "commitment where organisation_id",
            "commitment_share where until_day is null and organisation_id",
            "application where lead_id",
            "application where payee_id",
            "application_partner where organisation_id",
            "grants where payee_id",
            "payment where stage in ('DUE', 'FAILED') and payee_id",
            "payee_account where stage = 'PROPOSED' and organisation_id",
            "introduction where stage in ('GIVER_ASKED', 'SEEKER_ASKED') and seeker_id",
            "introduction where stage in ('GIVER_ASKED', 'SEEKER_ASKED') and giver_id",
            "check_in where stage = 'OPEN' and organisation_id",
            "change_request where stage = 'OPEN' and organisation_id",
            "candidacy where ended_at is null and named_by",
            "affiliation where until_day is null and organisation_id");

    @Inject
    Acting acting;

    @Inject
    Founding founding;

    @Inject
    Vows vows;

    @Inject
    MergeWorkflow workflow;

    @Inject
    MergeDesk desk;

    @Inject
    NetworkDesk register;

    @Inject
    Merges merges;

    @Inject
    Organisations organisations;

    @Inject
    Directory directory;

    @Inject
    People people;

    @Inject
    History history;

    @Inject
    InTransaction transaction;

    @Inject
    Entities entities;

    @Inject
    NetworkDay day;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    @Inject
    Cast cast;

    private PersonId ada;

    private final String mark =
            "m" + UUID.randomUUID().toString().replaceAll("[^a-z0-9]", "").substring(0, 10);

    @BeforeEach
    void somebodyWhoMay() {
        ada = cast.person("Ada", ADMINISTRATOR);
    }

    @Test
    void whatWasMerged_livesOn_andItsOldAddressLeadsThere() throws Exception {
        var ines = person("Ines");
        var tomas = person("Tomas");
        var old = founding.partner("old-" + mark, "Old " + mark, "Bay", ines, MARCH);
        var now = founding.partner("now-" + mark, "Now " + mark, "Bay", tomas, MARCH.plusDays(9));

        merge("old-" + mark, "now-" + mark);

        assertThat(directory.byReference("old-" + mark).orElseThrow().id()).isEqualTo(now);
        assertThat(directory.peopleOf(now, day.today()))
                .extracting(PersonCard::role)
                .containsExactly("INTRAPRENEUR", "DEPUTY");
        assertThat(directory.peopleOf(old, day.today())).isEmpty();
        assertThat(directory.organisationsSince(ines.id(), MARCH)).contains(old, now);
        assertThat(moves("old-" + mark)).contains("MERGE");
        assertThat(moves("now-" + mark)).contains("TAKE_IN");
        try (var visitor = new HttpVisitor(port)) {
            assertThat(visitor.get("/partners/partner?ref=old-" + mark).location())
                    .isEqualTo("/partners/partner?ref=now-" + mark);
            assertThat(visitor.get("/partners/partner?ref=now-" + mark).body())
                    .contains("Old " + mark + " lives on in it.");
        }
    }

    @Test
    void aPartOfLastYear_isStillFound_soThatAConflictIs() throws Exception {
        var ines = person("Ines");
        var gone = person("Gone");
        founding.partner("old-" + mark, "Old " + mark, "Bay", ines, MARCH);
        var now = founding.partner("now-" + mark, "Now " + mark, "Bay", person("Tomas"), MARCH);
        var part = new Affiliation(organisation("old-" + mark), gone, AffiliationRole.MEMBER, MARCH.minusYears(3));
        part.end(MARCH.minusYears(1));
        founding.store(gone, part);

        merge("old-" + mark, "now-" + mark);

        assertThat(directory.organisationsSince(gone.id(), MARCH.minusYears(2))).contains(now);
    }

    @Test
    void twoThatWouldLeadToEachOther_areRefused() throws Exception {
        founding.partner("a-" + mark, "A " + mark, "Bay", person("Ines"), MARCH);
        founding.partner("b-" + mark, "B " + mark, "Bay", person("Tomas"), MARCH);
        founding.partner("c-" + mark, "C " + mark, "Bay", person("Ola"), MARCH);
        merge("a-" + mark, "b-" + mark);
        merge("b-" + mark, "c-" + mark);

        assertThatThrownBy(() -> merge("c-" + mark, "a-" + mark))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("circle");
        assertThatThrownBy(() -> merge("c-" + mark, "c-" + mark)).isInstanceOf(Refusal.class);
        assertThat(directory.byReference("a-" + mark).orElseThrow().reference()).isEqualTo("c-" + mark);
    }

    @Test
    void aMemberMergedIntoOneThatIsNone_makesNoMember_withoutAnAcceptedCommitment() throws Exception {
        founding.partner("old-" + mark, "Old " + mark, "Bay", person("Ines"), MARCH);
        var named = new Organisation("new-" + mark, "New " + mark, "New", "business", "Bay", Standing.NOMINATED);
        founding.store(named);

        merge("old-" + mark, "new-" + mark);
        assertThat(organisation("new-" + mark).getStanding()).isEqualTo(Standing.NOMINATED);

        founding.partner("old2-" + mark, "Older " + mark, "Bay", person("Tomas"), MARCH);
        vows.give(named.id());
        merge("old2-" + mark, "new-" + mark);
        assertThat(organisation("new-" + mark).getStanding()).isEqualTo(Standing.MEMBER);
        assertThat(organisation("new-" + mark).getMemberSince()).isEqualTo(day.today());
    }

    @Test
    void everyRoom_passesOnWhatIsToBeDone_andEveryPromiseStaysWhole() throws Exception {
        for (var pair : demoPairs()) {
            var merged = organisations.get(new OrganisationId(pair[0]));
            var left = new LinkedHashMap<String, Long>();
            assertThatThrownBy(() -> acting.as(
                            ada,
                            () -> transaction.run(() -> {
                                merges.merge(
                                        organisations.get(merged.id()),
                                        organisations.get(new OrganisationId(pair[1])),
                                        "test");
                                organisations.settle();
                                for (var rest : GONE_OVER) {
                                    left.put(rest, number("select count(*) from " + rest + " = " + pair[0]));
                                }
                                left.put(
                                        "promises that are not whole",
                                        number(NOT_WHOLE.replace("?", String.valueOf(pair[1]))));
                                throw new Undone();
                            }),
                            ADMINISTRATOR))
                    .isInstanceOf(Undone.class);
            assertThat(left).hasSize(GONE_OVER.size() + 1).allSatisfy((rest, many) -> assertThat(many)
                    .isZero());
        }
    }

    @Test
    void whileMoneyIsOnItsWay_nothingIsMerged() throws Exception {
        var payee = number(
                "select coalesce(max(payee_id), 0) from payment where stage in ('PROPOSED', 'APPROVED', 'EXPORTED')");
        assertThat(payee).as("the demonstration has such payments").isPositive();
        founding.partner("now-" + mark, "Now " + mark, "Bay", person("Tomas"), MARCH);

        assertThatThrownBy(
                        () -> merge(organisations.get(new OrganisationId(payee)).getReference(), "now-" + mark))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("refused.merge");
        assertThat(organisations.get(new OrganisationId(payee)).getStanding()).isNotEqualTo(Standing.MERGED);
    }

    @Test
    void twoEntriesOfOnePerson_becomeOne_andTheOldAddressLeadsToTheOther() throws Exception {
        var ines = person("Ines");
        var twin = person("Inez");
        var museum = founding.partner("m-" + mark, "Museum " + mark, "Bay", ines, MARCH);
        founding.store(twin);

        acting.as(ada, () -> workflow.people(ines.id(), ines.getVersion(), twin.getEmail()), ADMINISTRATOR);

        assertThat(directory.peopleOf(museum, day.today()))
                .extracting(PersonCard::id)
                .containsExactly(twin.id());
        assertThat(directory.organisationsSince(ines.id(), MARCH)).contains(museum);
        assertThat(acting.as(ada, () -> register.person(ines.id()), ADMINISTRATOR)
                        .id())
                .isEqualTo(twin.id());
        assertThat(transaction.run(
                        () -> people.known(ines.getEmail()).orElseThrow().id()))
                .isEqualTo(twin.id());
        assertThatThrownBy(() -> acting.as(
                        ada, () -> workflow.people(twin.id(), twin.getVersion(), ines.getEmail()), ADMINISTRATOR))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void onlyAdministrators_merge() {
        assertThatThrownBy(() -> acting.as(ada, () -> workflow.organisations("a", "b", "c"), OFFICER))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> acting.as(ada, () -> desk.pair("a", "b"), PARTNER))
                .isInstanceOf(EJBAccessException.class);
    }

    /** Ends what was only tried. */
    @jakarta.ejb.ApplicationException(rollback = true)
    static class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Partners of the demonstration that have promises and grants, and nothing on its way together. */
    private List<long[]> demoPairs() {
        var free =
                "o.standing = 'MEMBER' and o.reference not like 'cast-%' and not exists (select 1 from payment p where"
                        + " p.payee_id = o.id and p.stage in ('PROPOSED', 'APPROVED', 'EXPORTED')) and exists (select 1 from"
                        + " commitment c where c.organisation_id = o.id)";
        var merged = number("select min(o.id) from organisation o where " + free
                + " and exists (select 1 from grant_partner g" + " where g.organisation_id = o.id)");
        var survivor = number("select min(o.id) from organisation o where " + free + " and o.id <> " + merged
                + " and not exists (select 1 from application_partner a join application_partner b"
                + " on b.application_id = a.application_id where a.organisation_id = o.id and b.organisation_id = "
                + merged
                + ") and not exists (select 1 from application a join application b on b.call_id = a.call_id"
                + " where a.stage in ('DRAFT', 'CO_SIGNING') and b.stage in ('DRAFT', 'CO_SIGNING') and a.lead_id = o.id"
                + " and b.lead_id = " + merged + ")");
        return List.of(new long[] {merged, survivor});
    }

    private void merge(String merged, String survivor) throws Exception {
        acting.as(
                ada, () -> workflow.organisations(merged, survivor, "One organisation, entered twice."), ADMINISTRATOR);
    }

    private Organisation organisation(String reference) throws Exception {
        return transaction.run(() -> organisations.byReference(reference).orElseThrow());
    }

    private List<String> moves(String reference) throws Exception {
        return transaction.run(
                () -> history.of(new org.headwaters.platform.SubjectRef(Standings.KIND, reference)).stream()
                        .map(row -> row.move())
                        .toList());
    }

    private long number(String sql) {
        return ((Number) entities.one(sql)).longValue();
    }

    private Person person(String name) {
        return new Person(
                name + " " + mark, name.toLowerCase(java.util.Locale.ROOT) + "." + mark + "@example.org", "UTC", "en");
    }
}
