package org.headwaters.platform.security.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.platform.Caller;
import org.headwaters.platform.faces.Page;

/** Signs out at once when one of our own pages leads here; a foreign link has to be confirmed by a button. */
@Page
public class SignOutPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Entrance entrance;

    @Inject
    private Caller caller;

    public void open() {
        if (caller.isSignedIn() && "same-origin".equals(entrance.header("Sec-Fetch-Site"))) {
            leave();
        }
    }

    /** By a redirect: the page that says so begins with nothing of the old session. */
    public void leave() {
        entrance.letOut();
        entrance.leadToSignOut();
    }

    public boolean isOut() {
        return !caller.isSignedIn();
    }
}
