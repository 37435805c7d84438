package org.headwaters.grants;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
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

    /** How many awards are public. */
    @PermitAll
    public long count() {
        return awards.mark().count();
    }

    /**
     * Differs as soon as an award is told, taken back or touched; what else is in the package, such as the name of a
     * partner, shows a day later at the latest.
     */
    @PermitAll
    public String tag() {
        var mark = awards.mark();
        return "%s-%x-%x".formatted(day.today(), mark.count(), mark.touched());
    }

    /** Every award, the last told first, one by one as it comes from the database. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void each(Consumer<PublicAward> reader) {
        awards.each(reader);
    }

    /** The same as rows under the heads of {@link OpenData#HEADS}. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void export(Rows out) {
        awards.each(award -> out.row(words.cells(award)));
    }
}
