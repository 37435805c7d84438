package org.headwaters.grants;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Refusal;

/** One numbered version of a call's questions and kinds of cost. Once published it is frozen; a change is a new version. */
@Entity
@Table(name = "call_form")
public class CallForm extends Aggregate {
    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "call_id")
    private Call call;

    private int number;

    @Column(name = "published_at")
    private Instant publishedAt;

    @OneToMany(mappedBy = "form", cascade = ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Question> questions = new ArrayList<>();

    @OneToMany(mappedBy = "form", cascade = ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<BudgetKind> budgetKinds = new ArrayList<>();

    protected CallForm() {}

    /** The next version of a call's questions, beginning as a copy of another form. */
    CallForm(Call call, int number, CallForm copied) {
        this.call = call;
        this.number = number;
        ask(copied.questionTerms());
        pay(copied.budgetKindTerms());
    }

    /** Puts these questions in this order; answers find theirs by the code. */
    void ask(List<QuestionTerms> wanted) {
        requireInWriting();
        if (wanted.stream().map(QuestionTerms::code).distinct().count() < wanted.size()) {
            throw new Refusal("grants.refused.question.twice");
        }
        for (var once : List.of(Question.Kind.PARTNERS, Question.Kind.BUDGET)) {
            if (wanted.stream().filter(q -> q.kind() == once).count() != 1) {
                throw new Refusal("grants.refused.question.once");
            }
        }
        if (wanted.stream().filter(q -> q.kind() == Question.Kind.PURPOSE).count() > 1) {
            throw new Refusal("grants.refused.question.once");
        }
        var kept = new ArrayList<Question>();
        for (var terms : wanted) {
            var question = questions.stream()
                    .filter(q -> q.getCode().equals(terms.code()))
                    .findFirst()
                    .orElseGet(() -> new Question(this, terms.code()));
            question.word(terms, kept.size() + 1);
            kept.add(question);
        }
        questions.clear();
        questions.addAll(kept);
    }

    /** Pays these kinds of cost. */
    void pay(List<BudgetKindTerms> wanted) {
        requireInWriting();
        if (wanted.isEmpty()
                || wanted.stream().map(BudgetKindTerms::code).distinct().count() < wanted.size()) {
            throw new Refusal("grants.refused.budgetKind.twice");
        }
        var kept = new ArrayList<BudgetKind>();
        for (var terms : wanted) {
            var kind = budgetKinds.stream()
                    .filter(k -> k.getCode().equals(terms.code()))
                    .findFirst()
                    .orElseGet(() -> new BudgetKind(this, terms.code()));
            kind.word(terms, kept.size() + 1);
            kept.add(kind);
        }
        budgetKinds.clear();
        budgetKinds.addAll(kept);
    }

    void change(List<QuestionTerms> wantedQuestions, List<BudgetKindTerms> wantedKinds, long seenVersion) {
        requireSeen(seenVersion);
        ask(wantedQuestions);
        pay(wantedKinds);
    }

    void publish(Instant at) {
        requireInWriting();
        publishedAt = at;
    }

    List<QuestionTerms> questionTerms() {
        return questions.stream().map(Question::terms).toList();
    }

    List<BudgetKindTerms> budgetKindTerms() {
        return budgetKinds.stream().map(BudgetKind::terms).toList();
    }

    FormTerms terms() {
        return new FormTerms(number, questionTerms(), budgetKindTerms());
    }

    private void requireInWriting() {
        if (publishedAt != null) {
            throw new Refusal("grants.refused.question.frozen");
        }
    }

    /** The code of the question of this kind; empty where the form does not ask it. */
    String codeOf(Question.Kind kind) {
        return questions.stream()
                .filter(q -> q.getKind() == kind)
                .map(Question::getCode)
                .findFirst()
                .orElse("");
    }

    /** Null for the default form. */
    public Call getCall() {
        return call;
    }

    public int getNumber() {
        return number;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public List<Question> getQuestions() {
        return List.copyOf(questions);
    }

    public List<BudgetKind> getBudgetKinds() {
        return List.copyOf(budgetKinds);
    }
}
