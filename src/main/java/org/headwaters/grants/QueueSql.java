package org.headwaters.grants;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says in SQL what {@link QueueQuery} says in the language of the entities: a count that ends at a bound can be said in no
 * other way. Columns are named like the fields, with underscores, so that nothing is written twice.
 */
record QueueSql(String sql, List<Object> values) {
    private static final Pattern STAGE = Pattern.compile(Pattern.quote(Stage.class.getName()) + "\\.([A-Z_]+)");
    private static final Pattern FIELD = Pattern.compile("\\b([a-z]\\.)([a-zA-Z]+)(\\.id\\b)?");
    private static final Pattern ENTITY = Pattern.compile("\\bfrom ([A-Z][A-Za-z]+) ");
    private static final Pattern PARAMETER = Pattern.compile(":(p\\d+)");

    /** @param text conditions as {@link QueueQuery} makes them, with {@code parameters} for their names */
    static QueueSql of(String text, Map<String, Object> parameters) {
        var values = new ArrayList<Object>();
        var sql = PARAMETER.matcher(words(text)).replaceAll(found -> {
            var value = parameters.get(found.group(1));
            if (!(value instanceof Collection<?> several)) {
                values.add(value(value));
                return "?";
            }
            several.forEach(one -> values.add(value(one)));
            return several.stream().map(one -> "?").collect(Collectors.joining(", ", "(", ")"));
        });
        return new QueueSql(sql, values);
    }

    Query bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static String words(String text) {
        var stages = STAGE.matcher(text).replaceAll("'$1'");
        var tables = ENTITY.matcher(stages).replaceAll(found -> "from " + column(found.group(1)) + " ");
        return FIELD.matcher(tables)
                .replaceAll(found -> found.group(1) + column(found.group(2)) + (found.group(3) == null ? "" : "_id"));
    }

    private static String column(String name) {
        return name.replaceAll("(?<=[a-z])([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Object value(Object one) {
        if (one instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return one instanceof Enum<?> constant ? constant.name() : one;
    }
}
