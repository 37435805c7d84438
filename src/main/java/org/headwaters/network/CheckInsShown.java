package org.headwaters.network;

import java.time.LocalDate;
import java.util.List;
import org.headwaters.network.HelpSource.Help;
import org.headwaters.platform.PersonId;

/**
 * The year's conversations, for the backbone alone.
 *
 * @param until the month up to whose end the list to ring goes
 * @param each for how many partners one dot stands
 * @param done how many of {@code due} were heard this year
 * @param toRing those of the first page; {@code more} are behind them
 * @param corrections of whose profiles somebody said two weeks ago that something is wrong, and nobody answered
 * @param sheet the partner that was chosen, null for none
 */
public record CheckInsShown(
        int year,
        int until,
        int now,
        int each,
        List<Month> months,
        int done,
        int due,
        int open,
        List<Waiting> waiting,
        List<Ring> toRing,
        int more,
        List<OrganisationCard> corrections,
        Sheet sheet) {

    /** One month's dots from the bottom up: full for a partner that was heard, hollow for one that is to be rung. */
    public record Month(LocalDate first, int heard, int open, List<Dot> dots, int height) {}

    /** One dot in the month's picture. */
    public record Dot(int x, int y, boolean hollow) {}

    /** A conversation after which something useful is owed; {@code left} days, less than nothing when it is over. */
    public record Waiting(OrganisationCard card, String with, String headline, LocalDate due, long left) {}

    /** A partner to ring; {@code waits} says until when it asked us to wait, null where it did not. */
    public record Ring(OrganisationCard card, String contact, LocalDate last, LocalDate by, String waits) {}

    /** The partner that was chosen: the open conversation or the form for a new one, and what was heard before. */
    public record Sheet(
            OrganisationCard card,
            List<Human> people,
            Talk open,
            List<Suggestion> introductions,
            List<Help> help,
            List<Asked> asked,
            List<Past> past) {}

    /** Somebody there who may have been on the line. */
    public record Human(PersonId id, String name) {}

    /** An open conversation. */
    public record Talk(
            long id,
            long version,
            String by,
            String with,
            LocalDate day,
            int minutes,
            String headline,
            String heard,
            LocalDate due) {}

    /** Somebody who was asked whether it helps. */
    public record Asked(String giver, IntroductionStage stage) {}

    /** An earlier conversation, and what was sent after it; {@code was} names the one it was with, empty for the partner itself. */
    public record Past(String was, LocalDate day, String headline, CheckInStage stage, List<String> sent) {}
}
