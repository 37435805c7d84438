package org.headwaters.network;

import java.time.LocalDate;
import java.util.List;
import org.headwaters.network.DirectorySource.Entry;
import org.headwaters.platform.ThreadSource.Strand;

/**
 * One partner's page.
 *
 * @param people who acts for it, the intrapreneur first; empty for strangers
 * @param met with which partners it has met, the last first
 * @param thread what it has done with others, the newest first
 * @param since null for an organisation that is not a partner
 */
public record PartnerShown(
        OrganisationCard card,
        String sector,
        LocalDate since,
        boolean paused,
        List<Entry> promised,
        List<Entry> worksOn,
        List<Human> people,
        List<Meetings.Met> met,
        List<Strand> thread) {

    /** Somebody who acts for it. */
    public record Human(String name, String pronouns, AffiliationRole role) {}
}
