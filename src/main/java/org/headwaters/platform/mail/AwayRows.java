package org.headwaters.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;

/** Who is away when, in the database. A day begins and ends where the network is, alike for everyone who asks. */
@ApplicationScoped
class AwayRows {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NetworkDay day;

    Optional<Away> today(PersonId person) {
        return notOver(person).filter(away -> !away.getFrom().isAfter(day.today()));
    }

    /** The absence that is or is to come. */
    Optional<Away> nextOf(PersonId person) {
        return notOver(person);
    }

    List<Away> todayWithDeputy(PersonId deputy) {
        return entities.createQuery(
                        "select a from Away a where a.deputyId = :deputy and :today between a.fromDay and a.untilDay"
                                + " order by a.personId",
                        Away.class)
                .setParameter("deputy", deputy.value())
                .setParameter("today", day.today())
                .getResultList();
    }

    /** A person has one absence ahead at the most: a new one takes the place of what was planned. */
    void replace(PersonId person, Away away) {
        endAll(person);
        entities.persist(away);
    }

    void endAll(PersonId person) {
        entities.createQuery("select a from Away a where a.personId = :person and a.untilDay >= :today", Away.class)
                .setParameter("person", person.value())
                .setParameter("today", day.today())
                .getResultList()
                .forEach(entities::remove);
    }

    /** Of all of these, the earliest of each first. */
    List<Away> notOver(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from Away a where a.personId in :people and a.untilDay >= :today order by a.fromDay",
                        Away.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("today", day.today())
                .getResultList();
    }

    private Optional<Away> notOver(PersonId person) {
        return entities.createQuery(
                        "select a from Away a where a.personId = :person and a.untilDay >= :today order by a.fromDay",
                        Away.class)
                .setParameter("person", person.value())
                .setParameter("today", day.today())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
