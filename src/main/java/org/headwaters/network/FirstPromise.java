package org.headwaters.network;

import java.util.List;
import java.util.Optional;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Published;

/** What the room of commitments tells the way in of an applicant's first promise, as far as the caller may read it. */
@Published
public interface FirstPromise {

    /** The newest draft or promise of the applicant; empty where it has begun none or the caller may not read it. */
    Optional<Shown> of(OrganisationId applicant, Caller caller);

    /** Where a first draft is begun; empty where none can be begun. */
    Optional<String> begin();

    /**
     * One promise on the way in.
     *
     * @param state where it stands, in words
     * @param comments of all who read it, once the applicant is told; empty before
     */
    record Shown(String sentence, String state, String link, List<Comment> comments) {
        public Shown {
            comments = List.copyOf(comments);
        }
    }

    /** What one reader wrote; readers are not named to applicants. */
    record Comment(String about, String words) {}
}
