package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;
import org.headwaters.platform.SubjectRef;

/** Who met whom. A room tells it once for each of its subjects; partners' pages show with whom they have met. */
@Published
@ApplicationScoped
public class Meetings {
    @PersistenceContext
    EntityManager entities;

    /** Writes a meeting down, in the caller's transaction; for a subject that is known already nothing happens. */
    public void took(SubjectRef subject, String title, LocalDate from, LocalDate until, List<WasThere> there) {
        var known = entities.createQuery(
                        "select count(m) from Meeting m where m.subjectKind = :kind and m.subjectReference = :reference",
                        Long.class)
                .setParameter("kind", subject.kind())
                .setParameter("reference", subject.reference())
                .getSingleResult();
        if (known == 0) {
            entities.persist(new Meeting(subject, title, from, until, there));
        }
    }

    /** Those of these people who have been at no meeting before with anybody of these partners but their own. */
    public Set<PersonId> strangersAmong(Collection<WasThere> there) {
        var strangers = new HashSet<PersonId>();
        for (var one : there) {
            strangers.addAll(one.people());
        }
        if (strangers.isEmpty()) {
            return strangers;
        }
        var partners = there.stream().map(one -> one.partner().value()).toList();
        entities.createQuery(
                        "select distinct p.personId from MeetingPerson p where p.personId in :people and exists"
                                + " (select q from MeetingPartner q where q.meeting = p.meeting"
                                + " and q.organisationId in :partners and q.organisationId <> p.organisationId)",
                        Long.class)
                .setParameter("people", strangers.stream().map(PersonId::value).toList())
                .setParameter("partners", partners)
                .getResultList()
                .forEach(person -> strangers.remove(new PersonId(person)));
        return strangers;
    }

    /** With whom the partner has met, the last first; each partner once, with the last day. */
    List<Met> with(OrganisationId partner, int most) {
        return entities
                .createQuery(
                        "select o.reference, o.name, max(m.until), count(m) from MeetingPartner mine join mine.meeting m"
                                + " join m.partners theirs join Organisation o on o.id = theirs.organisationId"
                                + " where mine.organisationId = :partner and theirs.organisationId <> :partner"
                                + " group by o.reference, o.name order by max(m.until) desc, o.name",
                        Object[].class)
                .setParameter("partner", partner.value())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Met((String) row[0], (String) row[1], (LocalDate) row[2], (Long) row[3]))
                .toList();
    }

    /** Whom one organisation has met, the other has met from now on; where both were there, both stay. */
    void passOn(OrganisationId from, OrganisationId to) {
        entities.flush();
        entities.createNativeQuery(
                        "update meeting_partner set organisation_id = ? where organisation_id = ? and not exists"
                                + " (select 1 from meeting_partner o where o.meeting_id = meeting_partner.meeting_id"
                                + " and o.organisation_id = ?)")
                .setParameter(1, to.value())
                .setParameter(2, from.value())
                .setParameter(3, to.value())
                .executeUpdate();
        entities.createNativeQuery(
                        "update meeting_person set organisation_id = ? where organisation_id = ? and not exists"
                                + " (select 1 from meeting_partner o where o.meeting_id = meeting_person.meeting_id"
                                + " and o.organisation_id = ?)")
                .setParameter(1, to.value())
                .setParameter(2, from.value())
                .setParameter(3, from.value())
                .executeUpdate();
    }

    /** A partner that was met, and when last. */
    public record Met(String reference, String name, LocalDate last, long times) {

        public String link() {
            return "/partners/partner?ref=" + reference;
        }
    }
}
