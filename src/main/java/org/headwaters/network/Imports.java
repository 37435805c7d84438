package org.headwaters.network;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/** What files have brought, as the database keeps it. */
@ApplicationScoped
class Imports {
    /**
     * Somebody has changed the entry since; or another file has, which does not move an organisation's version where it
     * changes its lists alone; or somebody new acts for it or is acted for; or it carries an organisation that is a partner
     * or on its way, from which nobody takes away who speaks for it.
     */
    private static final List<String> TOUCHED = List.of(
            "r.kind = org.headwaters.network.ImportRow.Kind.ORGANISATION and (not exists (select o.id from Organisation o"
                    + " where o.id = r.subject and o.version = r.leftVersion) or exists"
                    + " (select l.id from ImportRow l where l.kind = r.kind and l.subject = r.subject"
                    + " and l.taken.takenAt > :at and l.taken.undoneAt is null) or r.before is null and exists"
                    + " (select a.id from Affiliation a where a.organisation.id = r.subject and (a.until is null or"
                    + " a.until > a.from)) or r.before is null and exists"
                    + " (select c.id from Candidacy c where c.organisation.id = r.subject))",
            "r.kind = org.headwaters.network.ImportRow.Kind.PERSON and (not exists (select p.id from Person p"
                    + " where p.id = r.subject and p.version = r.leftVersion) or r.before is null and exists"
                    + " (select a.id from Affiliation a where a.person.id = r.subject and not exists (select i.id from"
                    + " ImportRow i where i.taken = r.taken and i.subject = a.id"
                    + " and i.kind = org.headwaters.network.ImportRow.Kind.PART)))",
            "r.kind = org.headwaters.network.ImportRow.Kind.PART and (not exists (select a.id from Affiliation a"
                    + " where a.id = r.subject and a.version = r.leftVersion) or exists (select c.id from Affiliation c"
                    + " where c.id = r.subject and c.role = org.headwaters.network.AffiliationRole.INTRAPRENEUR"
                    + " and (c.until is null or c.until > :today) and c.organisation.standing in :carried))");

    @PersistenceContext
    EntityManager entities;

    @Inject
    NetworkDay day;

    void keep(Aggregate entry) {
        entities.persist(entry);
    }

    ImportTaken get(long id) {
        return Optional.ofNullable(entities.find(ImportTaken.class, id)).orElseThrow(() -> new NotFound("import"));
    }

    /** With its row held: of two who undo it at once, one is refused. */
    ImportTaken locked(long id) {
        return Optional.ofNullable(entities.find(ImportTaken.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("import"));
    }

    List<ImportTaken> newest(int most) {
        return entities.createQuery("select i from ImportTaken i order by i.takenAt desc, i.id desc", ImportTaken.class)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<ImportTaken> newestBy(PersonId person) {
        return entities.createQuery(
                        "select i from ImportTaken i where i.takenBy = :person order by i.takenAt desc, i.id desc",
                        ImportTaken.class)
                .setParameter("person", person.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Its entries, parts of people apart, in the file's order. */
    List<ImportRow> shown(ImportTaken taken, int most) {
        return entities.createQuery(
                        "select r from ImportRow r where r.taken = :taken and r.kind <> :part" + " order by r.id",
                        ImportRow.class)
                .setParameter("taken", taken)
                .setParameter("part", ImportRow.Kind.PART)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of each of these its number, how many entries it has and how many of them it changed; parts count with the people. */
    List<Object[]> counts(Collection<ImportTaken> some) {
        return some.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r.taken.id, count(r.id), count(r.before) from ImportRow r where r.taken in :some"
                                        + " and r.kind <> :part group by r.taken.id",
                                Object[].class)
                        .setParameter("some", some)
                        .setParameter("part", ImportRow.Kind.PART)
                        .getResultList();
    }

    /** All entries, in the order in which they were written. */
    List<ImportRow> all(ImportTaken taken) {
        return entities.createQuery("select r from ImportRow r where r.taken = :taken order by r.id", ImportRow.class)
                .setParameter("taken", taken)
                .getResultList();
    }

    /** The names of entries that somebody has touched since, at most a few. */
    List<String> touched(ImportTaken taken, int most) {
        return Stream.of(ImportRow.Kind.values())
                .flatMap(kind -> touched(taken, kind, most))
                .distinct()
                .limit(most)
                .toList();
    }

    private Stream<String> touched(ImportTaken taken, ImportRow.Kind kind, int most) {
        var query = entities.createQuery(
                        "select r.name from ImportRow r where r.taken = :taken and " + TOUCHED.get(kind.ordinal())
                                + " order by r.id",
                        String.class)
                .setParameter("taken", taken)
                .setMaxResults(most);
        if (kind == ImportRow.Kind.PART) {
            query.setParameter("today", day.today()).setParameter("carried", Standing.CARRIED);
        }
        if (kind == ImportRow.Kind.ORGANISATION) {
            query.setParameter("at", taken.getTakenAt());
        }
        return query.getResultStream();
    }

    /**
     * The entry as the import left it, with its row held: who has changed it a moment ago, when nobody had yet, keeps the
     * change, and who changes it now waits.
     */
    <T extends Aggregate> T entry(Class<T> kind, ImportRow row) {
        return Optional.ofNullable(entities.find(kind, row.getSubject(), LockModeType.PESSIMISTIC_WRITE))
                .filter(entry -> entry.getVersion() == row.getLeftVersion())
                .orElseThrow(() -> new Refusal("network.imported.refused.touched", row.getName()));
    }

    /** Those that a file has brought and an undo has taken back, and that stand as it left them. */
    Set<OrganisationId> withdrawn() {
        return entities.createQuery(
                        "select o.id from ImportRow r, Organisation o where r.subject = o.id and r.before is null"
                                + " and r.kind = org.headwaters.network.ImportRow.Kind.ORGANISATION"
                                + " and r.taken.undoneAt is not null"
                                + " and o.standing = org.headwaters.network.Standing.DECLINED"
                                + " and not exists (select c.id from Candidacy c where c.organisation.id = o.id)",
                        Long.class)
                .getResultStream()
                .map(OrganisationId::new)
                .collect(toSet());
    }
}
