package org.headwaters.funds;

import java.io.Serializable;
import org.headwaters.platform.Money;

/**
 * How a pool pays.
 *
 * @param account it pays from, masked; null for none
 * @param open whether there is a key, without which no account can be entered
 */
public record PaysScreen(PoolCard pool, Money twoAbove, String account, boolean open) implements Serializable {}
