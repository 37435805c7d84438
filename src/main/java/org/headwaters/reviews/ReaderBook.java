package org.headwaters.reviews;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.challenges.Topics;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.mail.Deputies;

/** What is known of those who read: their limits, topics and absences, and how much they have. A few statements for all. */
@ApplicationScoped
class ReaderBook {
    private static final Set<ReviewStage> GIVEN_BACK = EnumSet.of(ReviewStage.REFUSED, ReviewStage.RELEASED);

    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewRows rows;

    @Inject
    Topics topics;

    @Inject
    Deputies absences;

    @Inject
    PersonNames names;

    @Inject
    NetworkDay day;

    Reader of(PersonId person) {
        return of(Set.of(person)).get(0);
    }

    /** In the order of their numbers. */
    List<Reader> of(Collection<PersonId> people) {
        var profiles = profiles(people);
        var loads = rows.loads(people);
        var thisYear = givenSinceNewYear(people);
        var away = absences.absences(people);
        var named = names.namesOf(people);
        var themes = topics.all();
        return people.stream()
                .distinct()
                .sorted((one, other) -> Long.compare(one.value(), other.value()))
                .map(person -> {
                    var profile = profiles.getOrDefault(person, new ReaderProfile(person));
                    return new Reader(
                            person,
                            named.getOrDefault(person, ""),
                            Topics.withThemes(profile.getTopics(), themes),
                            profile.getAtOnce(),
                            profile.getYearly(),
                            loads.getOrDefault(person, 0L).intValue(),
                            thisYear.getOrDefault(person, 0L).intValue(),
                            away.get(person),
                            profile.getVersion());
                })
                .toList();
    }

    /** Makes whoever gives one of them more to read wait for whoever does so now; always in one order. */
    void hold(Set<PersonId> people) {
        var held = held(people);
        if (held.size() < people.size()) {
            people.stream().sorted(comparing(PersonId::value)).forEach(this::make);
            held(people);
        }
    }

    private List<ReaderProfile> held(Set<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from ReaderProfile p where p.person in :people order by p.person",
                                ReaderProfile.class)
                        .setParameter(
                                "people", people.stream().map(PersonId::value).toList())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** Whoever is quicker makes it for both. */
    private void make(PersonId person) {
        em.createNativeQuery("insert into reader_profile (id, version, person_id, at_once, a_year)"
                        + " values (nextval('id_seq'), 1, ?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, person.value())
                .setParameter(2, ReaderProfile.USUAL_AT_ONCE)
                .setParameter(3, ReaderProfile.USUAL_A_YEAR)
                .executeUpdate();
    }

    /** The person's own page of it, made when it is first needed. */
    ReaderProfile profile(PersonId person) {
        return find(person).orElseGet(() -> {
            var made = new ReaderProfile(person);
            em.persist(made);
            return made;
        });
    }

    Optional<ReaderProfile> find(PersonId person) {
        return em.createQuery("select p from ReaderProfile p where p.person = :person", ReaderProfile.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    private Map<PersonId, ReaderProfile> profiles(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select distinct p from ReaderProfile p left join fetch p.topics where p.person in :people",
                        ReaderProfile.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultList()
                .stream()
                .collect(toMap(ReaderProfile::getPerson, profile -> profile));
    }

    private Map<PersonId, Long> givenSinceNewYear(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select r.reviewer, count(r) from Review r where r.reviewer in :people"
                                + " and r.invitedAt >= :since and r.stage not in :back group by r.reviewer",
                        Object[].class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("since", day.begins(day.today().withDayOfYear(1)))
                .setParameter("back", GIVEN_BACK)
                .getResultList()
                .stream()
                .collect(toMap(row -> new PersonId((Long) row[0]), row -> (Long) row[1]));
    }
}
