/**
 * Fellowships: partner teams spend six to nine months on one cause of the map, pass five gates with evidence and feedback,
 * and pitch for a grant at the end. A {@link org.headwaters.fellowships.Cohort} says what is offered and when; its state
 * follows from its dates. A {@link org.headwaters.fellowships.Team} applies, is read through the review engine, is offered a
 * place and takes it; places are counted with the cohort's row held, so that there are never more teams than places. A gate
 * ({@link org.headwaters.fellowships.TeamGate}) passes with its evidence alone, and may release a stipend, which two people
 * pay as always. What happens is told by {@link org.headwaters.fellowships.TeamEvent} and
 * {@link org.headwaters.fellowships.GateEvent}.
 *
 * <pre>
 * stateDiagram-v2
 *   [*] --> DRAFT : START
 *   DRAFT --> CO_SIGNING : ASK_PARTNERS
 *   CO_SIGNING --> CO_SIGNING : CO_SIGN
 *   CO_SIGNING --> DRAFT : REVISE
 *   CO_SIGNING --> SUBMITTED : SUBMIT
 *   DRAFT --> MISSED : MISS
 *   CO_SIGNING --> MISSED : MISS
 *   DRAFT --> WITHDRAWN : WITHDRAW
 *   CO_SIGNING --> WITHDRAWN : WITHDRAW
 *   SUBMITTED --> WITHDRAWN : WITHDRAW
 *   IN_REVIEW --> WITHDRAWN : WITHDRAW
 *   SELECTED --> WITHDRAWN : WITHDRAW
 *   RESERVED --> WITHDRAWN : WITHDRAW
 *   DECLINED --> WITHDRAWN : WITHDRAW
 *   WAITING --> WITHDRAWN : WITHDRAW
 *   SUBMITTED --> IN_REVIEW : TAKE_UP
 *   IN_REVIEW --> SELECTED : SELECT
 *   IN_REVIEW --> RESERVED : RESERVE
 *   IN_REVIEW --> DECLINED : DECLINE
 *   SELECTED --> IN_REVIEW : CORRECT
 *   RESERVED --> IN_REVIEW : CORRECT
 *   DECLINED --> IN_REVIEW : CORRECT
 *   OFFERED --> IN_REVIEW : CORRECT
 *   WAITING --> IN_REVIEW : CORRECT
 *   DECLINED --> DECLINED : TELL
 *   SELECTED --> OFFERED : OFFER
 *   WAITING --> OFFERED : OFFER
 *   RESERVED --> WAITING : WAIT
 *   OFFERED --> WAITING : WAIT
 *   OFFERED --> PLACED : ACCEPT
 *   OFFERED --> TURNED_DOWN : TURN_DOWN
 *   OFFERED --> LAPSED : LAPSE
 *   WAITING --> UNPLACED : CLOSE_LIST
 *   RESERVED --> UNPLACED : CLOSE_LIST
 *   SELECTED --> UNPLACED : CLOSE_LIST
 *   PLACED --> LEFT : LEAVE
 *   PLACED --> FINISHED : FINISH
 * </pre>
 *
 * <p>At each gate:
 *
 * <pre>
 * stateDiagram-v2
 *   [*] --> OPEN : PLACED
 *   OPEN --> SUBMITTED : HAND_IN
 *   MORE_ASKED --> SUBMITTED : HAND_IN
 *   SUBMITTED --> OPEN : TAKE_BACK
 *   SUBMITTED --> MORE_ASKED : ASK_MORE
 *   SUBMITTED --> PASSED : PASS
 *   SUBMITTED --> PASSED : ANSWER
 *   OPEN --> PASSED : ANSWER
 *   PASSED --> SUBMITTED : REOPEN
 *   SUBMITTED --> OPEN : RETURN
 * </pre>
 */
package org.headwaters.fellowships;
