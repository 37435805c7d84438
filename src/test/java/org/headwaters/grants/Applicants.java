package org.headwaters.grants;

import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.headwaters.funds.Funds;
import org.headwaters.funds.NewPool;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InTransaction;

/** Two partners who apply together, on the server, by the doors that people take. Each call makes new ones. */
@ApplicationScoped
public class Applicants {
    @Inject
    CallMakingWorkflow making;

    @Inject
    CallMakingDesk makingDesk;

    @Inject
    ApplyWorkflow moves;

    @Inject
    WriteWorkflow writing;

    @Inject
    Funds funds;

    @Inject
    Acting acting;

    @Inject
    Cast cast;

    @Inject
    Directory directory;

    @Inject
    InTransaction transaction;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entities;

    /** A museum's person who writes, a school trust's who confirms, and a stranger of another partner. */
    public record Two(
            PersonId iris,
            PersonId tomas,
            PersonId stranger,
            OrganisationId museum,
            OrganisationId schools,
            String museumReference,
            String schoolsReference) {}

    public Two two() throws Exception {
        var museum = cast.partner("Museum of Tides");
        var schools = cast.partner("Larkmoor Schools Trust");
        var elsewhere = cast.partner("Northgate University");
        var two = new Two(
                actingFor("Iris Okafor", museum),
                actingFor("Tomas Reyes", schools),
                actingFor("Noor Haddad", elsewhere),
                museum,
                schools,
                referenceOf(museum),
                referenceOf(schools));
        return two;
    }

    private String referenceOf(OrganisationId organisation) throws Exception {
        return transaction.run(() -> directory.card(organisation).reference());
    }

    /** One that has left the network. */
    public String aFormerPartner() throws Exception {
        var left = cast.partner("Harbour Institute");
        transaction.sql("update organisation set standing = 'ALUMNI' where id = " + left.value());
        return referenceOf(left);
    }

    /** From now on it stands so with the network. */
    public void stands(OrganisationId organisation, String standing) {
        transaction.sql("update organisation set standing = '" + standing + "' where id = " + organisation.value());
    }

    /** Somebody new who acts for it. */
    public PersonId actingFor(String name, OrganisationId organisation) {
        var person = cast.person(name, PARTNER);
        cast.affiliate(person, organisation, null);
        return person;
    }

    /** Open since yesterday, for three weeks more, up to 5,000 dollars. */
    public String anOpenCall() throws Exception {
        return officer(() -> {
            var reference = making.begin("Meet and make");
            var sheet = makingDesk.sheet(reference);
            var now = clock.instant();
            making.change(
                    reference,
                    sheet.version(),
                    sheet.terms().at(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(21))));
            making.publish(reference, makingDesk.sheet(reference).version());
            return reference;
        });
    }

    /** The call's closing instant, grace and all, lies behind us. */
    public void theDeadlinePasses(String call) {
        transaction.sql("update call set opens_at = timestamp with time zone '2026-01-01 00:00:00+00',"
                + " closes_at = timestamp with time zone '2026-02-01 00:00:00+00' where reference = '" + call + "'");
    }

    /** A draft in which everything is answered. */
    public String aCompleteDraft(Two two, String call) throws Exception {
        var reference = acting.as(two.iris(), () -> moves.start(call, null), PARTNER);
        save(two.iris(), reference, "title", "Salt, sand and statistics");
        save(two.iris(), reference, "together", "Six teachers walk the shore and count crabs.");
        save(two.iris(), reference, "different", "Trainees teach sampling outdoors.");
        save(two.iris(), reference, "serves", "cause:" + aCause());
        save(two.iris(), reference, "budget.1.kind", "travel");
        save(two.iris(), reference, "budget.1.what", "Van for ten");
        save(two.iris(), reference, "budget.1.cost", "640");
        save(two.iris(), reference, "budget.2.kind", "materials");
        save(two.iris(), reference, "budget.2.what", "Quadrats");
        save(two.iris(), reference, "budget.2.cost", "1,680.50");
        acting.as(two.iris(), () -> writing.addPartner(reference, two.schoolsReference()), PARTNER);
        return reference;
    }

    /** Asked and confirmed by everybody, so that it can be submitted. */
    public String aConfirmedOne(Two two, String call) throws Exception {
        var reference = aCompleteDraft(two, call);
        acting.as(two.iris(), () -> moves.ask(reference), PARTNER);
        confirm(two, reference);
        return reference;
    }

    public void confirm(Two two, String reference) throws Exception {
        acting.as(two.tomas(), () -> moves.confirm(reference, versionOf(reference)), PARTNER);
    }

    public WriteWorkflow.Saved save(PersonId who, String reference, String code, String text) throws Exception {
        return acting.as(who, () -> writing.save(reference, code, text, versionOf(reference, code), 10), PARTNER);
    }

    public long versionOf(String reference) {
        return one("select a.version from Application a where a.reference = '" + reference + "'", 0L);
    }

    /** The version of one field, 0 before anything was typed. */
    public long versionOf(String reference, String code) {
        return one(
                "select w.version from Answer w, Application a where a.id = w.applicationId and a.reference = '"
                        + reference + "' and w.code = '" + code + "'",
                0L);
    }

    public String textOf(String reference, String code) throws Exception {
        return texts("answer", reference, code).get(0);
    }

    /** What others' texts took the place of. */
    public List<String> earlierTexts(String reference, String code) throws Exception {
        return texts("earlier_answer", reference, code);
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String table, String reference, String code) throws Exception {
        return transaction.run(() -> entities.createNativeQuery("select w.content from " + table
                        + " w join application a on a.id = w.application_id where a.reference = ?1 and w.code = ?2")
                .setParameter(1, reference)
                .setParameter(2, code)
                .getResultList());
    }

    /** What was posted about this application, as it lies in the outbox. */
    @SuppressWarnings("unchecked")
    public List<String> mailsAbout(String reference) throws Exception {
        return transaction.run(() -> entities.createNativeQuery(
                        "select body from outbox where kind = 'mail' and post_key like ?1 order by id")
                .setParameter(1, reference + "/%")
                .getResultList());
    }

    public <T> T officer(Callable<T> body) throws Exception {
        transaction.run(() -> funds.pools().isEmpty() ? funds.open(aPool()) : null);
        return acting.as(cast.person("Ruth Amadi", OFFICER), body, OFFICER);
    }

    private long one(String query, long otherwise) {
        try {
            return transaction.run(() -> entities.createQuery(query, Long.class)
                    .getResultStream()
                    .findFirst()
                    .orElse(otherwise));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Any cause of the demonstration's map. */
    private String aCause() throws Exception {
        return transaction.run(
                () -> (String) entities.createNativeQuery("select min(reference) from cause where state = 'LIVE'")
                        .getSingleResult());
    }

    private static NewPool aPool() {
        return new NewPool(
                "meeting-fund",
                "Meeting fund",
                "So that partners meet",
                "Bright Ledger Foundation",
                Money.of(50_000, "USD"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2099, 1, 1));
    }
}
