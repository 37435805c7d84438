package org.headwaters.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which organisations a list is cut down to, as one query.
 *
 * @param patterns all have to match name or place
 * @param sector null for any
 * @param among null for any; an empty one finds nothing
 */
record PartnerFilter(
        List<String> patterns, Collection<Standing> standings, String sector, Collection<OrganisationId> among) {
    static final PartnerFilter ALL = new PartnerFilter(List.of(), Standing.PARTNERS, null, null);
    /** No organisation has it: an empty list in a query is no valid SQL everywhere. */
    private static final long NOBODY = -1;

    static PartnerFilter of(PartnersAsked asked, Collection<OrganisationId> among) {
        return new PartnerFilter(
                Words.patterns(asked.words()), Standing.PARTNERS, asked.hasSector() ? asked.sector() : null, among);
    }

    String where() {
        var where = new StringBuilder(" from Organisation o where o.standing in :standings");
        if (sector != null) {
            where.append(" and o.sector = :sector");
        }
        if (among != null) {
            where.append(" and o.id in :among");
        }
        for (var i = 0; i < patterns.size(); i++) {
            where.append(" and o.searchText like :word").append(i);
        }
        return where.toString();
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(Map.of("standings", standings));
        if (sector != null) {
            values.put("sector", sector);
        }
        if (among != null) {
            var numbers = among.stream().map(OrganisationId::value).toList();
            values.put("among", numbers.isEmpty() ? List.of(NOBODY) : numbers);
        }
        for (var i = 0; i < patterns.size(); i++) {
            values.put("word" + i, patterns.get(i));
        }
        return values;
    }
}
