package org.headwaters.grants;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headwaters.platform.text.Typed;

/** Whether an application can be sent on: every question of its form looked at, and what is missing said in order. */
final class Completeness {
    private final Application application;
    private final Map<String, String> texts;
    private final Budget budget;
    private final Set<String> partners;

    /** @param partners the references of its partners */
    Completeness(Application application, Collection<Answer> answers, Set<String> partners, Locale locale) {
        this.application = application;
        this.texts = answers.stream().collect(toMap(Answer::getCode, Answer::getContent));
        this.budget = Budget.of(answers, application.getCurrency(), locale);
        this.partners = partners;
    }

    Budget budget() {
        return budget;
    }

    /** Everything that is missing, in the order of the form. */
    List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        if (text(Field.TITLE).isBlank()) {
            gaps.add(Gap.of(Field.TITLE, "grants.gap.title"));
        }
        application.getForm().getQuestions().forEach(question -> gaps.addAll(gaps(question)));
        return gaps;
    }

    List<Gap> gaps(Question question) {
        return switch (question.getKind()) {
            case PARTNERS -> partnerGaps(question);
            case PURPOSE -> purposeGaps(question);
            case TEXT -> textGaps(question);
            case BUDGET -> budget.gaps(question, application.getForm(), application.getCall(), partners);
        };
    }

    private List<Gap> partnerGaps(Question question) {
        var gaps = new ArrayList<Gap>();
        if (application.getPartners().size() < 2) {
            gaps.add(Gap.of(question.getCode(), "grants.gap.partners"));
        }
        var nobody = application.getPartners().stream()
                .anyMatch(p -> !p.getOrganisation().equals(application.getLead()) && p.getAsked() == null);
        if (nobody) {
            gaps.add(Gap.of(question.getCode(), "grants.gap.nobodyToAsk"));
        }
        if (application.getPeople().isEmpty()) {
            gaps.add(Gap.of(question.getCode(), "grants.gap.people"));
        }
        return gaps;
    }

    private List<Gap> purposeGaps(Question question) {
        var missing = question.isRequired() && application.getPurposeReference() == null;
        return missing ? List.of(Gap.of(question.getCode(), "grants.gap.purpose")) : List.of();
    }

    private List<Gap> textGaps(Question question) {
        var text = text(question.getCode());
        var words = Typed.words(text);
        if (question.isRequired() && words == 0) {
            return List.of(Gap.of(question.getCode(), "grants.gap.text"));
        }
        return question.getWords() > 0 && words > question.getWords()
                ? List.of(Gap.of(question.getCode(), "grants.gap.words", question.getWords(), words))
                : List.of();
    }

    private String text(String code) {
        return texts.getOrDefault(code, "");
    }
}
