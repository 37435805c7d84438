package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Money leaves the house: proposed, approved by somebody else, handed to the bank, confirmed; and bank details change. */
class PaymentJourneyIT extends BrowserCase {
    private static final int STATEMENTS = 14;
    private static final Pattern AMOUNT = Pattern.compile("[^0-9.]");

    @Test
    void aPayment_isProposed_approvedBySomebodyElse_handedToTheBank_andConfirmed() throws Exception {
        var sam = signedIn("finance@demo.test");
        var page = sam.open("/funds/payments?stage=DUE").page();
        Axe.clean(page, "payments");
        assertThat(sam.statementsOf("/funds/payments")).isLessThanOrEqualTo(STATEMENTS);
        var row = page.locator("tbody tr:has-text('CG-'):not(:has-text('no bank details'))")
                .first();
        var payment = row.locator("input[name=chosen]").getAttribute("value");
        var amount = AMOUNT.matcher(
                        row.locator("td.num").innerText().lines().findFirst().orElseThrow())
                .replaceAll("");
        row.locator("input[name=chosen]").check();
        press(page, "Propose payment");
        Axe.clean(page, "payments-together");
        press(page, "Propose 1 payment");
        page.getByText("1 payment is proposed.").first().waitFor();
        sam.open("/funds/payment?ref=" + payment);
        assertThat(page.locator("main").innerText()).contains("somebody else approves it");
        assertThat(page.locator("#approve").count()).isZero();

        var daniel = signedIn("approver@demo.test");
        var his = daniel.open("/my").page();
        assertThat(his.locator("main").innerText()).containsPattern("payments? waits? for your approval");
        daniel.open("/funds/payment?ref=" + payment);
        Axe.clean(his, "payment-to-approve");
        press(his, "Approve payment");
        his.getByText("Your approval of " + payment).first().waitFor();

        sam.open("/funds/payment?ref=" + payment);
        Axe.clean(page, "payment-approved");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Make the file for the bank"))
                .click();
        page.waitForURL("**/funds/together?what=export*");
        Axe.clean(page, "payments-export");
        press(page, "Make the file");
        page.getByText("It stands below.")
                .or(page.locator("[data-problems]"))
                .first()
                .waitFor();
        assertThat(page.locator("[data-problems]").allInnerTexts()).isEmpty();
        Axe.clean(page, "payments-exported");
        var download = page.waitForDownload(
                () -> page.locator("a[href^='/api/funds/files/']").first().click());
        assertThat(Files.readString(download.path(), StandardCharsets.UTF_8))
                .contains("pain.001.001.09", "<EndToEndId>" + payment + "-1</EndToEndId>");
        confirm(page, payment, amount);
        sam.open("/funds/payment?ref=" + payment);
        Axe.clean(page, "payment-paid");
        assertThat(page.locator("main").innerText()).contains("Paid");
    }

    private static void confirm(Page page, String payment, String amount) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var heads = "end_to_end_id,status,date,amount,reason\n";
        var right = "%s-1,PAID,%s,%s,%n".formatted(payment, today, amount);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bank’s confirmations"))
                .first()
                .click();
        page.waitForURL("**/funds/confirmations");
        read(page, heads + right + "CG-1-P1-1,PAID," + today + ",5.00,\n" + right);
        page.getByText("2 rows are not right").waitFor();
        assertThat(page.locator("#rows").innerText())
                .contains("No payment on its way is called “CG-1-P1-1”.", "stands in an earlier row already");
        assertThat(page.locator("#take").count()).isZero();
        Axe.clean(page, "confirmations-wrong");
        read(page, heads + right);
        page.getByText("All rows are right; 1 payment moves").waitFor();
        Axe.clean(page, "confirmations");
        press(page, "Note 1 payment");
        page.getByText("1 payment is noted and booked.").first().waitFor();
    }

    @Test
    void bankDetails_areEnteredByOne_confirmedByAnother_andNeverShownWhole() {
        var sam = signedIn("finance@demo.test");
        var page = sam.open("/funds/payees").page();
        Axe.clean(page, "payees");
        page.locator("tr:has-text('no bank details') a.row-link").first().click();
        page.waitForURL("**/funds/payee?ref=*");
        var address = sam.at();
        press(page, "Enter these details");
        page.locator("[data-problems]").waitFor();
        Axe.clean(page, "payee-wrong");
        page.getByLabel("Account holder").fill("Lantern House");
        page.getByLabel("Country of the bank").selectOption("DE");
        page.getByLabel("IBAN or account number").fill("DE88 3704 0044 0532 0130 00");
        press(page, "Enter these details");
        page.getByText("something was mistyped").first().waitFor();
        page.getByLabel("IBAN or account number").fill("DE89 3704 0044 0532 0130 00");
        press(page, "Enter these details");
        page.getByText("They count once a second person").first().waitFor();
        assertThat(page.locator("#confirm").count()).isZero();
        assertThat(page.content()).doesNotContain("0532 0130", "05320130").contains("•••• 3000");
        Axe.clean(page, "payee-own");

        var daniel = signedIn("approver@demo.test");
        var his = daniel.open(address).page();
        Axe.clean(his, "payee-to-confirm");
        press(his, "Confirm these details");
        his.getByText("Confirmed. From now on").first().waitFor();
        Axe.clean(his, "payee");
    }

    @Test
    void aFund_saysWhatIsOnItsWay_andAnAdministratorHowItPays() {
        var daniel = signedIn("approver@demo.test");
        var his = daniel.open("/funds").page();
        his.locator(".fund h2 a").first().click();
        his.waitForURL("**/funds/pool?ref=*");
        Axe.clean(his, "fund-payments");
        var ada = signedIn("admin@demo.test");
        var page = ada.open(daniel.at().replace("/pool", "/pays")).page();
        Axe.clean(page, "fund-pays");
        page.getByLabel("Two approvers above").fill("8,000");
        press(page, "Save");
        page.waitForURL("**/funds/pool?ref=*");
        assertThat(page.locator("main").innerText()).contains("Payments above $8,000 need two approvers.");
        ada.open("/funds/payments");
        assertThat(page.locator(".bulk").count()).isZero();
    }

    private static void read(Page page, String csv) {
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("bank.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        press(page, "Show what it does");
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }
}
