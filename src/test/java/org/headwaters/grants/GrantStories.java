package org.headwaters.grants;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;

/** Brings calls and applications to where a test needs them, by real moves only. */
final class GrantStories {
    static final OrganisationId MUSEUM = new OrganisationId(1);
    static final OrganisationId SCHOOLS = new OrganisationId(2);
    static final PersonId IRIS_OF_THE_MUSEUM = new PersonId(11);
    static final PersonId TOMAS_OF_THE_SCHOOLS = new PersonId(12);
    static final PersonId RUTH_THE_OFFICER = new PersonId(21);
    static final PersonId DANIEL_THE_APPROVER = new PersonId(31);
    static final Money ASKED = Money.of(3_120, "USD");
    static final Reason FITS = new Reason("fits", Verdict.AWARD, "Fits the call", "It fits.");
    static final Reason TOO_EARLY = new Reason("early", Verdict.DECLINE, "Too early", "It is too early.");

    /** The last second of the call. */
    static final Instant DEADLINE =
            ZonedDateTime.parse("2026-12-11T17:00-05:00[America/New_York]").toInstant();

    static final Instant WHILE_OPEN = DEADLINE.minus(Duration.ofDays(22));

    private GrantStories() {}

    static Call aClosingCall() {
        var call = new Call();
        set(call, "currency", "USD");
        set(call, "largestMinor", 500_000L);
        set(call, "zone", "America/New_York");
        set(call, "rhythm", Rhythm.CLOSING);
        set(call, "opensAt", WHILE_OPEN.minus(Duration.ofDays(10)));
        set(call, "closesAt", DEADLINE);
        set(call, "publishedAt", WHILE_OPEN.minus(Duration.ofDays(20)));
        set(call, "graceMinutes", 15);
        set(call, "wordDays", 5);
        set(call, "decisionDays", 21);
        return call;
    }

    static Act iris(Instant at) {
        return new Act(IRIS_OF_THE_MUSEUM, Who.APPLICANT, at);
    }

    static Act tomas(Instant at) {
        return new Act(TOMAS_OF_THE_SCHOOLS, Who.CO_APPLICANT, at);
    }

    static Act ruth(Instant at) {
        return new Act(RUTH_THE_OFFICER, Who.OFFICER, at);
    }

    static Act daniel(Instant at) {
        return new Act(DANIEL_THE_APPROVER, Who.APPROVER, at);
    }

    static Act theClock(Instant at) {
        return new Act(null, Who.CLOCK, at);
    }

    /** Travel is capped at $2,500; the two texts at 150 words. */
    static CallForm theFiveQuestions() {
        var form = new CallForm();
        form.ask(List.of(
                new QuestionTerms("partners", Question.Kind.PARTNERS, "Who meets whom", null, 0, true),
                new QuestionTerms("serves", Question.Kind.PURPOSE, "What it serves", null, 0, true),
                new QuestionTerms("together", Question.Kind.TEXT, "What you will do together", null, 150, true),
                new QuestionTerms("different", Question.Kind.TEXT, "What will be different", null, 150, true),
                new QuestionTerms("budget", Question.Kind.BUDGET, "Budget", null, 0, true)));
        form.pay(List.of(
                new BudgetKindTerms("travel", "Travel", 250_000L),
                new BudgetKindTerms("cover", "Cover", null),
                new BudgetKindTerms("materials", "Materials", 100_000L)));
        return form;
    }

    static Application aDraft() {
        var application = new Application("CG-2026-0131", aClosingCall(), theFiveQuestions(), MUSEUM, iris(WHILE_OPEN));
        application.addPartner(SCHOOLS, TOMAS_OF_THE_SCHOOLS);
        return application;
    }

    /** An application in a stage, brought there by moves. */
    static Application anApplicationIn(Stage stage) {
        var a = aDraft();
        switch (stage) {
            case DRAFT -> {}
            case CO_SIGNING -> a.askPartners(ASKED, List.of(MUSEUM), iris(WHILE_OPEN));
            case SUBMITTED -> {
                a.askPartners(ASKED, List.of(MUSEUM), iris(WHILE_OPEN));
                a.coSign(SCHOOLS, tomas(WHILE_OPEN));
                a.submit("key", iris(WHILE_OPEN));
            }
            case IN_REVIEW -> {
                a = anApplicationIn(Stage.SUBMITTED);
                a.takeUp(ruth(WHILE_OPEN));
            }
            case RETURNED -> {
                a = anApplicationIn(Stage.IN_REVIEW);
                a.giveBack("Who drives?", Set.of(), ruth(WHILE_OPEN));
            }
            case RECOMMENDED -> {
                a = anApplicationIn(Stage.IN_REVIEW);
                a.recommend(Verdict.AWARD, ASKED, Set.of(FITS), null, ruth(WHILE_OPEN));
            }
            case AWARDED -> {
                a = anApplicationIn(Stage.RECOMMENDED);
                a.award(ASKED, daniel(WHILE_OPEN));
            }
            case DECLINED -> {
                a = anApplicationIn(Stage.RECOMMENDED);
                a.decline(Set.of(TOO_EARLY), daniel(WHILE_OPEN));
            }
            case MISSED -> a.miss(theClock(DEADLINE.plus(Duration.ofHours(1))));
            case WITHDRAWN -> a.withdraw("We found another way", iris(WHILE_OPEN));
        }
        return a;
    }

    /** Under a call with a fast lane up to this, where elsewhere so many reviews are needed. */
    static Application withFastLane(Application application, Money limit, int reviews) {
        set(application.getCall(), "fastLaneMinor", limit.minor());
        set(application.getCall(), "reviewsNeeded", reviews);
        return application;
    }

    static void withBar(Application application, int bar) {
        set(application.getCall(), "fastLaneBar", bar);
    }

    /** As the database would give it a number. */
    static Application numbered(Application application, long id) {
        set(Aggregate.class, application, "id", id);
        return application;
    }

    static void set(Object target, String field, Object value) {
        set(target.getClass(), target, field, value);
    }

    private static void set(Class<?> type, Object target, String field, Object value) {
        try {
            Field f = type.getDeclaredField(field);
            f.setAccessible(true);
            f.set(target, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
