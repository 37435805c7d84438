package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** No link leads there: they answer a mistake, a mailed link, or a deed. */
    private static final Set<String> WITHOUT_LINKS = Set.of(
            "/errors/400",
            "/errors/404",
            "/errors/409",
            "/errors/413",
            "/errors/500",
            "/errors/503",
            "/errors/expired",
            "/welcome",
            "/signout");

    private static final Set<String> MET = new TreeSet<>();

    @Test
    void aStranger_findsEveryPublicPageClean() {
        walk(visitor(), "stranger", List.of("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "partner2", "reviewer", "officer", "approver", "finance", "admin"})
    void everybody_findsEveryPageTheyCanReachClean(String who) {
        walk(signedIn(who + "@demo.test"), who, List.of("/my", "/", "/help", "/account", "/search?q=a"));
    }

    @AfterAll
    static void everyPageWasMet() throws IOException {
        try (var files = Files.walk(VIEWS)) {
            var pages = files.map(VIEWS::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .map(file -> file.equals("index.xhtml") ? "/" : "/" + file.replace(".xhtml", ""))
                    .filter(path -> !WITHOUT_LINKS.contains(path))
                    .toList();
            assertThat(MET).containsAll(pages);
        }
    }

    private static void look(Visitor visitor, String path, String who) {
        Axe.clean(visitor.page(), "every" + path.replace('/', '-') + "-" + who);
    }

    private static void walk(Visitor visitor, String who, List<String> starts) {
        var walk = new Walk(visitor, starts);
        var soft = new SoftAssertions();
        while (walk.goesOn()) {
            var address = walk.next();
            soft.check(() -> walk.open(address).filter(MET::add).ifPresent(path -> look(visitor, path, who)));
        }
        soft.assertAll();
    }
}
