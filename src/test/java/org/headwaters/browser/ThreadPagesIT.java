package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What belongs together in several rooms, on the page of each, as its reader sees it. */
class ThreadPagesIT extends BrowserCase {
    @Test
    void theSameThread_standsOnEachPage_forThoseWhoReadIt() {
        var staged = visitor()
                .context()
                .request()
                .get("/staged/thread")
                .text()
                .lines()
                .toList();
        var promise = "/commitments/commitment?ref=" + staged.get(0);
        var room = "/fellowships/team?ref=" + staged.get(1);
        var grant = "/grants/grant?ref=" + staged.get(2);
        looks(as(staged, 3), "partner", promise, room, "/fellowships/application?ref=" + staged.get(1));
        looks(as(staged, 4), "grantee", promise, grant);
        looks(as(staged, 5), "staff", promise, room, grant);
    }

    private static void looks(Visitor reader, String who, String... pages) {
        List<String> first = null;
        for (var path : pages) {
            var page = reader.open(path).page();
            var lines = page.locator("#thread li").allInnerTexts();
            assertThat(lines).as(path).hasSize(4);
            first = first == null ? lines : first;
            assertThat(lines).as(path).isEqualTo(first);
            Axe.clean(
                    page,
                    "thread-" + who + "-" + path.replaceAll("^/|\\?.*", "").replace('/', '-'));
        }
    }

    private Visitor as(List<String> staged, int who) {
        var visitor = visitor();
        new SignInPage(visitor).open().signIn(staged.get(who), staged.get(6));
        return visitor;
    }
}
