package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import org.headwaters.network.AffiliationRole;
import org.headwaters.network.Cast;
import org.headwaters.network.NetworkDesk;
import org.headwaters.network.NetworkWorkflow;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Test;

/** Whoever leaves a partner leaves nothing behind that nobody looks after. */
@InServer
class LeavingIT {
    private static final PersonId ADA = new PersonId(7501);

    @Inject
    Acting acting;

    @Inject
    Applicants applicants;

    @Inject
    ApplyWorkflow moves;

    @Inject
    MissedDeadlines deadlines;

    @Inject
    InTransaction transaction;

    @Inject
    Cast cast;

    @Inject
    NetworkWorkflow network;

    @Inject
    NetworkDesk register;

    @Inject
    Entities entities;

    @Inject
    NetworkDay day;

    @Test
    void whatWaitedForWhoeverLeft_waitsForTheIntrapreneur_whoHearsOfIt() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        var ines = anIntrapreneur(two);
        assertThat(askedAt(reference)).isEqualTo(two.tomas().value());

        leaves(two.tomas());

        assertThat(askedAt(reference)).isEqualTo(ines.value());
        assertThat(mails(ines, two.tomas())).isEqualTo(1L);
    }

    @Test
    void aMissedDraft_isPassedOn_too() throws Exception {
        var two = applicants.two();
        var reference = aMissedOne(two, 1);
        var ines = anIntrapreneur(two);

        leaves(two.tomas());

        assertThat(askedAt(reference)).isEqualTo(ines.value());
        assertThat(mails(ines, two.tomas())).isEqualTo(1L);
    }

    @Test
    void whatIsCarriedOn_asksTheContact_whereWhoeverWasAskedHasLeft() throws Exception {
        var two = applicants.two();
        var reference = aMissedOne(two, 90);
        var ines = anIntrapreneur(two);
        leaves(two.tomas());
        assertThat(askedAt(reference))
                .as("missed long ago")
                .isEqualTo(two.tomas().value());
        applicants.anOpenCall();

        var carried = acting.as(two.iris(), () -> moves.carryOver(reference), PARTNER);

        assertThat(askedAt(carried)).isEqualTo(ines.value());
    }

    /** Written for a call that closed so many days ago. */
    private String aMissedOne(Applicants.Two two, int days) throws Exception {
        var call = applicants.anOpenCall();
        var reference = applicants.aCompleteDraft(two, call);
        var today = day.today();
        transaction.sql("update call set opens_at = timestamp with time zone '" + today.minusDays(days + 9)
                + " 00:00:00+00', closes_at = timestamp with time zone '" + today.minusDays(days)
                + " 00:00:00+00' where reference = '" + call + "'");
        transaction.run(() -> {
            deadlines.beat();
            return null;
        });
        return reference;
    }

    private PersonId anIntrapreneur(Applicants.Two two) throws Exception {
        var ines = cast.person("Ines", PARTNER);
        acting.as(
                ADA,
                () -> network.addAffiliation(ines, two.schools(), AffiliationRole.INTRAPRENEUR, day.today()),
                ADMINISTRATOR);
        return ines;
    }

    @Test
    void whoeverKeepsAnotherPart_hasNotLeft() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        acting.as(
                ADA,
                () -> network.addAffiliation(two.tomas(), two.schools(), AffiliationRole.DATA_STEWARD, day.today()),
                ADMINISTRATOR);

        leaves(two.tomas());

        assertThat(askedAt(reference)).isEqualTo(two.tomas().value());
    }

    /** The oldest part of the person ends today. */
    private void leaves(PersonId person) throws Exception {
        var parts = acting.as(ADA, () -> register.person(person), ADMINISTRATOR).parts();
        var oldest = parts.get(parts.size() - 1);
        acting.as(ADA, () -> network.endAffiliation(oldest.id(), oldest.version(), day.today()), ADMINISTRATOR);
    }

    private Object askedAt(String reference) {
        return entities.one(
                "select p.asked_person from application_partner p join application a on a.id = p.application_id"
                        + " where a.reference = '" + reference + "' and p.organisation_id <> a.lead_id");
    }

    private Object mails(PersonId to, PersonId left) {
        return entities.one("select count(*) from outbox where kind = 'mail' and post_key like 'left/" + left.value()
                + "/%/to/" + to.value() + "'");
    }
}
