package org.headwaters.grants;

import java.io.Serializable;
import org.headwaters.platform.Money;

/**
 * On which lane an application is read, and why, as staff see it.
 *
 * @param why FAST, NO_LANE, ABOVE_LIMIT, or what sent it to the normal lane
 * @param limit the largest sum of the call's fast lane
 * @param needed how many reviews an award needs there
 */
public record Lane(boolean fast, String why, Money limit, int bar, int needed) implements Serializable {

    static Lane of(Handled application) {
        var call = application.getCall();
        return new Lane(
                application.isFastLane(),
                why(application),
                call.getFastLane(),
                call.getFastLaneBar(),
                application.getReviewsNeeded());
    }

    private static String why(Handled application) {
        if (application.isFastLane()) {
            return "FAST";
        }
        var limit = application.getCall().getFastLane();
        if (limit.isZero()) {
            return "NO_LANE";
        }
        if (application.getAsked().isMoreThan(limit)) {
            return "ABOVE_LIMIT";
        }
        return application.getLeftLaneWhy() == null
                ? "LEFT"
                : application.getLeftLaneWhy().name();
    }
}
