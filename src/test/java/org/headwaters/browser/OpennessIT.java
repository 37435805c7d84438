package org.headwaters.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is open to everyone, and what staff read of it more exactly. */
class OpennessIT extends BrowserCase {

    @Test
    void aStranger_readsWhyWeSaidNo_withoutSmallNumbers_andStaffReadThemAll() {
        var stranger = visitor().open("/grants").page();
        stranger.locator("a[href='/grants/why']").click();
        assertThat(stranger.locator("h1")).hasText("Why we said no");
        assertThat(stranger.locator("main tbody tr").first()).isVisible();
        Axe.clean(stranger, "why-stranger");
        org.assertj.core.api.Assertions.assertThat(stranger.locator("main td").allInnerTexts())
                .allMatch(count ->
                        Set.of("few", "not shown", "0").contains(count) || Long.parseLong(count.replace(",", "")) >= 5);
        var staff = signedIn("officer@demo.test").open("/grants/why").page();
        assertThat(staff.locator("main")).containsText("You see every number");
        org.assertj.core.api.Assertions.assertThat(staff.locator("main td").allInnerTexts())
                .doesNotContain("few", "not shown");
    }

    @Test
    void staff_seeBothClocks_ofAllCallsAndOfOne_asPictureAndAsTable() {
        var page = signedIn("officer@demo.test").open("/grants/clocks").page();
        assertThat(page.locator("main svg.clock").first()).isVisible();
        assertThat(page.locator("main section tbody tr")).hasCount(5);
        Axe.clean(page, "clocks-all");
        page.locator("#call").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("main form button").click();
        page.waitForURL("**/grants/clocks?call=*");
        assertThat(page.locator("main section tbody tr")).hasCount(5);
        Axe.clean(page, "clocks-call");
    }
}
