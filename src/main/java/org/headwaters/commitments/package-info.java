/**
 * What partners promise: a goal that the network shares, and commitments that serve it, each a sentence with a baseline,
 * what would come anyway, a target and a due day. A promise is written by its partner, read by three people from outside
 * through the review engine, and accepted or declined by the lead of the backbone with a written reason; what it becomes
 * later is on the same table. Its events are {@link org.headwaters.commitments.CommitmentEvent}. Until it is accepted a
 * promise is private; who may read it then is its visibility, and none is ever ranked.
 *
 * <p>A goal may follow another as its next phase; what counts toward it is said in one place (ADR 95, 96). While a promise
 * runs its partner tells how it goes, in its own view first (ADR 97), and answers an annual review that opens for all on one
 * day; the clock lets whoever missed two in a row fall silent, and one report brings it back. What was said is told to the
 * network in counts and themes (ADR 98).
 *
 * <pre>
 * stateDiagram-v2
 *   [*] --> DRAFT : START
 *   DRAFT --> SUBMITTED : SUBMIT
 *   SUBMITTED --> VETTING : TAKE_UP
 *   VETTING --> CHANGES_ASKED : ASK_CHANGES
 *   CHANGES_ASKED --> VETTING : REVISE
 *   VETTING --> ACTIVE : ACCEPT
 *   VETTING --> DECLINED : DECLINE
 *   ACTIVE --> ACTIVE : END_SHARE
 *   SILENT --> SILENT : END_SHARE
 *   ACTIVE --> ACTIVE : PROPOSE_CLOSE
 *   ACTIVE --> ACTIVE : KEEP_OPEN
 *   ACTIVE --> FULFILLED : CLOSE_FULFILLED
 *   ACTIVE --> EXCEEDED : CLOSE_EXCEEDED
 *   ACTIVE --> NOT_MET : CLOSE_NOT_MET
 *   DRAFT --> WITHDRAWN : WITHDRAW
 *   SUBMITTED --> WITHDRAWN : WITHDRAW
 *   VETTING --> WITHDRAWN : WITHDRAW
 *   CHANGES_ASKED --> WITHDRAWN : WITHDRAW
 *   ACTIVE --> WITHDRAWN : WITHDRAW
 *   SILENT --> WITHDRAWN : WITHDRAW
 *   ACTIVE --> SILENT : FALL_SILENT
 *   SILENT --> ACTIVE : REVIVE
 * </pre>
 */
package org.headwaters.commitments;
