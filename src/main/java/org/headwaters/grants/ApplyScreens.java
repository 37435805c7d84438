package org.headwaters.grants;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.headwaters.challenges.PurposeSource.Choice;
import org.headwaters.grants.ApplyScreen.CallPart;
import org.headwaters.grants.ApplyScreen.Earlier;
import org.headwaters.grants.ApplyScreen.QuestionPart;
import org.headwaters.grants.ApplyScreen.TwinPart;
import org.headwaters.grants.ApplyScreen.Written;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;

/** Puts an application together as its applicants write it. */
@ApplicationScoped
class ApplyScreens {
    @Inject
    Applications applications;

    @Inject
    Answers answers;

    @Inject
    ApplicantDoor door;

    @Inject
    PartnerParts partnerParts;

    @Inject
    Purposes purposes;

    @Inject
    Clocks clocks;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    ApplyScreen of(Application application) {
        var organisations = application.getPartners().stream()
                .map(ApplicationPartner::getOrganisation)
                .toList();
        var cards = directory.cards(organisations);
        var typed = answers.of(application.id());
        var references =
                cards.values().stream().map(OrganisationCard::reference).collect(toSet());
        var complete = new Completeness(application, typed, references, caller.locale());
        var fields = fields(application, typed);
        var replaced = answers.earlier(application.id());
        var called = names.namesOf(persons(application, typed, replaced));
        var earlier = replaced.stream()
                .collect(groupingBy(EarlierAnswer::getCode, mapping(old -> earlier(old, called), toList())));
        var texts = typed.stream().collect(toMap(Answer::getCode, a -> written(a, called)));
        var form = application.getForm();
        var call = application.getCall();
        var writing = application.isOpenForWriting();
        var chosen = chosen(application);
        var mine = List.copyOf(door.actingFor());
        return new ApplyScreen(
                application.getReference(),
                application.getVersion(),
                application.getApplicantStage(),
                new Written(Field.TITLE, application.getTitle(), version(texts, Field.TITLE), null, null),
                callPart(call),
                cards.get(application.getLead()).name(),
                application.getDeadline().announced(),
                application.getReturnedAsk(),
                partnerParts.of(application, cards, called, writing),
                picked(texts, Field.PAYEE, cards.get(application.getPayee()).reference()),
                writing ? purposes.choices(organisations) : List.of(),
                chosen,
                form.getQuestions().stream()
                        .map(q -> questionPart(q, application, texts, complete, chosen, earlier))
                        .toList(),
                BudgetParts.of(complete.budget(), form, texts, application.getCurrency()),
                typed.stream()
                        .filter(a ->
                                !fields.contains(a.getCode()) && !a.getContent().isBlank())
                        .map(a -> texts.get(a.getCode()))
                        .toList(),
                applications.twinsOf(application).stream()
                        .filter(twin -> twin.isOf(mine))
                        .map(ApplyScreens::twinPart)
                        .toList(),
                carriedTo(application, mine),
                Math.round(application.getActiveSeconds() / 60.0),
                clocks.past().of(call).apply(),
                complete.gaps().stream().collect(groupingBy(Gap::code)),
                Offers.of(application, Seat.APPLICANT, caller.person(), caller.roles(), clock.instant()));
    }

    private String carriedTo(Application application, List<OrganisationId> mine) {
        return application.getStage() == Stage.MISSED
                ? applications
                        .carriedFrom(application)
                        .filter(carried -> carried.isOf(mine))
                        .map(Application::getReference)
                        .orElse(null)
                : null;
    }

    private QuestionPart questionPart(
            Question question,
            Application application,
            Map<String, Written> texts,
            Completeness complete,
            Choice chosen,
            Map<String, List<Earlier>> earlier) {
        var answer =
                switch (question.getKind()) {
                    case TEXT ->
                        texts.getOrDefault(question.getCode(), new Written(question.getCode(), "", 0, null, null));
                    case PURPOSE -> picked(texts, question.getCode(), chosen == null ? "" : Purposes.written(chosen));
                    case PARTNERS, BUDGET -> null;
                };
        return new QuestionPart(
                question.getPosition(),
                question.getCode(),
                question.getKind(),
                question.getWording(),
                question.getHelp(),
                question.getWords(),
                application.isOpenForWriting(question.getCode()),
                complete.gaps(question).isEmpty(),
                answer,
                earlier.getOrDefault(question.getCode(), List.of()));
    }

    private Choice chosen(Application application) {
        return application.getPurposeReference() == null
                ? null
                : purposes.find(application.getPurposeKind(), application.getPurposeReference())
                        .orElse(null);
    }

    private static HashSet<String> fields(Application application, List<Answer> typed) {
        var codes = new HashSet<String>(List.of(Field.TITLE, Field.PAYEE));
        application.getForm().getQuestions().forEach(q -> codes.add(q.getCode()));
        typed.stream()
                .map(Answer::getCode)
                .filter(c -> BudgetCell.read(c).isPresent())
                .forEach(codes::add);
        return codes;
    }

    private static Earlier earlier(EarlierAnswer old, Map<PersonId, String> called) {
        return new Earlier(old.getContent(), called.getOrDefault(old.getSavedBy(), ""), old.getReplacedAt());
    }

    private static HashSet<PersonId> persons(
            Application application, List<Answer> typed, List<EarlierAnswer> replaced) {
        var persons = new HashSet<>(application.applicants());
        typed.forEach(answer -> persons.add(answer.getSavedBy()));
        replaced.forEach(old -> persons.add(old.getSavedBy()));
        return persons;
    }

    private static CallPart callPart(Call call) {
        return new CallPart(
                call.getReference(), call.getTitle(), call.largest(), call.getWordDays(), call.getDecisionDays());
    }

    private static TwinPart twinPart(Application twin) {
        return new TwinPart(twin.getReference(), twin.getTitle(), twin.getApplicantStage(), twin.getStartedAt());
    }

    private static Written written(Answer answer, Map<PersonId, String> called) {
        return new Written(
                answer.getCode(),
                answer.getContent(),
                answer.getVersion(),
                answer.getSavedAt(),
                called.getOrDefault(answer.getSavedBy(), ""));
    }

    /** What was picked is read from the application itself; the answer gives only its version. */
    private static Written picked(Map<String, Written> texts, String code, String value) {
        return new Written(code, value, version(texts, code), null, null);
    }

    private static long version(Map<String, Written> texts, String code) {
        return texts.containsKey(code) ? texts.get(code).version() : 0;
    }
}
