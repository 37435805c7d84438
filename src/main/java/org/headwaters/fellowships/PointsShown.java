package org.headwaters.fellowships;

import java.util.List;

/**
 * What was said to a team, point by point.
 *
 * @param mayReply whether the reader answers for the team
 */
public record PointsShown(String reference, boolean mayReply, List<Point> points) {

    public long open() {
        return points.stream().filter(point -> point.reply() == null).count();
    }

    public long answered() {
        return points.size() - open();
    }

    /**
     * One thing that was said.
     *
     * @param by as whoever said it chose to be shown; null for an expert who is not named
     * @param mayReply whether the reply may be written or changed now
     */
    public record Point(
            long id,
            long version,
            String by,
            FeedbackFrom of,
            String question,
            String said,
            PointReply reply,
            String why,
            boolean mayReply) {}
}
