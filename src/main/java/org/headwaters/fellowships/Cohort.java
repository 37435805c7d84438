package org.headwaters.fellowships;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;

/**
 * The teams of one fellowship on one cause of the map. Its state follows from its dates; its first and last day lie six to
 * nine months apart ({@link CohortSpan}). Staff alone know of it until it is published; from then on it keeps its word
 * ({@link KeptWord}).
 */
@Entity
@Table(name = "cohort")
public class Cohort extends CohortFacts {
    static final String KIND = "cohort";

    @Embedded
    private MovedDates moved = new MovedDates();

    @OneToMany(mappedBy = "cohort", cascade = CascadeType.ALL)
    private List<CohortGate> gates = new ArrayList<>();

    @OneToMany(mappedBy = "cohort", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<CohortQuestion> questions = new ArrayList<>();

    @OneToMany(mappedBy = "cohort", cascade = CascadeType.ALL)
    private List<CohortGuide> guides = new ArrayList<>();

    protected Cohort() {}

    /** A cohort that is planned: staff alone know of it. */
    Cohort(String reference, CohortTerms terms, PersonId by) {
        super(reference, terms, by);
    }

    /** A planned cohort with its gates, its questions and those who help it. */
    Cohort(String reference, CohortPlan plan, PersonId by, LocalDate today) {
        super(reference, plan.terms(), by);
        take(plan, today);
    }

    /**
     * Changes what it offers and asks. Once it is published, what applicants rely on stays.
     *
     * @param use how far teams have come in it, counted with this row held
     */
    void change(CohortPlan plan, long seenVersion, CohortUse use, Instant now) {
        requireSeen(seenVersion);
        if (getPublishedAt() != null) {
            KeptWord.require(plan(), plan, use, now);
        }
        write(plan.terms());
        take(plan, LocalDate.ofInstant(now, getZone()));
    }

    /**
     * Everybody sees it from now on. A second click changes nothing.
     *
     * @param left what its fund has left
     */
    boolean publish(Instant at, long seenVersion, Money left) {
        if (getPublishedAt() != null) {
            return false;
        }
        requireSeen(seenVersion);
        requireReady(at, left);
        published(at);
        return true;
    }

    /** These gates and its last day are on other days now. */
    void move(DateMove move, Instant at) {
        move.lines()
                .forEach(line -> gate(line.gate()).dueAfter((int) getBegins().until(line.to(), ChronoUnit.DAYS)));
        endsOn(move.lastDay());
        moved.again(at);
    }

    /** Refuses a change by someone who has not seen the present state. */
    void requireSeenAs(long seenVersion) {
        requireSeen(seenVersion);
    }

    MovedDates getMoved() {
        return moved;
    }

    private void requireReady(Instant at, Money left) {
        if (!getClosesAt().isAfter(at)) {
            throw new Refusal("fellowships.refused.publish.over");
        }
        if (questions.isEmpty()) {
            throw new Refusal("fellowships.refused.publish.questions");
        }
        if (getGuides().stream().noneMatch(guide -> guide.getRole() == CohortGuide.Role.COACH)) {
            throw new Refusal("fellowships.refused.publish.coach");
        }
        var needed = plan().stipends();
        if (needed.isMoreThan(left)) {
            throw new Refusal("fellowships.refused.publish.money", needed, left);
        }
    }

    private void take(CohortPlan plan, LocalDate today) {
        for (var terms : plan.gates()) {
            var days = terms.daysAfter(getBegins());
            gates.stream()
                    .filter(gate -> gate.getKind() == terms.kind())
                    .findFirst()
                    .ifPresentOrElse(
                            gate -> {
                                gate.dueAfter(days);
                                gate.pays(terms.stipend());
                            },
                            () -> gates.add(new CohortGate(this, terms.kind(), days, terms.stipend())));
        }
        ask(plan.questions());
        guide(plan.guides(), today);
    }

    private void ask(List<QuestionTerms> wanted) {
        var kept = new ArrayList<CohortQuestion>();
        for (var terms : wanted) {
            var place = kept.size() + 1;
            var question = questions.stream()
                    .filter(one -> one.getCode().equals(terms.code()))
                    .findFirst()
                    .orElseGet(() -> new CohortQuestion(
                            this, place, terms.code(), terms.wording(), terms.help(), terms.words(), terms.required()));
            question.word(terms, place);
            kept.add(question);
        }
        questions.clear();
        questions.addAll(kept);
    }

    private void guide(List<GuideTerms> wanted, LocalDate today) {
        var helping = getGuides();
        helping.stream().filter(guide -> !wanted.contains(guide.terms())).forEach(guide -> guide.end(today));
        var had = helping.stream().map(CohortGuide::terms).toList();
        wanted.stream()
                .filter(terms -> !had.contains(terms))
                .forEach(terms -> guides.add(new CohortGuide(this, terms.person(), terms.role(), today)));
    }

    CohortPlan plan() {
        return new CohortPlan(
                terms(),
                getGates().stream().map(CohortGate::terms).toList(),
                questions.stream()
                        .sorted(Comparator.comparing(CohortQuestion::getPosition))
                        .map(CohortQuestion::terms)
                        .toList(),
                getGuides().stream().map(CohortGuide::terms).toList());
    }

    SubjectRef subject() {
        return new SubjectRef(KIND, getReference());
    }

    /** The same moment, or the end of its last day where that comes before. */
    Instant byItsEnd(Instant until) {
        var over = getEnds().plusDays(1).atStartOfDay(getZone()).toInstant();
        return over.isBefore(until) ? over : until;
    }

    /** Where it stands at this moment. */
    CohortState stateAt(Instant now) {
        if (getPublishedAt() == null) {
            return CohortState.PLANNED;
        }
        var today = LocalDate.ofInstant(now, getZone());
        if (today.isAfter(getEnds())) {
            return CohortState.FINISHED;
        }
        if (!today.isBefore(getBegins())) {
            return CohortState.RUNNING;
        }
        if (now.isAfter(getClosesAt())) {
            return CohortState.SELECTING;
        }
        return now.isBefore(getOpensAt()) ? CohortState.ANNOUNCED : CohortState.APPLYING;
    }

    /** All five, in their order. */
    public List<CohortGate> getGates() {
        return gates.stream().sorted(Comparator.comparing(CohortGate::getKind)).toList();
    }

    CohortGate gate(GateKind kind) {
        return gates.stream().filter(gate -> gate.getKind() == kind).findFirst().orElseThrow();
    }

    public List<CohortQuestion> getQuestions() {
        return List.copyOf(questions);
    }

    /** Those who help it now. */
    public List<CohortGuide> getGuides() {
        return guides.stream().filter(CohortGuide::isCurrent).toList();
    }

    boolean isCoachedBy(PersonId person) {
        return getGuides().stream()
                .anyMatch(guide -> guide.getRole() == CohortGuide.Role.COACH
                        && guide.getPerson().equals(person));
    }
}
