package org.headwaters.grants;

import static org.headwaters.grants.GrantStage.ACCEPTED;
import static org.headwaters.grants.GrantStage.CANCELLED;
import static org.headwaters.grants.GrantStage.CLOSED;
import static org.headwaters.grants.GrantStage.MET;
import static org.headwaters.grants.GrantStage.OFFERED;
import static org.headwaters.grants.GrantStage.PAID;
import static org.headwaters.grants.GrantStage.REPORTED;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The ways of looking at what was given, in their order: what waits for staff first, what is over last. */
public enum GivenView {
    TO_READ("g.dates.reportedAt", REPORTED),
    LATE(GivenView.BY_MEETING, PAID, MET),
    TO_COME(GivenView.BY_MEETING, PAID, MET),
    AGREEING("g.dates.toldAt", OFFERED),
    PAYING("g.dates.acceptedAt", ACCEPTED),
    DONE("g.dates.closedAt desc", CLOSED),
    ENDED("g.dates.cancelledAt desc", CANCELLED);

    private static final String BY_MEETING =
            "case when g.dates.meetingUntil is null then 1 else 0 end, g.dates.meetingUntil, g.dates.paidAt";
    private static final String NO_DAY = "g.dates.meetingUntil is null and g.dates.paidAt < :silent";

    private final String order;
    private final List<GrantStage> stages;

    GivenView(String order, GrantStage... stages) {
        this.order = order;
        this.stages = List.of(stages);
    }

    /** What has waited longest first; of what is over, the last first. */
    String order() {
        return " order by " + order + ", g.id";
    }

    /**
     * The condition on a grant {@code g}; {@code :due} is the day of a meeting whose report is due today, {@code :silent} the
     * moment before which money went out whose partners the officer has heard of for naming no day.
     */
    String where() {
        var named = stages.stream()
                .map(stage -> GrantStage.class.getName() + "." + stage)
                .collect(Collectors.joining(", "));
        var standing = "g.stage in (" + named + ")";
        return switch (this) {
            case LATE -> standing + " and (g.dates.meetingUntil < :due or " + NO_DAY + ")";
            case TO_COME ->
                standing + " and (g.dates.meetingUntil >= :due or g.dates.meetingUntil is null"
                        + " and (g.dates.paidAt is null or g.dates.paidAt >= :silent))";
            default -> standing;
        };
    }

    /** Whether {@link #where} asks for a day. */
    boolean asksForDay() {
        return this == LATE || this == TO_COME;
    }

    /** The view of that name, null for none and for what is no view. */
    public static GivenView of(String name) {
        return Arrays.stream(values())
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
