package org.headwaters.grants;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.text.Folding;

/** The conditions of the ledger's queries about a grant {@code g}; what people typed only ever travels as a parameter. */
final class LedgerQuery {
    private static final int MOST_WORDS = 6;
    private static final String CLOSED = "g.stage = org.headwaters.grants.GrantStage.CLOSED";

    /** What was cancelled is no grant; before the letter is told there is none. */
    private static final String COUNTED = "g.stage <> org.headwaters.grants.GrantStage.CANCELLED";

    /** What followed counts once the report is accepted. */
    static final String FOLLOWED = "case when " + CLOSED + " then g.report.followOnMinor else 0 end";

    private final List<String> conditions = new ArrayList<>(List.of(COUNTED));
    private final Map<String, Object> parameters = new HashMap<>();

    LedgerQuery(LedgerFilter filter) {
        if (filter.words() != null) {
            Arrays.stream(Folding.of(filter.words()).split(" "))
                    .filter(word -> !word.isEmpty())
                    .limit(MOST_WORDS)
                    .forEach(word -> conditions.add("g.searchText like " + parameter("% " + word + "%")));
        }
        if (filter.call() != null) {
            conditions.add("g.call.reference = " + parameter(filter.call()));
        }
        if (filter.year() != null) {
            conditions.add("g.dates.toldYear = " + parameter(filter.year()));
        }
        if (filter.outcome() != null) {
            conditions.add(CLOSED + " and g.report.outcome = " + parameter(filter.outcome()));
        }
        if (filter.unreported()) {
            conditions.add("not (" + CLOSED + ")");
        }
        if (filter.followed()) {
            conditions.add(CLOSED + " and g.report.followOnMinor > 0");
        }
        if (filter.currency() != null) {
            conditions.add("g.terms.currency = " + parameter(filter.currency()));
        }
    }

    /** Only reports that are accepted. */
    LedgerQuery closed() {
        conditions.add(CLOSED);
        return this;
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private String parameter(Object value) {
        var name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
