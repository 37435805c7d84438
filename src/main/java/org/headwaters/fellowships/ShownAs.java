package org.headwaters.fellowships;

import org.headwaters.platform.Refusal;

/** How somebody who gave feedback is shown to the team: chosen by that person. */
public enum ShownAs {
    NAMED,
    KIND;

    /** A way is chosen; somebody under age is never named, and who is named says the name. */
    static void require(ShownAs as, String name, boolean minor) {
        if (as == null || minor && as == NAMED) {
            throw new Refusal("fellowships.refused.feedback.shown");
        }
        if (as == NAMED && (name == null || name.isBlank())) {
            throw new Refusal("fellowships.refused.feedback.ownName");
        }
    }
}
