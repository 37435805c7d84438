package org.headwaters.platform.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Reads back what the trail keeps of a record, {@code CallTerms[title=Meet and make, largest=USD 5000.00]}, so that an
 * administrator reads its fields one by one. Whatever else was kept, and a record whose texts cannot be told from its
 * brackets, has no fields and is shown as it stands.
 */
final class KeptFields {
    private static final Pattern RECORD = Pattern.compile("[A-Z]\\w*\\[.*]", Pattern.DOTALL);
    private static final Pattern NEXT_FIELD = Pattern.compile("[a-z]\\w*=");
    private static final Pattern NEXT_RECORD = Pattern.compile("[A-Z]\\w*\\[");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final String COMMA = ", ";

    private final Map<String, String> leaves = new LinkedHashMap<>();

    private KeptFields() {}

    /** The fields that differ, in their order, with what stood in them; all of them where there is only one record. */
    static List<AuditScreen.Change> changed(String before, String after) {
        var was = of(before);
        var is = of(after);
        var names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(was.get(name), is.get(name)))
                .map(name -> new AuditScreen.Change(name, was.getOrDefault(name, ""), is.getOrDefault(name, "")))
                .toList();
    }

    /** Every field by its name in words; empty for what is no record. */
    static Map<String, String> of(String kept) {
        if (kept == null || !RECORD.matcher(kept).matches()) {
            return Map.of();
        }
        var fields = new KeptFields();
        return fields.read("", kept) ? fields.leaves : Map.of();
    }

    /** False where the brackets do not close as a record's do. */
    private boolean read(String path, String text) {
        if (RECORD.matcher(text).matches()) {
            return readRecord(path, text.substring(text.indexOf('[') + 1, text.length() - 1));
        }
        if (text.startsWith("[") && text.endsWith("]")) {
            return readList(path, text.substring(1, text.length() - 1));
        }
        leaves.put(path, text.equals("null") ? "" : text);
        return true;
    }

    private boolean readRecord(String path, String inside) {
        var parts = split(inside, NEXT_FIELD);
        for (var part : parts) {
            int equals = part.indexOf('=');
            if (equals < 0 || !NEXT_FIELD.matcher(part).lookingAt()) {
                return false;
            }
            var name = part.substring(0, equals);
            var alone = parts.size() == 1 && name.equals("value");
            if (!read(alone ? path : words(path, name), part.substring(equals + 1))) {
                return false;
            }
        }
        return !parts.isEmpty();
    }

    private boolean readList(String path, String inside) {
        var records = NEXT_RECORD.matcher(inside).lookingAt();
        if (!records) {
            leaves.put(path, inside);
            return true;
        }
        var items = split(inside, NEXT_RECORD);
        for (int i = 0; i < items.size(); i++) {
            if (!read(path + " " + (i + 1), items.get(i))) {
                return false;
            }
        }
        return !items.isEmpty();
    }

    /** At the commas outside of all brackets behind which something new begins; empty where brackets do not close. */
    private static List<String> split(String text, Pattern beginning) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            depth += sign == '[' ? 1 : sign == ']' ? -1 : 0;
            if (depth < 0) {
                return List.of();
            }
            var next = i + COMMA.length();
            if (depth == 0
                    && text.startsWith(COMMA, i)
                    && beginning.matcher(text).region(next, text.length()).lookingAt()) {
                parts.add(text.substring(from, i));
                from = next;
            }
        }
        parts.add(text.substring(from));
        return depth == 0 ? parts : List.of();
    }

    /** {@code fastLaneBar} is "Fast lane bar"; within something else it goes on in small letters. */
    private static String words(String path, String name) {
        var plain = HUMP.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
        return path.isEmpty()
                ? plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1)
                : path + COMMA + plain;
    }
}
