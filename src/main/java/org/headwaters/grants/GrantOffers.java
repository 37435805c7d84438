package org.headwaters.grants;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Roles;

/** What somebody may do now with one grant: the table of moves, cut by seat, role and what is done already. */
final class GrantOffers {
    private GrantOffers() {}

    /** @param onItsWay its money was handed to the bank, so that it can neither be lowered nor cancelled now */
    static Set<GrantMove> of(
            Grant grant, Seat seat, Set<String> roles, Collection<OrganisationId> mine, boolean onItsWay) {
        var offered = EnumSet.noneOf(GrantMove.class);
        Arrays.stream(GrantMove.values())
                .filter(move -> move.mayStartFrom(grant.getStage()))
                .filter(move -> isFor(move, seat, roles))
                .filter(move -> fits(move, grant, mine, onItsWay))
                .forEach(offered::add);
        return offered;
    }

    private static boolean isFor(GrantMove move, Seat seat, Set<String> roles) {
        return switch (seat) {
            case APPLICANT -> move.who().contains(Who.APPLICANT);
            case STAFF -> roles.contains(Roles.OFFICER) && move.who().contains(Who.OFFICER);
            case REVIEWER, FINANCE, NOBODY -> false;
        };
    }

    /** ACCEPT comes by itself with the last AGREE, OFFER_AGAIN with the letter. */
    private static boolean fits(GrantMove move, Grant grant, Collection<OrganisationId> mine, boolean onItsWay) {
        var ours = grant.of(mine);
        var line = grant.getReport().getPublicLine() != null;
        return switch (move) {
            case AGREE -> ours.stream().anyMatch(partner -> !partner.isAgreed());
            case ACCEPT, OFFER_AGAIN -> false;
            case PUBLISH -> line && ours.stream().anyMatch(partner -> !partner.isPublic());
            case KEEP_PRIVATE -> line && ours.stream().anyMatch(partner -> partner.isPublic() || !partner.isAnswered());
            case ASK_CANCEL -> grant.getCancelAsked() == null;
            case KEEP_GOING -> grant.getCancelAsked() != null;
            case LOWER, CANCEL -> !onItsWay;
            default -> true;
        };
    }
}
