/**
 * Pools of money and their ledgers. An entry is inserted and never edited; a balance is the sum of entries, and what is
 * left (funded less reserved, committed and paid) is never below zero. Workflow rooms reserve when they recommend and
 * commit when they award, by {@link org.headwaters.funds.Funds}, inside their own transaction; two bookings of one pool
 * follow one another because each holds the pool's row.
 *
 * <p>What is committed is sent by a payment: the room says that it is due ({@link org.headwaters.funds.Payments}), finance
 * proposes, others approve, a file goes to the bank, and its word is booked and told
 * ({@link org.headwaters.funds.PaymentEvent}).
 *
 * <pre>
 * stateDiagram-v2
 *   [*] --> DUE
 *   DUE --> PROPOSED : PROPOSE
 *   FAILED --> PROPOSED : PROPOSE
 *   PROPOSED --> PROPOSED : ENDORSE
 *   PROPOSED --> APPROVED : APPROVE
 *   PROPOSED --> DUE : SEND_BACK
 *   APPROVED --> DUE : SEND_BACK
 *   APPROVED --> EXPORTED : EXPORT
 *   EXPORTED --> PAID : CONFIRM
 *   EXPORTED --> FAILED : FAIL
 *   PAID --> FAILED : BOUNCE
 *   FAILED --> APPROVED : RETRY
 *   DUE --> WITHDRAWN : WITHDRAW
 *   PROPOSED --> WITHDRAWN : WITHDRAW
 *   APPROVED --> WITHDRAWN : WITHDRAW
 *   FAILED --> WITHDRAWN : WITHDRAW
 * </pre>
 */
package org.headwaters.funds;
