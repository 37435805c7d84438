/**
 * Real people's paths in a real Chromium against the suite's server. A test extends
 * {@link org.headwaters.browser.BrowserCase}, asks it for {@link org.headwaters.browser.Visitor visitors}, and reads pages
 * through page objects. A request to another host, a content-policy report, a script error or a server error fails the
 * test, whatever it was about.
 */
package org.headwaters.browser;
