package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a team has heard about its place.
 *
 * @param offeredUntil until when it has to answer, where a place is offered
 * @param begins the cohort's first day
 * @param full whether whoever says yes now comes to the waiting list
 * @param line where it stands on the waiting list, 0 while it is not on it
 * @param why what it was told of a decline, null otherwise
 */
public record PlaceScreen(
        String reference,
        String title,
        String cohort,
        TeamStage stage,
        Instant offeredUntil,
        LocalDate begins,
        boolean full,
        int line,
        String why)
        implements Serializable {}
