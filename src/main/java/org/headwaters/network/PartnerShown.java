package org.headwaters.network;

import java.time.LocalDate;
import java.util.List;
import org.headwaters.network.DirectorySource.Entry;
import org.headwaters.platform.ThreadSource.Strand;

/**
 * One partner's page.
 *
 * @param standing where it stands; anything but a partner for the staff alone
 * @param people who acts for it, the intrapreneur first; empty for strangers
 * @param met with which partners it has met, the last first
 * @param thread what it has done with others, the newest first
 * @param since null for an organisation that is not a partner
 */
public record PartnerShown(
        OrganisationCard card,
        String sector,
        LocalDate since,
        Standing standing,
        Told told,
        List<Entry> promised,
        List<Entry> worksOn,
        List<Human> people,
        List<Meetings.Met> met,
        List<Strand> thread,
        Doors doors) {

    public boolean paused() {
        return standing == Standing.PAUSED;
    }

    public boolean partner() {
        return Standing.PARTNERS.contains(standing);
    }

    /** Whether it neither is a partner nor belongs to the backbone. */
    public boolean outside() {
        return !partner() && standing != Standing.BACKBONE;
    }

    /** What comes next for one that is outside, as the end of a key. */
    public String next() {
        return doors.way() ? "way" : people.isEmpty() ? "person" : "begin";
    }

    /** Somebody who acts for it. */
    public record Human(String name, String pronouns, AffiliationRole role) {}

    /**
     * What it tells of itself; what it looks for is never here.
     *
     * @param gives empty for strangers
     * @param registered null for strangers, and where none is known
     */
    public record Told(
            String website,
            String logo,
            List<String> places,
            List<String> populations,
            List<String> gives,
            String registered) {}

    /**
     * What the reader may do from here.
     *
     * @param own whether it is the reader's own
     * @param write whether the reader may change the profile
     * @param correct whether the reader may say that something is wrong
     * @param ask whether the reader speaks for another partner, and may ask to be introduced
     * @param way whether the reader may look at its way in
     * @param begins whether the reader may begin its way in
     * @param moves where the backbone may move it
     */
    public record Doors(
            boolean own,
            boolean write,
            boolean correct,
            boolean ask,
            boolean way,
            boolean begins,
            List<StandingMove> moves) {}
}
