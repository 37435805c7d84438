package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What the teams of one cohort learned, in one place.
 *
 * @param left those that gave their place up, the last first
 * @param stayed those that stayed to the end, by the alphabet
 * @param alumni who would join a community that goes on, by their names
 * @param hidden how many the reader does not see, for a conflict of interest
 */
public record LessonsShown(
        String reference,
        String title,
        boolean finished,
        List<Lesson> left,
        List<Lesson> stayed,
        List<Alumnus> alumni,
        int hidden)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public LessonsShown {
        left = List.copyOf(left);
        stayed = List.copyOf(stayed);
        alumni = List.copyOf(alumni);
    }

    public boolean isEmpty() {
        return left.isEmpty() && stayed.isEmpty();
    }

    /**
     * One team.
     *
     * @param ended when it left, or when the cohort was over for it
     * @param learned in its own words; empty where it said nothing
     * @param open whether everybody may read them
     * @param dropped what it gave up on the way and why, prototypes first
     */
    public record Lesson(
            String team,
            String title,
            List<String> partners,
            Instant ended,
            String learned,
            boolean open,
            List<Dropped> dropped)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        public Lesson {
            partners = List.copyOf(partners);
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * A fellow who would go on with others.
     *
     * @param partner whom he or she was in the team for; empty where the network no longer has it
     */
    public record Alumnus(String name, String team, String title, String partner) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Something a team gave up, and why. */
    public record Dropped(String what, String why) implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
