package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.headwaters.challenges.PurposeSource;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.text.Texts;
import org.headwaters.reviews.ReviewedCase.Section;

/** The text of an application as its readers see it: every question with its answer, in the order of the form. */
@ApplicationScoped
class CaseText {
    @Inject
    FrozenForms forms;

    @Inject
    Answers answers;

    @Inject
    Directory directory;

    @Inject
    @Any
    Instance<PurposeSource> purposes;

    /** As its applicants read it. */
    List<Section> of(Application application) {
        return of(application, cards(application));
    }

    List<Section> of(Application application, Map<OrganisationId, OrganisationCard> cards) {
        return sections(application, cards, question -> false);
    }

    /** As everybody else reads it: an answer that its applicants are changing is not shown before they hand it in. */
    List<Section> forReaders(Application application) {
        return forReaders(application, cards(application));
    }

    List<Section> forReaders(Application application, Map<OrganisationId, OrganisationCard> cards) {
        return sections(application, cards, question -> application.isOpenForWriting(question.code()));
    }

    private Map<OrganisationId, OrganisationCard> cards(Application application) {
        return directory.cards(application.getPartners().stream()
                .map(ApplicationPartner::getOrganisation)
                .toList());
    }

    private List<Section> sections(
            Application application,
            Map<OrganisationId, OrganisationCard> cards,
            Predicate<QuestionTerms> beingChanged) {
        var form = forms.of(application.getForm());
        var typed = answers.of(application.id());
        var sections = new ArrayList<Section>();
        for (var question : form.questions()) {
            sections.add(
                    beingChanged.test(question)
                            ? Section.words(
                                    question.wording(), Texts.in(Locale.ENGLISH).get("grants.case.beingChanged"))
                            : section(question, application, form, typed, cards));
        }
        return sections;
    }

    private Section section(
            QuestionTerms question,
            Application application,
            FrozenForms.Form form,
            List<Answer> typed,
            Map<OrganisationId, OrganisationCard> cards) {
        return switch (question.kind()) {
            case TEXT -> Section.words(question.wording(), text(typed, question));
            case PARTNERS -> Section.words(question.wording(), WhoMeets.whom(application, cards));
            case PURPOSE ->
                purpose(application)
                        .map(found -> new Section(question.wording(), found.title(), found.link(), List.of()))
                        .orElseGet(() -> Section.words(question.wording(), ""));
            case BUDGET ->
                new Section(
                        question.wording(),
                        "",
                        null,
                        BudgetLines.of(typed, form.kinds(), cards.values(), application.getCurrency()));
        };
    }

    private static String text(List<Answer> typed, QuestionTerms question) {
        return typed.stream()
                .filter(answer -> answer.getCode().equals(question.code()))
                .map(Answer::getContent)
                .findFirst()
                .orElse("");
    }

    private Optional<PurposeSource.Choice> purpose(Application application) {
        return purposes.stream()
                .filter(source -> source.kind().equals(application.getPurposeKind()))
                .findFirst()
                .flatMap(source -> source.find(application.getPurposeReference()));
    }
}
