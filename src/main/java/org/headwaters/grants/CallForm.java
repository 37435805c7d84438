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

/** One numbered version of a call's questions and kinds of cost. Once published it is frozen; a change is a new version. */
@Entity
@Table(name = "call_form")
public class CallForm extends Aggregate {
    @ManyToOne(fetch = LAZY, optional = false)
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
