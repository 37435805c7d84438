/**
 * One review engine for every room that has cases to be read: rubrics, assignment, conflicts of interest, scores and
 * their sums. The case itself stays in its room and is asked for through {@link org.headwaters.reviews.ReviewedCase};
 * rooms call {@link org.headwaters.reviews.Reviews} and hear {@link org.headwaters.reviews.ReviewEvent}. A reviewer reads
 * only after confirming that no conflict of interest stands in the way, and sees what others wrote only after submitting.
 *
 * <pre>
 * stateDiagram-v2
 *   [*] --> INVITED : INVITE
 *   REFUSED --> INVITED : INVITE
 *   RELEASED --> INVITED : INVITE
 *   INVITED --> ACCEPTED : ACCEPT
 *   INVITED --> REFUSED : REFUSE
 *   ACCEPTED --> REFUSED : REFUSE
 *   DRAFT --> REFUSED : REFUSE
 *   REOPENED --> REFUSED : REFUSE
 *   INVITED --> REFUSED : RECUSE
 *   ACCEPTED --> REFUSED : RECUSE
 *   DRAFT --> REFUSED : RECUSE
 *   SUBMITTED --> REFUSED : RECUSE
 *   REOPENED --> REFUSED : RECUSE
 *   ACCEPTED --> DRAFT : SAVE
 *   DRAFT --> DRAFT : SAVE
 *   REOPENED --> DRAFT : SAVE
 *   DRAFT --> SUBMITTED : SUBMIT
 *   REOPENED --> SUBMITTED : SUBMIT
 *   SUBMITTED --> REOPENED : REOPEN
 *   INVITED --> RELEASED : RELEASE
 *   ACCEPTED --> RELEASED : RELEASE
 *   DRAFT --> RELEASED : RELEASE
 *   REOPENED --> RELEASED : RELEASE
 * </pre>
 */
package org.headwaters.reviews;
