package org.headwaters.commitments;

import static org.headwaters.commitments.DraftField.BASELINE;
import static org.headwaters.commitments.DraftField.CASE;
import static org.headwaters.commitments.DraftField.CAUSES;
import static org.headwaters.commitments.DraftField.DUE;
import static org.headwaters.commitments.DraftField.INDICATOR;
import static org.headwaters.commitments.DraftField.POPULATIONS;
import static org.headwaters.commitments.DraftField.SENTENCE;
import static org.headwaters.commitments.DraftField.TARGET;
import static org.headwaters.commitments.DraftField.THEME;
import static org.headwaters.commitments.DraftField.TITLE;
import static org.headwaters.commitments.DraftField.UNIT;
import static org.headwaters.commitments.DraftField.USUAL;
import static org.headwaters.commitments.DraftField.VISIBILITY;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.challenges.CauseId;

/** A promise as it is typed: what stands in each field, what is wrong with it, and what is promised once nothing is. */
final class Drafted {
    private static final String NUMBER = "\\d{1,12}|\\d{1,3}(?:[, \\u00A0\\u202F]\\d{3}){1,3}";

    /** So far ahead nobody promises anything. */
    private static final int YEARS_AHEAD = 20;

    private final Map<DraftField, String> texts = new EnumMap<>(DraftField.class);

    /**
     * @param typed what was saved, by the field's code; what was not is as the promise has it
     * @param causes references of the causes that the promise has
     */
    Drafted(Commitment promise, Map<String, String> typed, List<String> causes) {
        for (var field : DraftField.values()) {
            var text = typed.get(field.code());
            texts.put(
                    field, text != null ? text : field == CAUSES ? String.join(",", causes) : standing(promise, field));
        }
    }

    private static String standing(Commitment promise, DraftField field) {
        var handedIn = promise.getDue() != null;
        return switch (field) {
            case TITLE -> promise.getTitle();
            case SENTENCE -> promise.getSentence();
            case THEME -> promise.getTheme() == null ? "" : promise.getTheme();
            case CAUSES -> "";
            case POPULATIONS -> promise.getPopulations();
            case INDICATOR -> promise.getIndicator();
            case UNIT -> promise.getUnit();
            case BASELINE -> handedIn ? String.valueOf(promise.getBaseline()) : "";
            case USUAL -> handedIn ? String.valueOf(promise.getUsual()) : "";
            case TARGET -> handedIn ? String.valueOf(promise.getTarget()) : "";
            case DUE -> handedIn ? promise.getDue().toString() : "";
            case CASE -> promise.getStretchCase();
            case VISIBILITY -> promise.getVisibility().name();
        };
    }

    String text(DraftField field) {
        return texts.get(field);
    }

    /** How far it reaches, as soon as the three numbers are there and the target lies beyond the baseline. */
    Optional<Stretch> stretch() {
        var baseline = number(BASELINE);
        var usual = number(USUAL);
        var target = number(TARGET);
        return baseline.isEmpty() || usual.isEmpty() || target.isEmpty() || target.get() <= baseline.get()
                ? Optional.empty()
                : Optional.of(new Stretch(baseline.get(), usual.get(), target.get()));
    }

    Optional<Long> number(DraftField field) {
        var text = text(field).strip();
        return text.matches(NUMBER) ? Optional.of(Long.parseLong(text.replaceAll("\\D", ""))) : Optional.empty();
    }

    Optional<LocalDate> due() {
        try {
            return Optional.of(LocalDate.parse(text(DUE).strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /**
     * Everything that is missing or wrong, in the order of the form.
     *
     * @param themes references of the themes there are
     */
    List<Flaw> flaws(LocalDate today, Set<String> themes) {
        var flaws = new ArrayList<Flaw>();
        required(flaws, SENTENCE);
        required(flaws, TITLE);
        if (!themes.contains(text(THEME))) {
            flaws.add(Flaw.of(THEME.code(), "commitments.flaw.theme"));
        }
        required(flaws, INDICATOR);
        required(flaws, UNIT);
        for (var field : List.of(BASELINE, USUAL, TARGET)) {
            if (number(field).isEmpty()) {
                flaws.add(Flaw.of(field.code(), "commitments.flaw.number"));
            }
        }
        target().ifPresent(flaws::add);
        days(today).ifPresent(flaws::add);
        if (visibility().isEmpty()) {
            flaws.add(Flaw.of(VISIBILITY.code(), "commitments.flaw.visibility"));
        }
        return flaws;
    }

    private void required(List<Flaw> flaws, DraftField field) {
        if (text(field).isBlank()) {
            flaws.add(Flaw.of(field.code(), "commitments.flaw." + field.code()));
        }
    }

    private Optional<Flaw> target() {
        var baseline = number(BASELINE);
        var target = number(TARGET);
        if (baseline.isPresent() && target.isPresent() && target.get() <= baseline.get()) {
            return Optional.of(Flaw.of(TARGET.code(), "commitments.flaw.target", baseline.get()));
        }
        return stretch()
                .filter(stretch -> !stretch.isEnough() && text(CASE).isBlank())
                .map(stretch -> Flaw.of(CASE.code(), "commitments.flaw.case", Stretch.ENOUGH));
    }

    private Optional<Flaw> days(LocalDate today) {
        var due = due();
        if (due.isEmpty()) {
            return Optional.of(Flaw.of(DUE.code(), "commitments.flaw.due"));
        }
        if (!due.get().isAfter(today)) {
            return Optional.of(Flaw.of(DUE.code(), "commitments.flaw.dueOver", today));
        }
        return due.get().isAfter(today.plusYears(YEARS_AHEAD))
                ? Optional.of(Flaw.of(DUE.code(), "commitments.flaw.dueFar", YEARS_AHEAD))
                : Optional.empty();
    }

    private Optional<Visibility> visibility() {
        return Arrays.stream(Visibility.values())
                .filter(one -> one.name().equals(text(VISIBILITY)))
                .findFirst();
    }

    /** The references of the causes that were picked. */
    List<String> causes() {
        return Arrays.stream(text(CAUSES).split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * What is promised, where nothing is wrong.
     *
     * @param causes those of the picked causes that there are
     */
    Terms terms(Set<CauseId> causes) {
        return new Terms(
                text(TITLE).strip(),
                text(SENTENCE).strip(),
                text(THEME),
                causes,
                text(POPULATIONS).strip(),
                text(INDICATOR).strip(),
                text(UNIT).strip(),
                number(BASELINE).orElseThrow(),
                number(USUAL).orElseThrow(),
                number(TARGET).orElseThrow(),
                due().orElseThrow(),
                text(CASE).strip(),
                visibility().orElseThrow());
    }
}
