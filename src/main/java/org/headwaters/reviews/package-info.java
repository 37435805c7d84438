/**
 * One review engine for every room that has cases to be read: rubrics, assignment, conflicts of interest, scores and
 * their sums. A review is asked for (INVITED), taken on by confirming that no conflict of interest stands in the way
 * (ACCEPTED), written (DRAFT) and SUBMITTED; an officer may have it REOPENED; it may be REFUSED by its reader or RELEASED
 * when nobody waits for it. The case itself stays in its room and is asked for through
 * {@link org.headwaters.reviews.ReviewedCase}; what happens goes out as {@link org.headwaters.reviews.ReviewEvent}.
 */
package org.headwaters.reviews;
