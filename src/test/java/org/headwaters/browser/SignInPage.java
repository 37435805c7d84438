package org.headwaters.browser;

/** The door: e-mail and password. */
public final class SignInPage extends PageObject {
    /** Every account of the demonstration has it. */
    public static final String DEMO_PASSWORD = "headwaters";

    public SignInPage(Visitor visitor) {
        super(visitor);
    }

    public SignInPage open() {
        visitor.open("/signin");
        return this;
    }

    /** Fills in both fields, enters, and waits until the door is behind. */
    public void signIn(String email, String password) {
        fill(email, password);
        page.waitForURL(url -> !url.contains("/signin"));
    }

    /** The same where the door stays shut; the page then says why. */
    public void tryToSignIn(String email, String password) {
        fill(email, password);
    }

    private void fill(String email, String password) {
        page.locator("input[type=email]").fill(email);
        page.locator("input[type=password]").fill(password);
        page.locator("input[type=password]").press("Enter");
    }
}
