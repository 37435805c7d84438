package org.headwaters.grants;

import org.headwaters.platform.Published;

/** An application's number inside; people and addresses know it by its reference. */
@Published
public record ApplicationId(long value) {}
