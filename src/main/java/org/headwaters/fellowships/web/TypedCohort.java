package org.headwaters.fellowships.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.headwaters.fellowships.CohortGuide;
import org.headwaters.fellowships.CohortPlan;
import org.headwaters.fellowships.CohortSheet;
import org.headwaters.fellowships.CohortSpan;
import org.headwaters.fellowships.CohortTerms;
import org.headwaters.fellowships.GuideTerms;
import org.headwaters.fellowships.LeastEvidence;
import org.headwaters.funds.PoolId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.reviews.RubricId;

/**
 * A cohort while it is typed, field by field as the view names them, and back. The hours of its window are typed on the clock
 * of its own zone, so that changing the zone keeps the hour that was written.
 */
public class TypedCohort implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, Object> fields = new HashMap<>();
    private final ArrayList<TypedGate> gates = new ArrayList<>();
    private final ArrayList<TypedQuestion> questions = new ArrayList<>();
    private final ArrayList<GuideTerms> guides;
    private final List<CohortSheet.Pick> pools;

    TypedCohort(CohortSheet sheet) {
        var terms = sheet.plan().terms();
        pools = sheet.pools();
        fields.put("title", terms.title());
        fields.put("promise", terms.promise());
        fields.put("eligible", terms.eligible());
        fields.put("cause", terms.cause());
        fields.put("places", terms.places());
        fields.put("smallest", terms.smallestTeam());
        fields.put("largest", terms.largestTeam());
        fields.put("begins", terms.span().begins());
        fields.put("ends", terms.span().ends());
        fields.put("zone", terms.zone().getId());
        fields.put("opens", onClock(terms.opensAt(), terms.zone()));
        fields.put("closes", onClock(terms.closesAt(), terms.zone()));
        fields.put("answerDays", terms.answerDays());
        fields.put("pool", terms.pool().value());
        fields.put("rubric", terms.rubric().value());
        fields.put("pitchCall", terms.pitchCall());
        fields.put("interviews", terms.least().interviews());
        fields.put("insights", terms.least().insights());
        fields.put("prototypes", terms.least().prototypes());
        fields.put("tests", terms.least().tests());
        fields.put("experts", terms.least().experts());
        fields.put("endUsers", terms.least().endUsers());
        sheet.plan().gates().forEach(gate -> gates.add(new TypedGate(gate)));
        sheet.plan().questions().forEach(question -> questions.add(new TypedQuestion(question)));
        guides = new ArrayList<>(sheet.plan().guides());
    }

    /** {@link Refusal} where a field was not sent that the page always sends. */
    CohortPlan plan() {
        var currency = currency();
        return new CohortPlan(
                terms(currency),
                gates.stream().map(gate -> gate.terms(currency)).toList(),
                questions.stream().map(TypedQuestion::terms).toList(),
                guides);
    }

    private CohortTerms terms(String currency) {
        var zone = ZoneId.of(sent("zone", String.class));
        return new CohortTerms(
                text("title"),
                text("promise"),
                text("eligible"),
                sent("cause", String.class),
                number("places"),
                number("smallest"),
                number("largest"),
                span(),
                zone,
                sent("opens", LocalDateTime.class).atZone(zone).toInstant(),
                sent("closes", LocalDateTime.class).atZone(zone).toInstant(),
                number("answerDays"),
                new PoolId(sent("pool", Long.class)),
                new RubricId(sent("rubric", Long.class)),
                currency,
                text("pitchCall").isEmpty() ? null : text("pitchCall"),
                new LeastEvidence(
                        number("interviews"),
                        number("insights"),
                        number("prototypes"),
                        number("tests"),
                        number("experts"),
                        number("endUsers")));
    }

    CohortSpan span() {
        return new CohortSpan(sent("begins", LocalDate.class), sent("ends", LocalDate.class));
    }

    /** That of the fund that is chosen. */
    private String currency() {
        var chosen = sent("pool", Long.class);
        return pools.stream()
                .filter(pool -> pool.id() == chosen)
                .map(CohortSheet.Pick::currency)
                .findFirst()
                .orElseThrow(TypedCohort::notSent);
    }

    void addQuestion() {
        var taken = questions.stream().map(TypedQuestion::getCode).toList();
        questions.add(new TypedQuestion(IntStream.iterate(1, at -> at + 1)
                .mapToObj(at -> "question-" + at)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow()));
    }

    void moveUp(TypedQuestion question) {
        var place = questions.indexOf(question);
        if (place > 0) {
            Collections.swap(questions, place, place - 1);
        }
    }

    void drop(TypedQuestion question) {
        questions.remove(question);
    }

    /** Nothing happens where nobody is chosen, or somebody who helps as this already. */
    void help(String person, CohortGuide.Role role) {
        if (person != null) {
            var guide = new GuideTerms(new PersonId(Long.parseLong(person)), role);
            if (!guides.contains(guide)) {
                guides.add(guide);
            }
        }
    }

    void drop(GuideTerms guide) {
        guides.remove(guide);
    }

    public Map<String, Object> getFields() {
        return fields;
    }

    public List<TypedGate> getGates() {
        return gates;
    }

    /** How many days after the first day a gate is due, as it is typed. */
    public long days(TypedGate gate) {
        return gate.daysAfter((LocalDate) fields.get("begins"));
    }

    public List<TypedQuestion> getQuestions() {
        return questions;
    }

    public List<GuideTerms> getGuides() {
        return guides;
    }

    private static LocalDateTime onClock(Instant at, ZoneId zone) {
        return LocalDateTime.ofInstant(at, zone);
    }

    private String text(String field) {
        var typed = (String) fields.get(field);
        return typed == null ? "" : typed.strip();
    }

    private int number(String field) {
        return sent(field, Number.class).intValue();
    }

    private <T> T sent(String field, Class<T> type) {
        var value = type.cast(fields.get(field));
        if (value == null || value.equals("")) {
            throw notSent();
        }
        return value;
    }

    private static Refusal notSent() {
        return new Refusal("fellowships.refused.notSent");
    }
}
