package org.headwaters.grants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headwaters.challenges.PurposeSource.Choice;
import org.headwaters.grants.ApplyScreen.Written;
import org.headwaters.platform.Money;

/**
 * The report while it is written, with what is known already.
 *
 * @param fields by code, all of them
 * @param planned the application's own answers about what was to happen, by their questions
 * @param serves null where nothing was named
 * @param moreAsked what an officer asked for when it came back, null otherwise
 * @param picture address of it, null without one
 * @param mine the partners that the reader acts for
 * @param lineStands whether they let the public line stand that is there
 * @param strangers how many had met nobody of the others before
 */
public record ReportScreen(
        String reference,
        long version,
        String title,
        GrantStage stage,
        LocalDate from,
        LocalDate until,
        LocalDate due,
        boolean overdue,
        Map<String, Written> fields,
        Map<String, String> planned,
        Money granted,
        Instant paid,
        List<Came> came,
        int strangers,
        Choice serves,
        String moreAsked,
        String picture,
        String pictureWords,
        List<String> mine,
        List<String> others,
        boolean lineStands,
        String officer,
        long minutes,
        Spread usual) {

    /** How many came of one partner. */
    public record Came(String name, int people) {}

    public Written field(String name) {
        return fields.get("report." + name);
    }

    /** The four questions, in their order. */
    public List<ReportField> questions() {
        return List.of(ReportField.HAPPENED, ReportField.DIFFERENT, ReportField.NEXT, ReportField.TELL);
    }

    public long answered() {
        return questions().stream()
                .filter(question -> !fields.get(question.code()).text().isBlank())
                .count();
    }

    public int people() {
        return came.stream().mapToInt(Came::people).sum();
    }
}
