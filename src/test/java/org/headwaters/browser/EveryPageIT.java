package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Walks from page to page along the links, as each kind of person: every link leads somewhere that opens without a fault,
 * every page met is clean, and in the end every page was met.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class EveryPageIT extends BrowserCase {
    private static final Path VIEWS = Path.of("src/main/webapp");

    /** No link leads there: they answer a mailed link or a deed. What answers a mistake is looked at by StatesIT. */
    private static final Set<String> WITHOUT_LINKS =
            Set.of("/welcome", "/signout", "/partners/begin", "/partners/carry");

    private static final List<String> EVERYWHERE = List.of("/my", "/", "/help", "/account", "/search?words=a");
    private static final String QUEUE = "/grants/queue?view=ALL";
    private static final String ROWS = "a.row-link";

    /** Who has most to look at comes first. */
    private static final List<String> EVERYBODY =
            List.of("officer", "partner", "approver", "stranger", "admin", "partner2", "reviewer", "finance");

    /** As many as a small machine has processors. */
    private static final int AT_ONCE = 2;

    private static final Set<String> MET = ConcurrentHashMap.newKeySet();
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    @Test
    void everybody_findsEveryPageTheyCanReachClean() throws Exception {
        var people = new ConcurrentLinkedQueue<>(EVERYBODY);
        var failures = new ConcurrentLinkedQueue<Throwable>();
        var lanes = Executors.newFixedThreadPool(AT_ONCE);
        for (int n = 0; n < AT_ONCE; n++) {
            lanes.execute(() -> oneAfterAnother(people, failures));
        }
        lanes.shutdown();
        assertThat(lanes.awaitTermination(14, TimeUnit.MINUTES)).isTrue();
        assertAll(failures.stream().map(failure -> () -> {
            throw failure;
        }));
        everyPageWasMet();
    }

    private static void oneAfterAnother(Queue<String> people, Queue<Throwable> failures) {
        try (var chromium = Chromium.another()) {
            for (var who = people.poll(); who != null; who = people.poll()) {
                var visitor = new Visitor(chromium.browser());
                try {
                    walk(visitor, who);
                    assertThat(visitor.faults()).as(who).isEmpty();
                } catch (RuntimeException | AssertionError failure) {
                    failures.add(failure);
                } finally {
                    visitor.leave();
                }
            }
        }
    }

    private static void walk(Visitor visitor, String who) {
        if (who.equals("stranger")) {
            walk(visitor, who, List.of("/"));
            return;
        }
        new SignInPage(visitor).open().signIn(who + "@demo.test", SignInPage.DEMO_PASSWORD);
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

    private static void everyPageWasMet() throws IOException {
        try (var files = Files.walk(VIEWS)) {
            var pages = files.map(VIEWS::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> file.equals("index.xhtml") ? "/" : "/" + file.replace(".xhtml", ""))
                    .filter(path -> !path.startsWith("/errors/"))
                    .filter(path -> !WITHOUT_LINKS.contains(path))
                    .toList();
            assertThat(MET).containsAll(pages);
        }
    }

    private static void look(Visitor visitor, String address, String path, String who) {
        visitor.open(address);
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
            soft.check(() -> walk.read(address).ifPresent(path -> {
                MET.add(path);
                var seen = address.startsWith("/grants/application") && starts.contains(address) ? address : path;
                if (LOOKED_AT.add(frame(who) + seen)) {
                    look(visitor, address, path, who);
                }
            }));
        }
        soft.assertAll();
    }
}
