package org.headwaters.network;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headwaters.platform.NotFound;

/** The lines of profiles as the database keeps them; those that were taken out are never read here. */
@ApplicationScoped
class ProfileLines {
    @PersistenceContext
    EntityManager entities;

    /** All four lists of one organisation, each in its own order. */
    Map<ProfileList, List<ProfileLine>> of(OrganisationId organisation) {
        var lists = new EnumMap<ProfileList, List<ProfileLine>>(ProfileList.class);
        Stream.of(ProfileList.values()).forEach(list -> lists.put(list, new ArrayList<>()));
        entities.createQuery(
                        "select l from ProfileLine l where l.organisationId = :organisation and l.goneAt is null"
                                + " order by l.place, l.id",
                        ProfileLine.class)
                .setParameter("organisation", organisation.value())
                .getResultStream()
                .forEach(line -> lists.get(line.getList()).add(line));
        return lists;
    }

    /** Everything that the organisation tells of itself, as it stands now. */
    Profile profile(Organisation organisation) {
        var lists = of(organisation.id());
        return new Profile(
                organisation.getName(),
                organisation.getShortName(),
                organisation.getLegalName(),
                organisation.getSector(),
                organisation.getPlace(),
                organisation.getRegistered(),
                organisation.getWebsite(),
                words(lists.get(ProfileList.PLACES)),
                words(lists.get(ProfileList.POPULATIONS)),
                lists.get(ProfileList.GIVES).stream().map(ProfileLine::line).toList(),
                lists.get(ProfileList.NEEDS).stream().map(ProfileLine::line).toList());
    }

    static List<String> words(List<ProfileLine> lines) {
        return lines.stream().map(ProfileLine::getWords).toList();
    }

    /** One list of several organisations, in one statement; who has none is left out. */
    Map<OrganisationId, List<ProfileLine>> of(Collection<OrganisationId> organisations, ProfileList list) {
        if (organisations.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select l from ProfileLine l where l.organisationId in :organisations and l.list = :list"
                                + " and l.goneAt is null order by l.place, l.id",
                        ProfileLine.class)
                .setParameter(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .setParameter("list", list)
                .getResultList()
                .stream()
                .collect(groupingBy(ProfileLine::getOrganisation));
    }

    /** All lists of everyone, in one statement. */
    ProfilesKnown everyone() {
        var kinds = new HashMap<String, String>();
        competences().forEach(kind -> kinds.put(kind.getCode(), kind.getTitle()));
        return new ProfilesKnown(
                entities.createQuery(
                                "select l from ProfileLine l where l.goneAt is null order by l.place, l.id",
                                ProfileLine.class)
                        .getResultList(),
                new ListCells(kinds));
    }

    /** The lists of one that has none yet, to be written with the others at the end. */
    void begin(OrganisationId organisation, Profile profile, Instant at) {
        for (var list : ProfileList.values()) {
            var number = 0;
            for (var line : profile.of(list)) {
                entities.persist(new ProfileLine(organisation, list, line, number, at));
                number++;
            }
        }
    }

    /** A line that still stands in such a list. */
    ProfileLine standing(long id, ProfileList list) {
        return entities.createQuery(
                        "select l from ProfileLine l where l.id = :id and l.list = :list and l.goneAt is null",
                        ProfileLine.class)
                .setParameter("id", id)
                .setParameter("list", list)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("line"));
    }

    /** What members of the network, not resting, give of these kinds, apart from one of them. */
    List<ProfileLine> given(Collection<String> competences, OrganisationId notBy) {
        if (competences.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select l from ProfileLine l join Organisation o on o.id = l.organisationId"
                                + " where l.list = :gives and l.goneAt is null and l.competence in :competences"
                                + " and o.standing = :member and o.id <> :notBy order by o.sortText, l.place, l.id",
                        ProfileLine.class)
                .setParameter("gives", ProfileList.GIVES)
                .setParameter("competences", competences)
                .setParameter("member", Standing.MEMBER)
                .setParameter("notBy", notBy.value())
                .getResultList();
    }

    /** The lists as the profile has them: what stays keeps its row, what is new gets one, what is gone ends. */
    void replace(OrganisationId organisation, Profile profile, Instant at) {
        var kept = of(organisation);
        for (var list : ProfileList.values()) {
            var left = new ArrayList<>(kept.get(list));
            var number = 0;
            for (var wanted : profile.of(list)) {
                var known = left.stream()
                        .filter(line -> line.line().equals(wanted))
                        .findFirst()
                        .orElse(null);
                if (known == null) {
                    entities.persist(new ProfileLine(organisation, list, wanted, number, at));
                } else {
                    left.remove(known);
                    known.standAt(number);
                }
                number++;
            }
            left.forEach(line -> line.leave(at));
        }
        entities.flush();
    }

    List<Competence> competences() {
        return entities.createQuery("select c from Competence c order by c.place", Competence.class)
                .getResultList();
    }
}
