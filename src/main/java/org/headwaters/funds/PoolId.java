package org.headwaters.funds;

import java.io.Serializable;
import org.headwaters.platform.Published;

/** A pool of money. People see its reference. */
@Published
public record PoolId(long value) implements Serializable {}
