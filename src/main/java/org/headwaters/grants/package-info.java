/**
 * Collaboration grants: two or more partners ask together for a small sum so that they can meet and work; people read it,
 * an officer recommends, another person decides, and a letter tells. This room decides who may make which step and keeps
 * deciding and telling apart. What is awarded and told lives on as a {@link org.headwaters.grants.Grant} of the same case,
 * with a table of moves of its own (ADR 50), until its report is accepted and stands on the ledger. It uses the review
 * engine and the fund's ledger, and speaks to the rest of the house by
 * {@link org.headwaters.grants.GrantEvent} and {@link org.headwaters.grants.LifeEvent}.
 *
 * <pre>
 * stateDiagram-v2
 *   [*] --> DRAFT : START
 *   DRAFT --> CO_SIGNING : ASK_PARTNER
 *   CO_SIGNING --> CO_SIGNING : CO_SIGN
 *   RETURNED --> RETURNED : CO_SIGN
 *   CO_SIGNING --> DRAFT : REVISE
 *   CO_SIGNING --> SUBMITTED : SUBMIT
 *   DRAFT --> MISSED : MISS
 *   CO_SIGNING --> MISSED : MISS
 *   DRAFT --> DRAFT : EXTEND
 *   CO_SIGNING --> CO_SIGNING : EXTEND
 *   MISSED --> DRAFT : EXTEND
 *   MISSED --> CO_SIGNING : EXTEND
 *   DRAFT --> WITHDRAWN : WITHDRAW
 *   CO_SIGNING --> WITHDRAWN : WITHDRAW
 *   SUBMITTED --> WITHDRAWN : WITHDRAW
 *   IN_REVIEW --> WITHDRAWN : WITHDRAW
 *   RETURNED --> WITHDRAWN : WITHDRAW
 *   RECOMMENDED --> WITHDRAWN : WITHDRAW
 *   AWARDED --> WITHDRAWN : WITHDRAW
 *   DECLINED --> WITHDRAWN : WITHDRAW
 *   SUBMITTED --> IN_REVIEW : TAKE_UP
 *   SUBMITTED --> RETURNED : RETURN
 *   IN_REVIEW --> RETURNED : RETURN
 *   RETURNED --> SUBMITTED : RESUBMIT
 *   RETURNED --> IN_REVIEW : RESUBMIT
 *   IN_REVIEW --> RECOMMENDED : RECOMMEND
 *   RECOMMENDED --> AWARDED : AWARD
 *   RECOMMENDED --> DECLINED : DECLINE
 *   RECOMMENDED --> IN_REVIEW : SEND_BACK
 *   AWARDED --> AWARDED : TELL
 *   DECLINED --> DECLINED : TELL
 *   AWARDED --> IN_REVIEW : CORRECT
 *   DECLINED --> IN_REVIEW : CORRECT
 * </pre>
 */
package org.headwaters.grants;
