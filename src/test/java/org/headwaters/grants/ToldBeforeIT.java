package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A grant that a migration has made is found like any other, in the year of the network's calendar. */
@InServer
@Tag("h2")
class ToldBeforeIT {
    @Inject
    GrantsToldBefore rhythm;

    @Inject
    LedgerDesk ledger;

    @Inject
    GrantNews news;

    @Inject
    GrantCast grants;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    NetworkDay day;

    @Test
    void itsWordsAndItsYear_areWrittenAnew() throws Exception {
        var reference = news.tellOne();
        transaction.sql("update application set title = 'Ålesund measures' where reference = '" + reference + "'");
        transaction.sql("update grants set search_text = '', told_year = 1999 where reference = '" + reference + "'");
        assertThat(found(reference)).isEmpty();
        transaction.run(() -> {
            rhythm.beat();
            return null;
        });
        assertThat(found("alesund " + reference))
                .singleElement()
                .returns(reference, LedgerRow::reference)
                .returns(day.today().getYear(), LedgerRow::year);
    }

    private List<LedgerRow> found(String words) throws Exception {
        return acting.asStranger(() -> ledger.open(LedgerFilter.of(Map.of("words", words)), 1))
                .rows();
    }
}
