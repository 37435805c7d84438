/**
 * What partners promise: a goal that the network shares, and commitments that serve it, each a sentence with a baseline,
 * what would come anyway, a target and a due day. A promise is written by its partner, read by three people from outside
 * through the review engine, and accepted or declined by the lead of the backbone with a written reason; what it becomes
 * later is on the same table. Its events are {@link org.headwaters.commitments.CommitmentEvent}. Until it is accepted a
 * promise is private; who may read it then is its visibility, and none is ever ranked.
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
