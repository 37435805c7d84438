package org.headwaters.challenges;

import org.headwaters.platform.Published;

/** A cause's number, as other rooms keep it; people see its reference. */
@Published
public record CauseId(long value) {}
