package org.headwaters.reviews;

import org.headwaters.platform.Published;

/**
 * What a room knows that ties people to organisations, to each other or to things that cases serve: promises shared,
 * applications made together, later teams and coaches. Found by CDI. A room gives it as a view of its database, so that
 * all rooms' ties of any number of people are read in one statement, and none of them is stored twice.
 *
 * <p>The view has the columns {@code person_id}, {@code kind} (a name of {@link ConflictKind}), {@code organisation_id},
 * {@code other_id} (a person), {@code subject_kind} and {@code subject_reference} (as a case names what it serves, or the
 * case itself), {@code until_day} (first day on which it no longer holds, null while it does) and {@code last_at} (when it
 * was last made, null where days count). What has ended for three years is left out by whoever reads.
 */
@Published
public interface ConflictSource {

    /** The view's name. */
    String view();
}
