package org.headwaters.grants;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.headwaters.funds.Funds;
import org.headwaters.funds.NewPool;
import org.headwaters.funds.PoolId;
import org.headwaters.funds.Standing;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.reviews.ReviewState;
import org.headwaters.reviews.Reviews;

/** Makes calls with money of their own, and applications of new partners that are submitted to them, for server tests. */
@Stateless
@PermitAll
public class GrantCast {
    static final Money ASKED = Money.of(1_000, "USD");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Calls calls;

    @Inject
    Applications applications;

    @Inject
    Funds funds;

    @Inject
    Reviews reviews;

    @Inject
    Event<GrantEvent> events;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    /** A call, its fund, and how much that began with. */
    public record Offer(String reference, PoolId pool, PersonId by) {}

    /** A submitted application and its two partners, each with somebody who acts for it. */
    public record Submitted(
            String reference, OrganisationId museum, OrganisationId schools, PersonId iris, PersonId tomas) {}

    /** @param fastLane zero for a call without one */
    public Offer offer(Money funded, Money fastLane) {
        return offer(funded, fastLane, false);
    }

    public Offer offer(Money funded, Money fastLane, boolean blind) {
        var name = "T-" + UUID.randomUUID().toString().substring(0, 12);
        var officer = cast.person("Ruth Amadi", Roles.OFFICER);
        var pool = funds.open(new NewPool(
                name.toLowerCase(Locale.ROOT),
                name,
                "So that partners meet",
                "A friend",
                funded,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2099, 1, 1)));
        var rubric = reviews.rubrics().get(0).id();
        var now = clock.instant();
        var terms = new CallTerms(
                "Meet and make " + name,
                "Meet",
                "",
                "",
                pool,
                rubric,
                Money.zero("USD"),
                Money.of(5_000, "USD"),
                fastLane,
                3,
                2,
                blind,
                false,
                Rhythm.CLOSING,
                now.minus(Duration.ofDays(20)),
                now.plus(Duration.ofDays(20)),
                ZoneId.of("America/New_York"),
                15,
                7,
                5,
                21,
                35);
        var call = new Call(name, terms, null);
        calls.add(call);
        var form = new CallForm(call, 1, calls.defaultForm());
        calls.add(form);
        form.publish(now);
        entities.flush();
        call.publish(now, call.getVersion());
        entities.flush();
        return new Offer(name, pool, officer);
    }

    public Submitted submitted(Offer offer) {
        return submitted(offer, newReference());
    }

    /** One that is read again, should the fast lane award it; or one that is not. */
    public Submitted submitted(Offer offer, boolean drawn) {
        var reference = newReference();
        while (Reread.isDrawn(reference) != drawn) {
            reference = newReference();
        }
        return submitted(offer, reference);
    }

    private static String newReference() {
        return "T-" + UUID.randomUUID().toString().substring(0, 12);
    }

    private Submitted submitted(Offer offer, String reference) {
        var museum = cast.partner("Museum of Tides");
        var schools = cast.partner("Larkmoor Schools Trust");
        var iris = cast.person("Iris Okafor", Roles.PARTNER);
        var tomas = cast.person("Tomas Brandt", Roles.PARTNER);
        cast.affiliate(iris, museum, null);
        cast.affiliate(tomas, schools, null);
        draft(reference, offer, museum, schools, iris, tomas);
        var application = applications.get(reference);
        var now = clock.instant();
        application.askPartners(ASKED, List.of(museum), new Act(iris, Who.APPLICANT, now));
        application.coSign(schools, new Act(tomas, Who.CO_APPLICANT, now));
        application.submit(UUID.randomUUID().toString(), new Act(iris, Who.APPLICANT, now));
        entities.flush();
        return new Submitted(reference, museum, schools, iris, tomas);
    }

    public String draft(Offer offer, OrganisationId museum, OrganisationId schools, PersonId iris, PersonId tomas) {
        return draft(newReference(), offer, museum, schools, iris, tomas);
    }

    private String draft(
            String reference,
            Offer offer,
            OrganisationId museum,
            OrganisationId schools,
            PersonId iris,
            PersonId tomas) {
        var call = calls.get(offer.reference());
        var act = new Act(iris, Who.APPLICANT, clock.instant());
        var application = new Application(reference, call, calls.currentForm(call), museum, act);
        application.addPartner(schools, tomas);
        application.name("A thermometer in every window");
        applications.add(application);
        entities.flush();
        return reference;
    }

    /** Taken up, and read by two people. */
    public Submitted read(Offer offer) {
        var submitted = submitted(offer);
        var application = applications.get(submitted.reference());
        application.takeUp(new Act(offer.by(), Who.OFFICER, clock.instant()));
        entities.flush();
        review(submitted.reference(), offer.by());
        review(submitted.reference(), offer.by());
        return submitted;
    }

    /** Recommended for award by the offer's officer, its money set aside. */
    public Submitted recommended(Offer offer) {
        var read = read(offer);
        var application = applications.get(read.reference());
        var why = Set.copyOf(entities.createQuery(
                        "select r from Reason r where r.code = 'meets' and r.call is null and r.replaced = false",
                        Reason.class)
                .getResultList());
        application.recommend(Verdict.AWARD, ASKED, why, null, new Act(offer.by(), Who.OFFICER, clock.instant()));
        funds.reserve(offer.pool(), GrantCase.subject(application), ASKED);
        return read;
    }

    private void review(String reference, PersonId by) {
        var reviewer = cast.person("Mei Larsdotter", Roles.REVIEWER);
        entities.createNativeQuery("insert into review (id, version, subject_kind, subject_reference, reviewer_id,"
                        + " rubric_id, stage, invited_by, invited_at, read_version, submitted_at) select nextval('id_seq'),"
                        + " 1, 'grant', ?, ?, (select min(id) from rubric), 'SUBMITTED', ?, submitted_at, 1, submitted_at"
                        + " from application where reference = ?")
                .setParameter(1, reference)
                .setParameter(2, reviewer.value())
                .setParameter(3, by.value())
                .setParameter(4, reference)
                .executeUpdate();
    }

    /** As if it had been written before it was submitted. */
    public void write(Submitted it, String question, String text) {
        var act = new Act(it.iris(), Who.APPLICANT, clock.instant());
        entities.persist(new Answer(applications.get(it.reference()).id(), question, text, act));
    }

    /** It serves a running commitment of that organisation. */
    public void serves(Submitted it, OrganisationId promised) {
        var name = "T-" + UUID.randomUUID().toString().substring(0, 12);
        entities.createNativeQuery(
                        "insert into goal (id, version, reference, title, unit, target, start_day, due_day)"
                                + " values (nextval('id_seq'), 1, ?, 'Goal', 'people', 10, date '2026-01-01', date '2026-12-31')")
                .setParameter(1, name)
                .executeUpdate();
        entities.createNativeQuery("insert into theme (id, version, reference, title, sentence, place_in_list)"
                        + " values (nextval('id_seq'), 1, ?, 'Theme', 'Words', 1000)")
                .setParameter(1, name)
                .executeUpdate();
        entities.createNativeQuery("insert into commitment (id, version, reference, organisation_id, goal_id,"
                        + " theme_reference, title, sentence, state, visibility, since_day, due_day, unit, baseline,"
                        + " usual_amount, target, actual) select nextval('id_seq'), 1, ?, ?, g.id, ?, 'A promise', 'Words',"
                        + " 'ACTIVE', 'PRIVATE', date '2026-01-01', date '2099-01-01', 'people', 0, 0, 10, 0"
                        + " from goal g where g.reference = ?")
                .setParameter(1, name)
                .setParameter(2, promised.value())
                .setParameter(3, name)
                .setParameter(4, name)
                .executeUpdate();
        entities.createNativeQuery("update application set purpose_kind = 'commitment', purpose_reference = ?"
                        + " where reference = ?")
                .setParameter(1, name)
                .setParameter(2, it.reference())
                .executeUpdate();
    }

    public Application see(String reference) {
        return applications.get(reference);
    }

    public void takeUp(String reference, PersonId officer) {
        applications.get(reference).takeUp(new Act(officer, Who.OFFICER, clock.instant()));
    }

    /** As if its applicants had written something else while it was returned. */
    public void rewrite(Submitted it, String question, String text) {
        entities.createQuery("update Answer a set a.content = :text where a.code = :code and a.applicationId = :id")
                .setParameter("text", text)
                .setParameter("code", question)
                .setParameter("id", applications.get(it.reference()).getId())
                .executeUpdate();
    }

    public void resubmit(Submitted it) {
        events.fire(
                applications.hold(it.reference()).resubmit(ASKED, new Act(it.iris(), Who.APPLICANT, clock.instant())));
    }

    /** Tries to show names in a call that was published without them. */
    public void unblind(Offer offer) {
        var call = calls.get(offer.reference());
        var t = call.terms();
        call.change(
                new CallTerms(
                        t.title(),
                        t.purpose(),
                        t.rules(),
                        t.eligible(),
                        t.pool(),
                        t.rubric(),
                        t.smallest(),
                        t.largest(),
                        t.fastLane(),
                        t.fastLaneBar(),
                        t.reviewsNeeded(),
                        !t.blind(),
                        t.attachments(),
                        t.rhythm(),
                        t.opensAt(),
                        t.closesAt(),
                        t.zone(),
                        t.graceMinutes(),
                        t.batchDays(),
                        t.wordDays(),
                        t.decisionDays(),
                        t.moneyDays()),
                call.getVersion());
    }

    public SubjectRef subject(String reference) {
        return new SubjectRef(Step.KIND, reference);
    }

    /** Everything that was mailed to somebody, as it lies in the outbox. */
    @SuppressWarnings("unchecked")
    public List<String> mailsTo(PersonId person) {
        return entities.createNativeQuery("select body from outbox where kind = 'mail' and post_key like ?")
                .setParameter(1, "%/to/" + person.value())
                .getResultList();
    }

    public boolean isTaken(String reference) {
        return applications.isTaken(reference);
    }

    /** Every review of the case. */
    public List<ReviewState> reviews(String reference) {
        return reviews.of(GrantCase.subject(applications.get(reference)));
    }

    public Standing standing(Offer offer) {
        return funds.standing(offer.pool());
    }

    public List<Letter> letters(String reference) {
        return entities.createQuery(
                        "select l from Letter l where l.application.reference = :reference order by l.id", Letter.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    /** Keys of the mails that were posted because of this application, in their order. */
    @SuppressWarnings("unchecked")
    public List<String> mails(String reference, String about) {
        return entities.createNativeQuery(
                        "select post_key from outbox where kind = 'mail' and post_key like ? order by id")
                .setParameter(1, reference + "/" + about + "%")
                .getResultList();
    }

    /** How many mails were posted whose key is like this. */
    public long posted(String like) {
        var count = (Number)
                entities.createNativeQuery("select count(*) from outbox where kind = 'mail' and post_key like ?")
                        .setParameter(1, like)
                        .getSingleResult();
        return count.longValue();
    }

    /** The first column of the first row of a query about this reference. */
    public Instant instant(String sql, String reference) {
        var found = entities.createNativeQuery(sql).setParameter(1, reference).getSingleResult();
        return found instanceof Timestamp at ? at.toInstant() : ((OffsetDateTime) found).toInstant();
    }

    public String text(String sql, String reference) {
        return (String) entities.createNativeQuery(sql).setParameter(1, reference).getResultList().stream()
                .findFirst()
                .orElse(null);
    }

    /** How many notices wait for somebody's daily mail whose key is like this. */
    public long kept(String like) {
        var count = (Number) entities.createNativeQuery("select count(*) from notice_kept where notice_key like ?")
                .setParameter(1, like)
                .getSingleResult();
        return count.longValue();
    }

    /** What the trail says held after the last deed of this kind. */
    public String trail(String reference, String action) {
        return (String)
                entities.createNativeQuery("select after_text from audit where subject_reference = ? and action = ?"
                                + " order by id desc limit 1")
                        .setParameter(1, reference)
                        .setParameter(2, action)
                        .getSingleResult();
    }

    public long audited(String reference, String action) {
        var count = (Number)
                entities.createNativeQuery("select count(*) from audit where subject_reference = ? and action = ?")
                        .setParameter(1, reference)
                        .setParameter(2, action)
                        .getSingleResult();
        return count.longValue();
    }
}
