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
 * @param gives a kind of thing that it gives, null for any
 * @param place where it is or also works, null for any
 * @param among null for any; an empty one finds nothing
 */
record PartnerFilter(
        List<String> patterns,
        Collection<Standing> standings,
        String sector,
        String gives,
        String place,
        Collection<OrganisationId> among) {
    static final PartnerFilter ALL = named(List.of(), Standing.PARTNERS);
    /** No organisation has it: an empty list in a query is no valid SQL everywhere. */
    private static final long NOBODY = -1;

    private static final String LINE = "exists (select l from ProfileLine l where l.organisationId = o.id"
            + " and l.goneAt is null and l.list = org.headwaters.network.ProfileList.";

    static PartnerFilter named(List<String> patterns, Collection<Standing> standings) {
        return new PartnerFilter(patterns, standings, null, null, null, null);
    }

    static PartnerFilter of(PartnersAsked asked, Collection<OrganisationId> among) {
        return new PartnerFilter(
                Words.patterns(asked.words()),
                Standing.PARTNERS,
                asked.hasSector() ? asked.sector() : null,
                asked.hasGives() ? asked.gives() : null,
                asked.hasPlace() ? asked.place().strip() : null,
                among);
    }

    String where() {
        var where = new StringBuilder(" from Organisation o where o.standing in :standings");
        if (sector != null) {
            where.append(" and o.sector = :sector");
        }
        if (gives != null) {
            where.append(" and ").append(LINE).append("GIVES and l.competence = :gives)");
        }
        if (place != null) {
            where.append(" and (o.place = :place or ").append(LINE).append("PLACES and l.words = :place))");
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
        put(values, "sector", sector);
        put(values, "gives", gives);
        put(values, "place", place);
        if (among != null) {
            var numbers = among.stream().map(OrganisationId::value).toList();
            values.put("among", numbers.isEmpty() ? List.of(NOBODY) : numbers);
        }
        for (var i = 0; i < patterns.size(); i++) {
            values.put("word" + i, patterns.get(i));
        }
        return values;
    }

    private static void put(Map<String, Object> values, String name, String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
