package org.headwaters.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing orders partners by how well they do, so there is nothing by which anything could (specification of the
 * commitments, Must be impossible): what the rooms of the network sort by is a name, a place, a number or a day, and no
 * address names what to sort by.
 */
class NoRankingTest {
    private static final Path MAIN = Path.of("src/main");
    private static final List<String> ROOMS = List.of("network", "commitments", "challenges");

    /** What a list may be in the order of, at the end of its path. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(id|name|sortText|title|label|place|position|reference|code|number|year|quarter|day|due|from|until|since|at|on|opens|closes"
                    + "|\\w+(At|On|Day|Name|Reference|From|Until|Due))( (desc|asc))?( nulls (first|last))?");

    /** What comes first by what it is and not by how well it does: its kind, its stage, its part. */
    private static final Pattern KINDS =
            Pattern.compile("case when \\w+\\.(state|stage|role|kind|standing)\\b.*", Pattern.DOTALL);

    private static final Pattern ORDER = Pattern.compile(
            "order by\\s+((?:(?!\\bfor update|\\boffset|\\bfetch|\\blimit|\"\"\"|\"\\s*[;)\\n,]).)+)", Pattern.DOTALL);
    private static final Pattern COMPARED = Pattern.compile(
            "(?:c|thenC)omparing(?:Long|Int|Double)?\\(\\s*(?:(?:\\w+\\.)*(\\w+::\\w+)|\\(?[^()]*?\\)?\\s*->\\s*([!\\w.-]+(?:\\(\\)[\\w.]*)*))");

    /** Names of parameters by which programs elsewhere let a reader choose the order. */
    private static final Pattern CHOSEN_ORDER = Pattern.compile(
            "(?:@QueryParam\\(\"|<f:viewParam name=\")(sort|order|sort_?by|order_?by|sort_?field|sort_?order|dir|direction|rank|top|best)\"",
            Pattern.CASE_INSENSITIVE);

    /** What a table says whose reader chooses its order. */
    private static final Pattern SORTABLE = Pattern.compile("\\b(sortBy|sortFunction|sortMode|defaultSort)=|aria-sort");

    /**
     * Compared where it stands here, and no measure of anybody: the rests of a division, whether something is one's own, how many partners said
     * the same sentence in a year's summary, which names none of them, and how well one line that is given goes with one
     * that is looked for.
     */
    private static final Set<String> PARTS = Set.of(
            "Shares.java: -Math.floorMod",
            "CausePurposes.java: !theirs.contains",
            "SeasonDesk.java: Theme::partners",
            "Suggestions.java: Suggestion::fit");

    @Test
    void whatTheNetworkSortsBy_isANameAPlaceANumberOrADay() throws IOException {
        var wrong = new ArrayList<String>();
        for (var file : files(".java")) {
            if (ROOMS.stream().anyMatch(room -> file.toString().contains("/headwaters/" + room + "/"))) {
                terms(Files.readString(file)).stream()
                        .filter(term -> !isHarmless(term))
                        .map(term -> file.getFileName() + ": " + term)
                        .filter(place -> !PARTS.contains(place))
                        .forEach(wrong::add);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noAddress_namesWhatToSortBy() throws IOException {
        var wrong = new ArrayList<String>();
        for (var file :
                Stream.concat(files(".java").stream(), files(".xhtml").stream()).toList()) {
            CHOSEN_ORDER
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(found -> wrong.add(file.getFileName() + ": " + found.group(1)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTable_letsItsReaderSort() throws IOException {
        var wrong = new ArrayList<String>();
        for (var file : files(".xhtml")) {
            if (!file.toString().contains("/grants/")) { // there are no partners in its rows but requests
                SORTABLE.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> wrong.add(file.getFileName() + ": " + found.group()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noExceptionOutlivesItsReason() throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(".java")) {
            terms(Files.readString(file)).forEach(term -> found.add(file.getFileName() + ": " + term));
        }
        assertThat(found).containsAll(PARTS);
    }

    @Test
    void theRules_seeWhatBreaksThem() {
        assertThat(terms("\"select c from Commitment c order by c.title, c.delivered desc\";"))
                .containsExactly("c.title", "c.delivered desc");
        assertThat(terms(".sorted(Comparator.comparing(Row::health).thenComparing(row -> row.name()))"))
                .containsExactly("Row::health", "row.name");
        assertThat(Stream.of(
                        "c.delivered desc",
                        "Row::health",
                        "Line::partners",
                        "Suggestion::fit",
                        "p.progress",
                        "o.score",
                        "sum(c.actual) desc"))
                .noneMatch(NoRankingTest::isHarmless);
        assertThat(Stream.of(
                        "c.title", "o.sortText", "c.due desc", "r.toldAt", "case when c.state = 1 then 0 else 1 end"))
                .allMatch(NoRankingTest::isHarmless);
        assertThat(Stream.of("sort", "orderBy", "sortField", "dir")).allMatch(name -> CHOSEN_ORDER
                .matcher("<f:viewParam name=\"" + name + "\" value=")
                .find());
        assertThat(SORTABLE.matcher("<p:column sortBy=\"#{row.health()}\"").find())
                .isTrue();
    }

    private static boolean isHarmless(String term) {
        var plain = term.replaceAll("(?s)^(?:max|min|lower)\\((.*?)\\)", "$1").strip();
        return KINDS.matcher(plain).matches()
                || HARMLESS.matcher(plain.replaceAll("^(\\w+(\\.|::))+", "")).matches();
    }

    private static List<String> terms(String source) {
        var joined = source.replaceAll("\"\\s*\\+\\s*\"", "");
        var found = new ArrayList<String>();
        ORDER.matcher(joined).results().forEach(order -> Arrays.stream(
                        order.group(1).replaceAll("\".*", "").split(",(?![^(]*\\))"))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .forEach(found::add));
        COMPARED.matcher(source)
                .results()
                .forEach(compared -> found.add(
                        compared.group(1) != null
                                ? compared.group(1)
                                : compared.group(2).replace("()", "")));
        return found;
    }

    private static List<Path> files(String suffix) throws IOException {
        try (var walk = Files.walk(MAIN)) {
            return walk.filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
