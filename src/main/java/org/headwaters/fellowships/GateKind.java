package org.headwaters.fellowships;

/** The five gates in the order in which a team passes them; what each asks for is the cohort's data. */
public enum GateKind {
    EXPLORE,
    PROTOTYPE,
    TEST,
    FEEDBACK,
    FUNDING
}
