/**
 * Tells programs of others what happened here: an administrator names an address and the kinds of news, a room publishes
 * news in the transaction that made them, and the outbox carries them, signed, until the other side has said that it has
 * them. News name references and amounts, never people.
 */
package org.headwaters.platform.webhooks;
