package org.headwaters.grants;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Consumer;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.exports.Rows;

/** What the network publishes of its awards for anybody's programs. Nothing of it is known before its letter was told. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OpenDataDesk {
    @Inject
    ToldAwards awards;

    @Inject
    OpenData words;

    @Inject
    NetworkDay day;

    /**
     * What is published at this moment. The tag differs as soon as an award is told, changed, cancelled or taken back; what
     * else is in the package, such as the name of a partner, shows a day later at the latest, in both tag and time.
     *
     * @param standing how many awards were not cancelled
     * @param changed when something changed last
     */
    public record Edition(long standing, String tag, Instant changed) {}

    @PermitAll
    public Edition edition() {
        var mark = awards.mark();
        var today = day.today();
        var begins = day.begins(today);
        return new Edition(
                mark.standing(),
                "%s-%x-%x".formatted(today, mark.count(), mark.touched()),
                awards.changed().filter(at -> at.isAfter(begins)).orElse(begins));
    }

    /** Every award, cancelled ones too, the last told first, one by one; no connection waits for the reader. */
    @PermitAll
    public void each(Consumer<PublicAward> reader) {
        awards.each(reader);
    }

    /** The same as rows under the heads of {@link OpenData#HEADS}. */
    @PermitAll
    public void export(Rows out) {
        awards.each(award -> out.row(words.cells(award)));
    }
}
