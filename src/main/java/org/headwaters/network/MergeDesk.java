package org.headwaters.network;

import static org.headwaters.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.text.Folding;

/** Shows two organisations beside each other for whoever makes one of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MergeDesk {
    private static final int MOST = 10;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    NetworkDay day;

    /** @param words of the name of the other one, or its reference; what is not found is looked for */
    @RolesAllowed(ADMINISTRATOR)
    public MergeShown pair(String reference, String words) {
        var merged = find(reference);
        var said = words == null ? "" : words.strip();
        var into = organisations.byReference(said).filter(other -> !other.equals(merged));
        return new MergeShown(
                side(merged),
                into.map(this::side).orElse(null),
                into.isPresent() || said.isEmpty() ? alike(merged) : matching(merged, Words.patterns(said)));
    }

    /** Without a word the ones whose name begins alike. */
    private List<OrganisationCard> alike(Organisation merged) {
        return matching(merged, Words.patterns(Folding.of(merged.getName()).split(" ")[0]));
    }

    private List<OrganisationCard> matching(Organisation merged, List<String> patterns) {
        return organisations.find(patterns, EnumSet.complementOf(EnumSet.of(Standing.MERGED)), MOST).stream()
                .filter(other -> !other.equals(merged))
                .map(Organisation::card)
                .toList();
    }

    private MergeShown.Side side(Organisation organisation) {
        return new MergeShown.Side(
                organisation.card(),
                organisation.getStanding(),
                organisation.getRegistered(),
                people.affiliationsWith(organisation.id(), day.today()).stream()
                        .map(part -> part.getPerson().getName())
                        .distinct()
                        .toList());
    }

    private Organisation find(String reference) {
        return organisations
                .byReference(reference == null ? "" : reference)
                .orElseThrow(() -> new NotFound("organisation"));
    }
}
