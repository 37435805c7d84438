package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The staff's pages in every state that the demonstration has: clean in both looks and both widths, few statements. */
class DeskIT extends BrowserCase {

    @Test
    void theQueue_isClean_filtersByItsAddress_andSaysWhatAMoveWillDo() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open("/grants/queue").page();
        Axe.clean(page, "queue");
        visitor.open("/grants/queue?view=FAST");
        assertThat(visitor.statementsOf("/grants/queue")).isLessThanOrEqualTo(6);
        visitor.open("/grants/queue?words=nothinglikethis");
        Axe.clean(page, "queue-empty");
        visitor.open("/grants/queue?stage=SUBMITTED");
        page.locator("tbody input.choose").first().check();
        page.getByText("1 selected").waitFor();
        Axe.clean(page, "queue-chosen");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Take up").setExact(true))
                .click();
        page.waitForURL("**/grants/bulk?*");
        assertThat(page.locator("h1").innerText()).isEqualTo("Take up one of these");
        Axe.clean(page, "bulk");
        visitor.open("/grants/letters");
        Axe.clean(page, "letters");
    }

    @Test
    void givingSeveralAway_saysFirstWhatHappensToEach_andThenWhatDid() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open("/grants/queue?stage=SUBMITTED").page();
        var refs = page.locator("tbody input.choose").all().stream()
                .limit(3)
                .map(box -> box.getAttribute("value"))
                .toList();
        visitor.open("/grants/bulk?what=give&refs=" + String.join(",", refs));
        assertThat(page.locator("tbody").innerText()).contains("Choose an officer first.");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Give away")).count()).isZero();
        page.getByLabel("To whom").selectOption(new SelectOption().setIndex(1));
        page.getByRole(AriaRole.BUTTON, named("Show what will happen")).click();
        page.getByText("Goes to").first().waitFor();
        assertThat(visitor.at()).contains("refs=");
        Axe.clean(page, "bulk-give");
        page.getByRole(AriaRole.BUTTON, named("Give away")).click();
        page.waitForURL("**/grants/queue*");
        page.getByText("have their officer").waitFor();
        visitor.open("/grants/bulk?what=give&refs=" + String.join(",", refs));
        page.getByLabel("To whom").selectOption(new SelectOption().setIndex(1));
        page.getByRole(AriaRole.BUTTON, named("Show what will happen")).click();
        page.getByText("has it already").first().waitFor();
        assertThat(page.getByText("Goes to").count()).isZero();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }

    @Test
    void aCase_isClean_inEachOfItsStages() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.page();
        for (var stage :
                new String[] {"SUBMITTED", "IN_REVIEW", "RETURNED", "RECOMMENDED", "AWARDED", "DECLINED", "DRAFT"}) {
            visitor.open("/grants/queue?view=ALL&stage=" + stage);
            page.locator("a.row-link").first().click();
            page.waitForURL("**/grants/application?ref=*");
            Axe.clean(page, "case-" + stage.toLowerCase(Locale.ROOT));
            visitor.open(visitor.at());
            assertThat(visitor.statementsOf("/grants/application")).as(stage).isLessThanOrEqualTo(12);
        }
        for (var form : new String[] {"recommend", "assign", "return", "note"}) {
            visitor.open("/grants/queue?view=ALL&stage=IN_REVIEW");
            var href = page.locator("a.row-link").first().getAttribute("href");
            visitor.open(href.replace("application", form));
            Axe.clean(page, "case-" + form);
        }
    }

    @Test
    void decidingIsClean_andTheRecommenderReadsWhyNot() {
        var visitor = signedIn("approver@demo.test");
        var page = visitor.open("/grants/queue?stage=RECOMMENDED").page();
        page.locator("a.row-link").first().click();
        page.waitForURL("**/grants/application?ref=*");
        visitor.open(visitor.at().replace("application", "decide"));
        Axe.clean(page, "case-decide");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Send back").setExact(true))
                .click();
        assertThat(page.locator("[data-problems]").innerText()).contains("Say why");
        Axe.clean(page, "case-decide-wrong");
    }

    @Test
    void whoRecommends_cannotDecide_byThePageOrPastIt() {
        var administrator = signedIn("admin@demo.test");
        administrator.open("/admin/people?words=ola@upstream.example");
        administrator.page().locator("table a.row-link").first().click();
        administrator.page().waitForURL("**/admin/person?id=*");
        administrator.page().getByLabel("Approver").check();
        button(administrator.page(), "Save roles").click();
        administrator.page().locator("[data-toast]").waitFor();

        var ola = signedIn("ola@upstream.example");
        var page = ola.open("/grants/queue?view=ALL&stage=IN_REVIEW").page();
        page.locator("a.row-link").first().click();
        page.waitForURL("**/grants/application?ref=*");
        var reference = page.url().replaceFirst(".*ref=([^&]*).*", "$1");
        ola.open("/grants/recommend?ref=" + reference);
        page.getByLabel("Decline").check();
        page.getByLabel("Too early").check();
        button(page, "Send to the approver").click();
        page.waitForURL("**/grants/application?ref=*");

        ola.open("/grants/decide?ref=" + reference);
        Axe.clean(page, "case-decide-own");
        assertThat(page.locator("main").innerText()).contains("You proposed this one, so somebody else approves it.");
        assertThat(button(page, "Decline").count()).isZero();
        page.evaluate("""
                () => {
                  const form = new FormData(document.getElementById('back'));
                  form.delete('sendBack');
                  form.append('decline', 'decline');
                  form.append('declineNow', 'Decline');
                  return fetch(location.href, { method: 'POST', body: new URLSearchParams(form) }).then(r => r.status);
                }""");
        ola.open("/grants/application?ref=" + reference);
        assertThat(page.locator(".facts").innerText()).contains("Recommended");
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
