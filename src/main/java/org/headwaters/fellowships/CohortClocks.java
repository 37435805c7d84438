package org.headwaters.fellowships;

import java.io.Serializable;

/**
 * What those who went before say about time.
 *
 * @param minutes of writing, all people of a team together
 * @param days from handing in until the team was told what was decided
 */
public record CohortClocks(Usually minutes, Usually days) implements Serializable {
    private static final long serialVersionUID = 1L;
}
