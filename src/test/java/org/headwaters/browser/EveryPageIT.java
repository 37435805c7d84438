package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks from page to page along the links, as each kind of person: every link leads somewhere that opens without a fault,
 * every page met is clean, and in the end every page was met.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class EveryPageIT extends BrowserCase {
    private static final Path VIEWS = Path.of("src/main/webapp");

    /** No link leads there: they answer a mailed link or a deed. What answers a mistake is looked at by StatesIT. */
    private static final Set<String> WITHOUT_LINKS = Set.of("/welcome", "/signout");

    private static final List<String> EVERYWHERE = List.of("/my", "/", "/help", "/account", "/search?words=a");
    private static final String QUEUE = "/grants/queue?view=ALL";
    private static final String ROWS = "a.row-link";

    private static final Set<String> MET = new TreeSet<>();
    private static final Set<String> LOOKED_AT = new HashSet<>();

    @Test
    void aStranger_findsEveryPublicPageClean() {
        walk(visitor(), "stranger", List.of("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "partner2", "reviewer", "officer", "approver", "finance", "admin"})
    void everybody_findsEveryPageTheyCanReachClean(String who) {
        var visitor = signedIn(who + "@demo.test");
        var starts = new ArrayList<>(EVERYWHERE);
        if (who.startsWith("partner")) {
            starts.addAll(linksOn(visitor, "/my", ".table a"));
        } else if (Set.of("officer", "approver").contains(who)) {
            starts.addAll(aCaseInEachStage(visitor));
        }
        walk(visitor, who, starts);
    }

    /** And of what is still being written one under each call, since not every call has a deadline. */
    private static List<String> aCaseInEachStage(Visitor visitor) {
        var cases = new ArrayList<String>();
        for (var stage : linksOn(visitor, QUEUE, "select[name=stage] option[value]:not([value=''])", "value")) {
            linksOn(visitor, QUEUE + "&stage=" + stage, ROWS).stream()
                    .findFirst()
                    .ifPresent(cases::add);
        }
        for (var call : linksOn(visitor, QUEUE, "select[name=call] option[value]:not([value=''])", "value")) {
            linksOn(visitor, QUEUE + "&stage=DRAFT&call=" + call, ROWS).stream()
                    .findFirst()
                    .ifPresent(cases::add);
        }
        return cases;
    }

    private static List<String> linksOn(Visitor visitor, String address, String selector) {
        return linksOn(visitor, address, selector, "href");
    }

    private static List<String> linksOn(Visitor visitor, String address, String selector, String attribute) {
        return visitor.open(address).page().locator(selector).all().stream()
                .map(found -> found.getAttribute(attribute))
                .distinct()
                .toList();
    }

    @AfterAll
    static void everyPageWasMet() throws IOException {
        try (var files = Files.walk(VIEWS)) {
            var pages = files.map(VIEWS::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> file.equals("index.xhtml") ? "/" : "/" + file.replace(".xhtml", ""))
                    .filter(path -> !WITHOUT_LINKS.contains(path) && !path.startsWith("/errors/"))
                    .toList();
            assertThat(MET).containsAll(pages);
        }
    }

    private static void look(Visitor visitor, String path, String who) {
        Axe.clean(visitor.page(), "every" + path.replace('/', '-') + "-" + who);
    }

    /** Who sees the same frame around a page sees the same page: it is looked at once for all of them. */
    private static String frame(String who) {
        return switch (who) {
            case "stranger" -> "stranger";
            case "partner", "partner2", "reviewer" -> "partner";
            default -> "desk";
        };
    }

    private static void walk(Visitor visitor, String who, List<String> starts) {
        var walk = new Walk(visitor, starts);
        var soft = new SoftAssertions();
        while (walk.goesOn()) {
            var address = walk.next();
            soft.check(() -> walk.open(address).ifPresent(path -> {
                MET.add(path);
                var seen = address.startsWith("/grants/application") && starts.contains(address) ? address : path;
                if (LOOKED_AT.add(frame(who) + seen)) {
                    look(visitor, path, who);
                }
            }));
        }
        soft.assertAll();
    }
}
