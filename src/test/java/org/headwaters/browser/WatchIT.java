package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the visitor watches for is seen: a watch that never cries is none. */
class WatchIT extends BrowserCase {

    @Test
    void aRequestToAnotherHost_isAFault() {
        var visitor = visitor();
        visitor.page().navigate("about:blank");
        visitor.page().evaluate("fetch('http://elsewhere.test/x').catch(() => 0)");
        assertThat(visitor.faults()).anyMatch(fault -> fault.contains("Asked another host: http://elsewhere.test/x"));
        visitor.expects("elsewhere.test");
    }

    @Test
    void aPolicyViolation_isAFault() {
        var visitor = visitor().open("/health/ready");
        visitor.page().evaluate("document.body.appendChild(new Image()).src = '/favicon.ico'");
        visitor.page()
                .waitForCondition(() -> visitor.faults().stream().anyMatch(fault -> fault.contains("CSP: img-src")));
        visitor.expects("CSP: ").expects("Content Security Policy");
    }

    @Test
    void aScriptError_isAFault() {
        var visitor = visitor();
        visitor.page().navigate("about:blank");
        visitor.page().evaluate("setTimeout(() => { throw new Error('planted') })");
        visitor.page().waitForCondition(() -> visitor.faults().stream().anyMatch(fault -> fault.contains("planted")));
        visitor.expects("planted");
    }
}
