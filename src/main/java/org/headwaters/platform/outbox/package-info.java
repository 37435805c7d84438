/**
 * What must leave the transaction that decided it. A room posts a record in its own transaction; the relay hands it to
 * the handler of its kind, at least once, each in a transaction of its own, with back-off while it fails. A kind and key
 * is posted at most once, for ever, so posting again is harmless.
 */
package org.headwaters.platform.outbox;
