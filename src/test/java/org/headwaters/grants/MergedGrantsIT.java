package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.grants.GrantCast.ASKED;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.network.MergeWorkflow;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Causes;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two partners of one case do not become one while it takes both of them to go on. */
@InServer
@Tag("h2")
class MergedGrantsIT {
    @Inject
    MergeWorkflow merging;

    @Inject
    DecideWorkflow decide;

    @Inject
    LetterWorkflow letters;

    @Inject
    LetterPost post;

    @Inject
    GrantCast grants;

    @Inject
    Directory directory;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    private GrantCast.Offer offer;
    private PersonId daniel;
    private PersonId ada;

    @BeforeEach
    void aCall_itsApprover_andAnAdministrator() {
        offer = grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
        daniel = cast.person("Daniel Voss", APPROVER);
        ada = cast.person("Ada", ADMINISTRATOR);
    }

    @Test
    void aDecisionThatIsNotTold_keepsThemApart() throws Exception {
        var awarded = awarded();
        refused(awarded);
        tell(awarded);
        refused(awarded);
        var declined = awarded();
        transaction.sql("update application set stage = 'DECLINED' where reference = '" + declined.reference() + "'");
        refused(declined);
    }

    @Test
    void aGrant_keepsThemApart_untilItsReportIsIn() throws Exception {
        var it = awarded();
        tell(it);
        for (var stage : List.of("OFFERED", "ACCEPTED", "PAID", "MET")) {
            stands(it, stage);
            refused(it);
        }
        stands(it, "REPORTED");
        merge(it);
    }

    @Test
    void aCancelledGrant_keepsNobodyApart() throws Exception {
        var it = awarded();
        tell(it);
        stands(it, "CANCELLED");
        merge(it);
    }

    @Test
    void whatTheOtherOneWasGiven_goesOnWithTheOneThatLivesOn() throws Exception {
        var it = awarded();
        tell(it);
        var survivor = cast.partner("Museum of Tides and Time");
        merge(it.schools(), survivor);
        var partners = transaction.run(() -> grants.text(
                "select string_agg(cast(p.organisation_id as varchar(20)), ' ' order by p.position) from grant_partner p"
                        + " join grants g on g.id = p.grant_id where g.reference = ?",
                it.reference()));
        assertThat(partners).isEqualTo(it.museum().value() + " " + survivor.value());
    }

    @Test
    void whoeverHasItInHand_keepsIt_underTheEntryThatLivesOn_alsoWhenItIsToldAlready() throws Exception {
        var it = awarded();
        tell(it);
        var twin = cast.person("Ruth Amadi", OFFICER);
        merge(offer.by(), twin);
        assertThat(grants.see(it.reference()).getOfficer()).isEqualTo(twin);
    }

    @Test
    void whoRecommended_doesNotDecideUnderTheOtherEntry() throws Exception {
        var it = grants.recommended(offer);
        var by = grants.see(it.reference()).getRecommendation().getBy();
        var twin = cast.person("Sam Keller", APPROVER);
        merge(by, twin);
        var version = grants.see(it.reference()).getVersion();
        assertThatThrownBy(() -> acting.as(twin, () -> decide.award(it.reference(), version, ASKED), APPROVER))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.samePerson"));
    }

    @Test
    void whoSigned_hearsUnderTheEntryThatLivesOn_whoeverElseIsThere() throws Exception {
        var it = awarded();
        cast.affiliate(cast.person("Aaron Abel", PARTNER), it.schools(), null);
        var twin = cast.person("Tomas Brandt", PARTNER);
        merge(it.tomas(), twin);
        var hear = transaction.run(() -> post.audience(grants.see(it.reference())));
        assertThat(hear).containsExactlyInAnyOrder(it.iris(), twin);
    }

    @Test
    void whoeverAppliedWithSomebody_keepsAwayFromThem_howeverOftenEitherWasMerged() throws Exception {
        var it = grants.submitted(offer);
        var twin = cast.person("Tomas Brandt", PARTNER);
        merge(it.tomas(), twin);
        assertThat(ties(twin, it.iris())).isTrue();
        assertThat(ties(it.iris(), twin)).isTrue();
        var third = cast.person("Tomas Brandt", PARTNER);
        merge(twin, third);
        assertThat(ties(third, it.iris())).isTrue();
        assertThat(ties(it.iris(), third)).isTrue();
    }

    private boolean ties(PersonId one, PersonId other) throws Exception {
        return transaction.run(() -> grants.text(
                        "select v.kind from conflict_tie_application v where v.other_id = " + other.value()
                                + " and cast(v.person_id as varchar(20)) = ?",
                        String.valueOf(one.value())))
                != null;
    }

    private void merge(PersonId merged, PersonId survivor) throws Exception {
        var seen = Long.parseLong(person("version", merged));
        var address = person("email", survivor);
        acting.as(ada, () -> merging.people(merged, seen, address), ADMINISTRATOR);
    }

    private String person(String column, PersonId id) throws Exception {
        return transaction.run(() -> grants.text(
                "select cast(" + column + " as varchar(200)) from person where cast(id as varchar(20)) = ?",
                String.valueOf(id.value())));
    }

    private GrantCast.Submitted awarded() throws Exception {
        var it = grants.recommended(offer);
        var version = grants.see(it.reference()).getVersion();
        acting.as(daniel, () -> decide.award(it.reference(), version, ASKED), APPROVER);
        return it;
    }

    private void tell(GrantCast.Submitted it) throws Exception {
        var letter = grants.letters(it.reference()).get(0);
        acting.as(offer.by(), () -> letters.send(it.reference(), letter.getVersion()), OFFICER);
    }

    private void stands(GrantCast.Submitted it, String stage) {
        transaction.sql("update grants set stage = '" + stage + "', meeting_from = date '2026-01-09', meeting_until ="
                + " date '2026-01-09', accepted_at = told_at, paid_at = told_at, met_at = told_at, outcome = 'LEARNED',"
                + " reported_at = told_at where reference = '" + it.reference() + "'");
    }

    private void refused(GrantCast.Submitted it) {
        assertThatThrownBy(() -> merge(it)).satisfies(no -> {
            var refusal = Causes.find(Refusal.class, no).orElseThrow();
            assertThat(refusal.key()).isEqualTo("grants.refused.merge.both");
            assertThat(refusal.arguments()).contains(it.reference());
        });
    }

    private void merge(GrantCast.Submitted it) throws Exception {
        merge(it.schools(), it.museum());
    }

    private void merge(OrganisationId merged, OrganisationId survivor) throws Exception {
        var from = card(merged);
        var to = card(survivor);
        acting.as(ada, () -> merging.organisations(from, to, "Entered twice."), ADMINISTRATOR);
    }

    private String card(OrganisationId id) throws Exception {
        return transaction.run(() -> directory.card(id).reference());
    }
}
