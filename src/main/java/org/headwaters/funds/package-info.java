/**
 * Pools of money and their ledgers. An entry is inserted and never edited; a balance is the sum of entries, and what is
 * left (funded less reserved, committed and paid) is never below zero. Workflow rooms reserve when they recommend and
 * commit when they award, by {@link org.headwaters.funds.Funds}, inside their own transaction; two bookings of one pool
 * follow one another because each holds the pool's row.
 */
package org.headwaters.funds;
