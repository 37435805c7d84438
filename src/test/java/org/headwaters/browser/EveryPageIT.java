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
import java.util.function.Function;
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
            Set.of("/welcome", "/signout", "/partners/begin", "/partners/carry", "/fellowships/feedback");

    private static final List<String> EVERYWHERE = List.of("/my", "/", "/help", "/account", "/search?words=a");
    private static final String QUEUE = "/grants/queue?view=ALL";
    private static final String ROWS = "a.row-link";

    /** What stands around a page. Who sees the same sees the same page: it is looked at once for all of them. */
    private enum Frame {
        STRANGER,
        PARTNER,
        DESK
    }

    /**
     * One of those who walk.
     *
     * @param name of the demonstration's account; the stranger has none
     * @param own where the walk begins beside what everybody can open
     */
    private record Walker(String name, Frame frame, Function<Visitor, List<String>> own) {}

    /** Who has most to look at comes first. */
    private static final List<Walker> EVERYBODY = List.of(
            new Walker("officer", Frame.DESK, EveryPageIT::aCaseInEachStage),
            new Walker("partner", Frame.PARTNER, EveryPageIT::whatIsTheirs),
            new Walker("approver", Frame.DESK, EveryPageIT::aCaseInEachStage),
            new Walker("stranger", Frame.STRANGER, EveryPageIT::nothing),
            new Walker("admin", Frame.DESK, EveryPageIT::nothing),
            new Walker("partner2", Frame.PARTNER, EveryPageIT::whatIsTheirs),
            new Walker("fellow", Frame.PARTNER, EveryPageIT::whatIsTheirs),
            new Walker("coach", Frame.PARTNER, EveryPageIT::nothing),
            new Walker("reviewer", Frame.PARTNER, EveryPageIT::nothing),
            new Walker("finance", Frame.DESK, EveryPageIT::nothing));

    /** As many as a small machine has processors. */
    private static final int AT_ONCE = 2;

    private static final Set<String> MET = ConcurrentHashMap.newKeySet();
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();
    private static final Set<String> PICTURED = ConcurrentHashMap.newKeySet();

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

    private static void oneAfterAnother(Queue<Walker> people, Queue<Throwable> failures) {
        try (var chromium = Chromium.another()) {
            for (var who = people.poll(); who != null; who = people.poll()) {
                var visitor = new Visitor(chromium.browser());
                Axe.everywhere(visitor.context());
                try {
                    walk(visitor, who);
                    assertThat(visitor.faults()).as(who.name()).isEmpty();
                } catch (RuntimeException | AssertionError failure) {
                    failures.add(failure);
                } finally {
                    visitor.leave();
                }
            }
        }
    }

    private static void walk(Visitor visitor, Walker who) {
        if (who.frame() == Frame.STRANGER) {
            walk(visitor, who, List.of("/"));
            return;
        }
        new SignInPage(visitor).open().signIn(who.name() + "@demo.test", SignInPage.DEMO_PASSWORD);
        var starts = new ArrayList<>(EVERYWHERE);
        starts.addAll(who.own().apply(visitor));
        walk(visitor, who, starts);
    }

    private static List<String> nothing(Visitor visitor) {
        return List.of();
    }

    private static List<String> whatIsTheirs(Visitor visitor) {
        return linksOn(visitor, "/my", ".table a");
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

    /** Whoever comes to a page first keeps a picture of each width and each theme. */
    private static void look(Visitor visitor, String address, String path, Walker who) {
        visitor.open(address);
        var kept = PICTURED.add(path)
                ? new Axe.Look[] {Axe.Look.DESKTOP_BY_DAY, Axe.Look.PHONE_BY_NIGHT}
                : new Axe.Look[0];
        Axe.clean(visitor.page(), "every" + path.replace('/', '-') + "-" + who.name(), kept);
    }

    private static void walk(Visitor visitor, Walker who, List<String> starts) {
        var walk = new Walk(visitor, starts);
        var soft = new SoftAssertions();
        while (walk.goesOn()) {
            var address = walk.next();
            soft.check(() -> walk.read(address).ifPresent(path -> {
                MET.add(path);
                var seen = address.startsWith("/grants/application") && starts.contains(address) ? address : path;
                if (LOOKED_AT.add(who.frame() + seen)) {
                    look(visitor, address, path, who);
                }
            }));
        }
        soft.assertAll();
    }
}
