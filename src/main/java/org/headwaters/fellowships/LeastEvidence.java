package org.headwaters.fellowships;

import java.io.Serializable;
import org.headwaters.platform.Refusal;

/**
 * How much evidence the gates of a cohort ask for: a cohort may ask for more or for less, and never for none.
 *
 * @param interviews with end-users, each with at least {@code insights}
 * @param experts who have to answer the questions
 * @param endUsers who have to answer them too
 */
public record LeastEvidence(int interviews, int insights, int prototypes, int tests, int experts, int endUsers)
        implements Serializable {
    /** What the programme begins with. */
    public static final LeastEvidence DEFAULT = new LeastEvidence(5, 3, 2, 3, 1, 1);

    public LeastEvidence {
        require(interviews, 50);
        require(insights, 10);
        require(prototypes, 20);
        require(tests, 20);
        require(experts, 10);
        require(endUsers, 20);
    }

    /** Whether it asks for nothing more than the other does. */
    boolean isNoMoreThan(LeastEvidence other) {
        return interviews <= other.interviews
                && insights <= other.insights
                && prototypes <= other.prototypes
                && tests <= other.tests
                && experts <= other.experts
                && endUsers <= other.endUsers;
    }

    private static void require(int number, int most) {
        if (number < 1 || number > most) {
            throw new Refusal("fellowships.refused.least", most);
        }
    }
}
