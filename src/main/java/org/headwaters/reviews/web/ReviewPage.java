package org.headwaters.reviews.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.platform.faces.Page;
import org.headwaters.reviews.MyReviews;
import org.headwaters.reviews.ReviewDesk;

/** A reviewer's own reviews, what waits first. */
@Page
public class ReviewPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewDesk desk;

    private MyReviews shown;

    public void open() {
        shown = desk.mine();
    }

    public MyReviews getShown() {
        return shown;
    }
}
