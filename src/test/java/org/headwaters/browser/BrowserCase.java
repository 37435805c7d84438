package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.it.InServer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;

/** Base of every browser test: hands out visitors, and at the end nothing may have gone wrong behind any of them. */
@InServer
@RunAsClient
public abstract class BrowserCase {
    private final List<Visitor> visitors = new ArrayList<>();

    /** Somebody new with an empty browser, at desktop width. */
    protected Visitor visitor() {
        var visitor = new Visitor(Chromium.running());
        visitors.add(visitor);
        return visitor;
    }

    /** One of the demonstration's people, {@code partner@demo.test}, signed in by the page. */
    protected Visitor signedIn(String email) {
        var visitor = visitor();
        new SignInPage(visitor).open().signIn(email, SignInPage.DEMO_PASSWORD);
        return visitor;
    }

    @AfterEach
    void nothingWentWrongBehindAnyVisitor() {
        try {
            assertThat(visitors.stream().flatMap(v -> v.faults().stream())).isEmpty();
        } finally {
            visitors.forEach(Visitor::leave);
            visitors.clear();
        }
    }
}
