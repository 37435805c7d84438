package org.headwaters.reviews.web;

import java.io.Serializable;
import org.headwaters.reviews.Filled;
import org.headwaters.reviews.ReviewScreen.Question;

/** What the form holds for one criterion: the module that saves while one writes keeps the versions up to date. */
public class TypedScore implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Question question;
    private Integer points;
    private long pointsVersion;
    private String comment;
    private long commentVersion;

    TypedScore(Question question) {
        this.question = question;
        this.points = question.points();
        this.pointsVersion = question.pointsVersion();
        this.comment = question.comment();
        this.commentVersion = question.commentVersion();
    }

    Filled filled() {
        return new Filled(question.id(), points, pointsVersion, comment, commentVersion);
    }

    public Question getQuestion() {
        return question;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }

    public long getPointsVersion() {
        return pointsVersion;
    }

    public void setPointsVersion(long pointsVersion) {
        this.pointsVersion = pointsVersion;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public long getCommentVersion() {
        return commentVersion;
    }

    public void setCommentVersion(long commentVersion) {
        this.commentVersion = commentVersion;
    }
}
