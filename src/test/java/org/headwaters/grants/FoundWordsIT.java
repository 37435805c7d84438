package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.SearchSource.Hit;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff find by no word that they may not read yet; whoever writes it finds all of it. */
@InServer
@Tag("h2")
class FoundWordsIT {
    @Inject
    GrantSearch search;

    @Inject
    DecideWorkflow decide;

    @Inject
    AtTheDesk office;

    @Inject
    GrantCast grants;

    @Inject
    Caller caller;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Test
    void aReport_isFoundByStaff_onceItIsHandedIn_andWhatIsWrittenAfterwardsIsNot() throws Exception {
        var offer = offer();
        var it = grants.recommended(offer);
        office.award(it);
        office.tell(offer, it);
        stands(it, "MET", "null");
        var word = word();
        grants.write(it, "report.happened", "We saw a " + word);
        assertThat(byStaff(offer, word)).isEmpty();
        assertThat(byItsWriters(it, word)).hasSize(1);
        stands(it, "REPORTED", "current_timestamp + interval '1' hour");
        assertThat(byStaff(offer, word)).hasSize(1);
        stands(it, "MET", "current_timestamp + interval '1' hour");
        assertThat(byStaff(offer, word)).hasSize(1);
        stands(it, "MET", "current_timestamp - interval '1' hour");
        assertThat(byStaff(offer, word)).isEmpty();
        assertThat(byItsWriters(it, word)).hasSize(1);
    }

    @Test
    void anAnswerThatIsBeingChanged_isFoundByItsWritersOnly() throws Exception {
        var offer = offer();
        var it = grants.submitted(offer);
        var changed = word();
        var settled = word();
        var cost = word();
        grants.write(it, "together", "We fly a " + changed);
        grants.write(it, "different", "Everybody knows a " + settled);
        grants.write(it, "budget.1.what", "A " + cost);
        office.officer(
                offer,
                () -> decide.giveBack(it.reference(), office.version(it), "Who drives?", Set.of("together", "budget")));
        assertThat(byStaff(offer, changed)).isEmpty();
        assertThat(byStaff(offer, cost)).isEmpty();
        assertThat(byStaff(offer, settled)).hasSize(1);
        assertThat(byItsWriters(it, changed)).hasSize(1);
        transaction.sql("update application set returned_codes = null where reference = '" + it.reference() + "'");
        assertThat(byStaff(offer, settled)).isEmpty();
        transaction.sql(
                "update application set returned_codes = 'different' where reference = '" + it.reference() + "'");
        assertThat(byStaff(offer, changed)).hasSize(1);
        assertThat(byStaff(offer, cost)).hasSize(1);
    }

    private GrantCast.Offer offer() {
        return grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
    }

    private void stands(GrantCast.Submitted it, String stage, String reported) {
        transaction.sql("update grants set stage = '" + stage + "', meeting_from = date '2026-01-09', meeting_until ="
                + " date '2026-01-09', accepted_at = told_at, paid_at = told_at, met_at = told_at, outcome = 'LEARNED',"
                + " reported_at = " + reported + " where reference = '" + it.reference() + "'");
    }

    private List<Hit> byStaff(GrantCast.Offer offer, String word) throws Exception {
        return acting.as(offer.by(), () -> search.find(word, 10, caller), OFFICER);
    }

    private List<Hit> byItsWriters(GrantCast.Submitted it, String word) throws Exception {
        return acting.as(it.iris(), () -> search.find(word, 10, caller), PARTNER);
    }

    private static String word() {
        return "z" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + System.nanoTime();
    }
}
