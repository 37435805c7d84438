package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwaters.challenges.PurposeSource;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
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

    List<Section> of(Application application) {
        var ids = application.getPartners().stream()
                .map(ApplicationPartner::getOrganisation)
                .toList();
        return of(application, directory.cards(ids));
    }

    List<Section> of(Application application, Map<OrganisationId, OrganisationCard> cards) {
        var form = forms.of(application.getForm());
        var typed = answers.of(application.id());
        var sections = new ArrayList<Section>();
        for (var question : form.questions()) {
            sections.add(section(question, application, form, typed, cards));
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
