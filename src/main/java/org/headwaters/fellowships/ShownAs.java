package org.headwaters.fellowships;

/** How somebody who gave feedback is shown to the team: chosen by that person. */
public enum ShownAs {
    NAMED,
    KIND
}
