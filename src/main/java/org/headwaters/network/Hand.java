package org.headwaters.network;

import java.util.List;

/**
 * What the reader of this request has to do with organisations: the parts he or she has today, and whether he or she is
 * of the backbone. Read once, asked often.
 *
 * @param backbone whether the reader runs the network
 * @param staff whether the reader belongs to the backbone in any way
 * @param parts the reader's own parts today, with their organisations
 */
record Hand(boolean backbone, boolean staff, List<Affiliation> parts) {
    boolean isOwn(Organisation organisation) {
        return parts.stream().anyMatch(part -> part.getOrganisation().id().equals(organisation.id()));
    }

    /** Whether the reader speaks for the organisation, as its intrapreneur or deputy. */
    boolean signs(Organisation organisation) {
        return signed().stream().anyMatch(one -> one.id().equals(organisation.id()));
    }

    boolean mayRead(Organisation organisation) {
        return backbone || isOwn(organisation);
    }

    boolean mayWrite(Organisation organisation) {
        return backbone || signs(organisation);
    }

    /** The organisations that the reader speaks for. */
    List<Organisation> signed() {
        return parts.stream()
                .filter(part -> part.getRole().signs())
                .map(Affiliation::getOrganisation)
                .distinct()
                .toList();
    }

    /** Those of them that are members and not resting. */
    List<Organisation> signedMembers() {
        return signed().stream()
                .filter(one -> one.getStanding() == Standing.MEMBER)
                .toList();
    }

    /** Whether the reader may say what is wrong in the profile: it shows more than strangers read. */
    boolean mayCorrect(Organisation organisation) {
        return seesMembers() && Standing.PARTNERS.contains(organisation.getStanding());
    }

    /** Whether the reader belongs to the network: a partner's person, or somebody of the backbone. */
    boolean seesMembers() {
        return staff
                || parts.stream()
                        .anyMatch(part ->
                                Standing.WITHIN.contains(part.getOrganisation().getStanding()));
    }
}
