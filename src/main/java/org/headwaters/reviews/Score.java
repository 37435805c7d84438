package org.headwaters.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.StaleVersion;

/**
 * What one review says to one criterion. Points and comment are saved apart, each with a version of its own, so that
 * choosing a number never makes the text being written beside it stale.
 */
@Entity
@Table(name = "score")
public class Score extends Aggregate {
    @Column(name = "review_id")
    private long review;

    @Column(name = "criterion_id")
    private long criterion;

    private Integer points;

    @Column(name = "points_version")
    private long pointsVersion;

    @Column(name = "words")
    private String comment = "";

    @Column(name = "words_version")
    private long commentVersion;

    protected Score() {}

    Score(ReviewId review, long criterion) {
        this.review = review.value();
        this.criterion = criterion;
    }

    void choose(long seen, int chosen) {
        requireSeen(seen, pointsVersion);
        points = chosen;
        pointsVersion++;
    }

    void write(long seen, String text) {
        requireSeen(seen, commentVersion);
        comment = text;
        commentVersion++;
    }

    Kept keptPoints() {
        return new Kept(pointsVersion, points == null ? "" : points.toString());
    }

    Kept keptComment() {
        return new Kept(commentVersion, comment);
    }

    private static void requireSeen(long seen, long current) {
        if (seen != current) {
            throw new StaleVersion(seen, current);
        }
    }

    public ReviewId getReview() {
        return new ReviewId(review);
    }

    public long getCriterion() {
        return criterion;
    }

    public Integer getPoints() {
        return points;
    }

    public long getPointsVersion() {
        return pointsVersion;
    }

    public String getComment() {
        return comment;
    }

    public long getCommentVersion() {
        return commentVersion;
    }
}
