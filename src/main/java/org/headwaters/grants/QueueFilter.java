package org.headwaters.grants;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.headwaters.platform.text.Typed;

/**
 * What the queue shows, as it stands in the address: a view, and then words, call, stage, officer and lane. What an
 * address says wrongly is left out, so that an old link still opens something. What is over is never open: a stage that
 * nothing waits in is looked for in all years.
 *
 * @param officer a person's number, 0 for nobody, null for any
 * @param fast null for any lane
 * @param batch of a call that is cut into batches, null for all of it; an address has only its number
 */
public record QueueFilter(
        QueueView view, String words, String call, Stage stage, Long officer, Boolean fast, Batch batch)
        implements Serializable {
    private static final long MOST = 1_000;
    private static final long MOST_TO_LOOK_AT = 200;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 120;

    public QueueFilter {
        view = view == null ? QueueView.OPEN : view;
        if (view == QueueView.OPEN && stage != null && !stage.mayWait()) {
            view = QueueView.ALL;
        }
        words = clean(words);
        call = clean(call);
    }

    public QueueFilter(QueueView view, String words, String call, Stage stage, Long officer, Boolean fast) {
        this(view, words, call, stage, officer, fast, null);
    }

    public static QueueFilter of(QueueView view) {
        return new QueueFilter(view, null, null, null, null, null);
    }

    /** So far it is counted and its pages are turned: less far where each application has to be looked at by itself. */
    public long most() {
        var lookedAt = words != null || fast != null || view == QueueView.NEEDS_READER || view == QueueView.FAST;
        return lookedAt ? MOST_TO_LOOK_AT : MOST;
    }

    /** Reads an address's query, as {@link #query} writes it. */
    public static QueueFilter read(String query) {
        var values = new LinkedHashMap<String, String>();
        Arrays.stream((query == null ? "" : query).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> values.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return of(values);
    }

    public static QueueFilter of(Map<String, String> values) {
        return new QueueFilter(
                constant(QueueView.class, values.get("view")),
                values.get("words"),
                values.get("call"),
                constant(Stage.class, values.get("stage")),
                number(values.get("officer")),
                values.get("lane") == null || values.get("lane").isBlank()
                        ? null
                        : Boolean.valueOf(values.get("lane").equals("fast")),
                Batch.called(number(values.get("batch"))));
    }

    /**
     * The same with its batch's days, by how the calls are cut; a batch of a call that is not cut is left out.
     *
     * @param cuts by the calls' references
     */
    QueueFilter within(Map<String, Batch.Cut> cuts) {
        if (batch == null) {
            return this;
        }
        var cut = cuts.get(call);
        return new QueueFilter(
                view, words, call, stage, officer, fast, cut == null ? null : cut.number(batch.number()));
    }

    /** The same among all that there ever was. */
    public QueueFilter everywhere() {
        return new QueueFilter(QueueView.ALL, words, call, stage, officer, fast, batch);
    }

    /** How many of the fields beside the view narrow it down. */
    public long narrowed() {
        return Stream.of(words, call, stage, officer, fast, batch)
                .filter(Objects::nonNull)
                .count();
    }

    /** The query of the address that shows this; empty for the queue as it opens. */
    public String query() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("view", view == QueueView.OPEN ? null : view.name());
        parts.put("words", words);
        parts.put("call", call);
        parts.put("stage", stage == null ? null : stage.name());
        parts.put("officer", officer == null ? null : officer.toString());
        parts.put("lane", fast == null ? null : fast ? "fast" : "normal");
        parts.put("batch", batch == null ? null : Long.toString(batch.number()));
        var query = new StringBuilder();
        parts.forEach((name, value) -> {
            if (value != null) {
                query.append(query.isEmpty() ? "" : "&")
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }

    /** The words to look for, each in lower case and not too many. */
    static List<String> eachWord(String words) {
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .limit(MOST_WORDS)
                .toList();
    }

    private static String clean(String typed) {
        var plain = Typed.sought(typed, LONGEST);
        return plain.isEmpty() ? null : plain;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
