package org.headwaters.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.TooMany;

/** Counts who knocks at a public door, per network address and per mail address, so that a flood ends at the door. */
@ApplicationScoped
@Published
public class Doorbell {
    private static final String NOBODY = "link";

    @Inject
    SignInWorkflow tries;

    @Inject
    Throttle throttle;

    @Inject
    Caller caller;

    /** Notes the try, which counts also when what follows is refused; a refusal when there were too many. */
    public void ring(String email) {
        var account = Account.canonical(email);
        tries.noteTry(SignInAttempt.Kind.JOIN, account, caller.address());
        if (!throttle.allows(SignInAttempt.Kind.JOIN, account, caller.address())) {
            throw new Refusal("platform.security.refused.tooMany");
        }
    }

    /**
     * Asked before a personal link is looked at: from an address that guessed too often of late every link is answered alike,
     * right or wrong, and costs the same.
     */
    public void requireFewGuesses() {
        if (isTired()) {
            throw new TooMany("platform.security.refused.tooMany");
        }
    }

    /**
     * Somebody came with a personal link that nobody was ever given. So many of an address are noted and no more, so that a
     * flood of guesses writes nothing.
     *
     * @return whether this was the one too many, which a trail may want to keep
     */
    public boolean wrongLink() {
        if (isTired()) {
            return false;
        }
        tries.noteTry(SignInAttempt.Kind.LINK, NOBODY, caller.address());
        return isTired();
    }

    private boolean isTired() {
        return throttle.triesFrom(SignInAttempt.Kind.LINK, caller.address()) >= Throttle.MOST_LINKS;
    }
}
