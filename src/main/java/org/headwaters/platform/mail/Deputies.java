package org.headwaters.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/** Who is away, and who stands in. A day begins and ends with UTC, alike for everyone who asks. */
@ApplicationScoped
@Published
public class Deputies {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Who does this person's waiting work today: the deputy while away, else the person. */
    public PersonId actingFor(PersonId person) {
        return awayToday(person).map(Away::getDeputy).orElse(person);
    }

    /** The people whose waiting work this person sees today, beside the person's own. */
    public List<PersonId> standsInFor(PersonId deputy) {
        return entities.createQuery(
                        "select a from Away a where a.deputyId = :deputy and :today between a.fromDay and a.untilDay"
                                + " order by a.personId",
                        Away.class)
                .setParameter("deputy", deputy.value())
                .setParameter("today", today())
                .getResultStream()
                .map(Away::getPerson)
                .distinct()
                .toList();
    }

    public boolean isAway(PersonId person) {
        return awayToday(person).isPresent();
    }

    Optional<Away> awayToday(PersonId person) {
        return entities.createQuery(
                        "select a from Away a where a.personId = :person and :today between a.fromDay and a.untilDay"
                                + " order by a.id desc",
                        Away.class)
                .setParameter("person", person.value())
                .setParameter("today", today())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
