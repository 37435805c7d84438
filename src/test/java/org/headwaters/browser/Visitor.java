package org.headwaters.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.it.Surroundings;

/** One person at one browser with cookies of its own, watched for everything that must never happen. */
public final class Visitor {
    /** Says policy violations aloud where the browser only reports them. */
    private static final String TELL_VIOLATIONS = """
            document.addEventListener('securitypolicyviolation', e =>
              console.error('CSP: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile + ':' + e.lineNumber));
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Visitor(Browser browser) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Surroundings.address())
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(Width.DESKTOP.pixels(), Width.DESKTOP.height()));
        context.setDefaultTimeout(15_000);
        context.addInitScript(TELL_VIOLATIONS);
        context.onRequest(this::noteWhoIsAsked);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> faults.add("Script error: " + error.error()));
        context.onResponse(this::look);
        page = context.newPage();
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Goes to an address of ours and waits until it is loaded. */
    public Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /** Another tab of the same person. */
    public Page tab(String path) {
        var tab = context.newPage();
        tab.navigate(path);
        return tab;
    }

    /** Path and query as the address bar shows them. */
    public String at() {
        var uri = URI.create(page.url());
        return uri.getRawQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getRawQuery();
    }

    /** A fault with these words in it is what the test is about: {@code visitor.expects("status of 404")}. */
    public Visitor expects(String words) {
        expected.add(words);
        return this;
    }

    /** How many SQL statements the server sent for the last request of this path; sign-in checks before it not counted. */
    public int statementsOf(String path) {
        return Integer.parseInt(
                context.request().get("/statements?of=" + path).text().strip());
    }

    List<String> faults() {
        return faults.stream()
                .filter(fault -> expected.stream().noneMatch(fault::contains))
                .toList();
    }

    void leave() {
        context.close();
    }

    /** Watched, not intercepted: a page whose requests are intercepted keeps nothing in its cache. */
    private void noteWhoIsAsked(Request request) {
        var url = request.url();
        if (!url.startsWith(Surroundings.address() + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
            faults.add("Asked another host: " + url);
        }
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            faults.add("Console: " + message.text() + " " + message.location());
        }
    }

    private void look(Response response) {
        if (response.status() >= 500) {
            faults.add("Server error " + response.status() + ": " + response.url());
        }
    }
}
