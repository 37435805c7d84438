package org.headwaters.network;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.platform.PersonId;

/**
 * One organisation as its own people and the backbone see it, with what nobody else reads.
 *
 * @param version what a change has to have seen
 * @param logo where its picture is, null without one
 * @param before who acted for it once, the last first
 * @param changes what somebody thinks is wrong, and nobody has answered
 * @param mayWrite whether the reader speaks for it
 */
public record OrganisationShown(
        OrganisationCard card,
        long version,
        Profile profile,
        String logo,
        LocalDate since,
        List<Pick> sectors,
        List<Pick> competences,
        List<Human> people,
        List<Human> before,
        List<Change> changes,
        boolean mayWrite) {

    /** One thing to choose, by its code. */
    public record Pick(String code, String title) implements Serializable {}

    /** Somebody who acts for it, or has; {@code until} is null while it goes on. */
    public record Human(
            AffiliationId id,
            long version,
            PersonId person,
            String name,
            AffiliationRole role,
            LocalDate since,
            LocalDate until) {

        /** The one part that is passed on and never just ended. */
        public boolean isCarrying() {
            return role == AffiliationRole.INTRAPRENEUR;
        }
    }

    /** What somebody thinks is wrong. */
    public record Change(
            long id, long version, ProfileField field, String was, String becomes, String why, String by, Instant at) {}

    /** One organisation the reader acts for; {@code signs} as its intrapreneur or deputy, {@code changes} waiting. */
    public record Mine(OrganisationCard card, boolean signs) {}
}
