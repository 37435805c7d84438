package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Refusal;

/**
 * Lets one organisation live on in another. Its reference leads to the other from then on, its history stays its own, and
 * its people go over with the days they had, so that a conflict of interest of last year is still found.
 */
@ApplicationScoped
class Merges {
    /** Where a first promise is being decided, which only a partner can take over. */
    private static final Set<Standing> ASKS = EnumSet.of(Standing.APPLIED, Standing.VETTING);

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Candidacies candidacies;

    @Inject
    Survivors survivors;

    @Inject
    Meetings meetings;

    @Inject
    PassedOn passedOn;

    @Inject
    Standings standings;

    @Inject
    Event<OrganisationsToMerge> coming;

    @Inject
    Event<OrganisationsMerged> events;

    @Inject
    Clock clock;

    @Inject
    NetworkDay day;

    /**
     * Holds these and what other rooms have of them until the transaction ends, and reads them anew: for whoever merges
     * several, before anything else is written.
     */
    void hold(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return; // a file may merge what it brings itself
        }
        organisations.settle();
        coming.fire(new OrganisationsToMerge(List.copyOf(ids)));
        organisations.hold(ids);
    }

    void merge(Organisation merged, Organisation survivor, String reason) {
        hold(List.of(merged.id(), survivor.id()));
        if (survivors.last(survivor).equals(merged) || survivor.equals(merged)) {
            throw new Refusal("network.refused.circle", merged.getName(), survivor.getName());
        }
        if (!StandingMove.MERGE.startsIn(survivor.getStanding())) {
            throw new Refusal("network.refused.notASurvivor", survivor.getName());
        }
        if (ASKS.contains(merged.getStanding()) && !Standing.PARTNERS.contains(survivor.getStanding())) {
            throw new Refusal("network.refused.merge.asks", merged.getName(), survivor.getName());
        }
        var was = merged.getStanding();
        var since = merged.getMemberSince();
        candidacies.openOf(merged.id()).ifPresent(way -> way.end(false, survivor.getName(), clock.instant()));
        var number = merged.getRegistered();
        merged.giveUpNumber();
        merged.mergeInto(survivor.id());
        organisations.settle();
        if (survivor.getRegistered() == null) {
            survivor.takeNumber(number);
        }
        peopleGoOver(merged, survivor);
        meetings.passOn(merged.id(), survivor.id());
        standings.merged(merged, was, survivor.card());
        standings.tookIn(survivor, merged.card(), reason);
        events.fire(new OrganisationsMerged(merged.id(), survivor.id()));
        stand(survivor, was, since);
        passedOn.to(survivor, merged);
    }

    /** A partner's survivor is one too, but only with an accepted commitment, which may just have come over. */
    private void stand(Organisation survivor, Standing was, LocalDate since) {
        var partner = Standing.PARTNERS.contains(was);
        if (partner && Standing.PARTNERS.contains(survivor.getStanding())) {
            Stream.of(since, survivor.getMemberSince())
                    .filter(one -> one != null)
                    .min(LocalDate::compareTo)
                    .ifPresent(survivor::memberSince);
        } else if (partner && standings.isPromised(survivor.id())) {
            standings.make(survivor, StandingMove.RECOGNISE, since == null ? day.today() : since, "merge");
        }
    }

    private void peopleGoOver(Organisation merged, Organisation survivor) {
        var there = new ArrayList<>(people.everWith(survivor.id()));
        var parts = people.everWith(merged.id());
        var open = parts.stream().filter(part -> part.getUntil() == null).toList();
        open.forEach(part -> part.end(later(day.today(), part.getFrom())));
        people.settle();
        for (var part : parts) {
            var stays = open.contains(part);
            var role = role(part, stays, there);
            var until = stays ? null : part.getUntil();
            var has = there.stream()
                    .anyMatch(other -> other.getPerson().equals(part.getPerson())
                            && other.getRole().holds(role)
                            && other.overlaps(part.getFrom(), until));
            if (!has) {
                var over = new Affiliation(survivor, part.getPerson(), role, part.getFrom());
                if (until != null) {
                    over.end(until);
                }
                there.add(people.add(over));
            }
        }
    }

    /** Two who carry the network become one and a deputy. */
    private static AffiliationRole role(Affiliation part, boolean stays, List<Affiliation> there) {
        var taken = !stays
                || there.stream()
                        .anyMatch(other -> other.getRole() == AffiliationRole.INTRAPRENEUR && other.getUntil() == null);
        return part.getRole() == AffiliationRole.INTRAPRENEUR && taken ? AffiliationRole.DEPUTY : part.getRole();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
