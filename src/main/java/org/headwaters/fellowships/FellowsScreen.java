package org.headwaters.fellowships;

import java.time.LocalDate;
import java.util.List;
import org.headwaters.fellowships.TeamFormScreen.MemberPart;

/**
 * Who is in a team, who was, and what the caller may change of it.
 *
 * @param former who is in it no more
 * @param gone partners that carry it no more
 * @param changes whether people may come and go: it has its place, or the offer of one
 * @param placed whether it has its place, so that its partners may change, too
 * @param leads whether the caller speaks for the partner that leads it
 * @param leaves whether the caller may let the whole team leave
 */
public record FellowsScreen(
        TeamFormScreen form,
        List<MemberPart> former,
        List<GonePart> gone,
        boolean changes,
        boolean placed,
        boolean leads,
        boolean leaves) {

    public record GonePart(String name, LocalDate until, String why) {}
}
