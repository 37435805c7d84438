package org.headwaters.grants;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.NetworkDay;

/** What the network publishes of its awards for anybody's programs. Nothing of it is known before its letter was told. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OpenDataDesk {
    @Inject
    ToldAwards awards;

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

    /**
     * The awards that come after this one, cancelled ones too, some hundred at a time: the last told first. One call for each
     * piece, because a connection stays with a call until it ends, and somebody may read slowly.
     *
     * @param last null for the first piece
     * @return empty after the last award
     */
    @PermitAll
    public List<PublicAward> after(PublicAward last) {
        return awards.after(last);
    }
}
