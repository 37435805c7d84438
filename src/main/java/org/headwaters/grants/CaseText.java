package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
    @PersistenceContext
    EntityManager em;

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
        var form = form(application);
        var typed = answers.of(application.id());
        var sections = new ArrayList<Section>();
        for (var question : form.getQuestions()) {
            sections.add(section(question, application, form, typed, cards));
        }
        return sections;
    }

    private Section section(
            Question question,
            Application application,
            CallForm form,
            List<Answer> typed,
            Map<OrganisationId, OrganisationCard> cards) {
        return switch (question.getKind()) {
            case TEXT -> Section.words(question.getWording(), text(typed, question));
            case PARTNERS -> Section.words(question.getWording(), WhoMeets.whom(application, cards));
            case PURPOSE ->
                purpose(application)
                        .map(found -> new Section(question.getWording(), found.title(), found.link(), List.of()))
                        .orElseGet(() -> Section.words(question.getWording(), ""));
            case BUDGET ->
                new Section(
                        question.getWording(),
                        "",
                        null,
                        BudgetLines.of(typed, form.getBudgetKinds(), cards.values(), application.getAsked()));
        };
    }

    /** Form, questions and kinds of cost in one statement. */
    private CallForm form(Application application) {
        return em.createQuery(
                        "select distinct f from CallForm f left join fetch f.questions left join fetch f.budgetKinds"
                                + " where f = :form",
                        CallForm.class)
                .setParameter("form", application.getForm())
                .getSingleResult();
    }

    private static String text(List<Answer> typed, Question question) {
        return typed.stream()
                .filter(answer -> answer.getCode().equals(question.getCode()))
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
