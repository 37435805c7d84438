package org.headwaters.reviews.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.platform.faces.Page;
import org.headwaters.reviews.MyReviews;
import org.headwaters.reviews.NextWorkflow;
import org.headwaters.reviews.ReviewDesk;

/** A reviewer's own reviews, what waits first. */
@Page
public class ReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewDesk desk;

    @Inject
    private NextWorkflow next;

    private MyReviews shown;

    public void open() {
        shown = desk.mine();
    }

    /** Takes the case that fits best of those that want a reader, and asks first whether there is a conflict. */
    public String takeNext() {
        return ReviewPages.CASE.go("ref", next.takeNext());
    }

    public MyReviews getShown() {
        return shown;
    }
}
