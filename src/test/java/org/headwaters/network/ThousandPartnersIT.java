package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.inject.Inject;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements the directory and the year's conversations send among a thousand partners. */
@InServer
class ThousandPartnersIT {
    private static final PersonId OLA = new PersonId(7401);

    @Inject
    Acting acting;

    @Inject
    PartnersDesk partners;

    @Inject
    CheckInDesk calls;

    @Inject
    CheckIns heard;

    @Inject
    InTransaction transaction;

    @BeforeEach
    void aThousandPartners() {
        transaction.sql("insert into organisation (id, version, reference, name, short_name, sector, place, standing,"
                + " member_since, sort_text, search_text) select nextval('id_seq'), 1, 'thousand-' || n,"
                + " 'Thousand ' || n, 'T ' || n, 'nonprofit', 'Hill ' || (n % 90), 'MEMBER', date '2020-01-01',"
                + " 'thousand ' || n, ' thousand ' || n || ' hill' from generate_series(1, 1000) n");
        transaction.sql("insert into profile_line (id, version, organisation_id, list_name, competence, words,"
                + " search_text, place_in_list, since_at) select nextval('id_seq'), 1, o.id, l.list_name, 'rooms',"
                + " 'A hall', ' a hall', 0, timestamp with time zone '2026-01-01 00:00:00+00' from organisation o,"
                + " (select 'GIVES' as list_name union all select 'NEEDS') l where o.reference like 'thousand-%'");
    }

    @AfterEach
    void noneOfThem() {
        transaction.sql("delete from profile_line where organisation_id in"
                + " (select id from organisation where reference like 'thousand-%')");
        transaction.sql("delete from organisation where reference like 'thousand-%'");
    }

    @Test
    void aSearch_isTenStatements_howeverManyPartnersThereAre() throws Exception {
        var asked = new PartnersAsked("thousand hill", null, "nonprofit", "rooms", "Hill 7", null);

        var found = acting.as(OLA, () -> partners.partners(asked, 1), OFFICER);
        var sent = acting.as(OLA, () -> Statements.during(() -> partners.partners(asked, 1)), OFFICER);
        var all = new PartnersAsked(null, null, null, null, null, "T");
        var letter = acting.asStranger(() -> Statements.during(() -> partners.partners(all, 1)));

        assertThat(found.found()).isEqualTo(12);
        assertThat(found.rows()).allSatisfy(row -> assertThat(row.gives()).containsExactly("A hall"));
        assertThat(sent).isLessThanOrEqualTo(10);
        assertThat(letter).isLessThanOrEqualTo(10);
    }

    @Test
    void theYearsConversations_areBoundedToo() throws Exception {
        var sent = acting.as(OLA, () -> Statements.during(() -> calls.year("thousand-1", 12, true)), OFFICER);
        var rows = acting.as(OLA, () -> Statements.rowsDuring(() -> calls.year(null, 12, false)), OFFICER);
        int members = transaction.run(heard::heard).size();

        assertThat(members).isGreaterThanOrEqualTo(1_000);
        assertThat(sent).isLessThanOrEqualTo(14);
        assertThat(rows)
                .as("a row or two of each member, and what the page shows")
                .isLessThan(2 * members + 100);
    }
}
