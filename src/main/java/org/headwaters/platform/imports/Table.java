package org.headwaters.platform.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.headwaters.platform.CsvRows;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;

/**
 * A table as it was brought: its heads, its rows with the line where each begins, and the rows that cannot be believed:
 * they are written in another encoding than the others, so that nobody can say what their letters are, or the spreadsheet
 * itself could not work out a cell of theirs.
 *
 * @param garbled lines in another encoding
 * @param failed lines with a cell in which the spreadsheet shows an error
 */
@Published
public record Table(List<String> heads, List<CsvRows.Row> rows, Set<Integer> garbled, Set<Integer> failed) {
    /** Rows that one file may have; more is no list of a network. */
    public static final int MOST_ROWS = 20_000;

    /** Bytes that one file may have. */
    public static final int LONGEST = 5 * 1024 * 1024;

    public Table {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        garbled = Set.copyOf(garbled);
        failed = Set.copyOf(failed);
    }

    /** Why a row cannot be believed, whatever it says. */
    public enum Flaw {
        ENCODING,
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why this row cannot be believed; empty as a rule. */
    public Optional<Flaw> flaw(int line) {
        if (garbled.contains(line)) {
            return Optional.of(Flaw.ENCODING);
        }
        return failed.contains(line) ? Optional.of(Flaw.FAILED) : Optional.empty();
    }

    /** Reads a CSV file or a spreadsheet; a {@link Refusal} for what is neither, is empty or is too large. */
    public static Table of(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new Refusal("platform.import.refused.large", LONGEST / 1024 / 1024);
        }
        return Workbook.isOne(bytes) ? Workbook.read(bytes) : TextTable.read(bytes);
    }

    static Table of(List<CsvRows.Row> all, Set<Integer> garbled, Set<Integer> failed) {
        if (all.isEmpty()) {
            throw new Refusal("platform.import.refused.empty");
        }
        if (all.size() == 1) {
            throw new Refusal("platform.import.refused.noRows");
        }
        if (all.size() > MOST_ROWS + 1) {
            throw new Refusal("platform.import.refused.rows", MOST_ROWS);
        }
        return new Table(all.get(0).cells(), all.subList(1, all.size()), garbled, failed);
    }
}
