package org.headwaters.fellowships.web;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwaters.fellowships.DraftField;
import org.headwaters.fellowships.DroppedTold;
import org.headwaters.fellowships.EvidenceShown;
import org.headwaters.fellowships.EvidenceTold;
import org.headwaters.fellowships.GateShown;
import org.headwaters.fellowships.HappenedTold;
import org.headwaters.fellowships.InterviewTold;
import org.headwaters.fellowships.NoteTold;
import org.headwaters.fellowships.PitchTold;
import org.headwaters.fellowships.PredictionTold;
import org.headwaters.fellowships.PrototypeTold;
import org.headwaters.fellowships.QuestionTold;
import org.headwaters.platform.Money;

/** One thing that a team shows while it is typed: new where its number is 0, else as it stood when the page was read. */
public class EvidenceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, Long> seen = new HashMap<>();
    private final Map<String, Instant> drafted = new HashMap<>();
    private long id;
    private long version;
    private LocalDate day;
    private boolean consent;
    private boolean cites;
    private Long prototype;
    private Money budget;
    private transient Part file;

    void at(long itsId, long itsVersion) {
        id = itsId;
        version = itsVersion;
    }

    /** @param row that is changed, 0 for something new */
    void read(EvidenceShown shows, String sort, long row) {
        switch (sort) {
            case "PITCH" -> Optional.ofNullable(shows.pitch()).ifPresent(this::read);
            case "INTERVIEW" -> shows.interview(row).ifPresent(this::read);
            case "NOTE" -> shows.note(row).ifPresent(this::read);
            case "PROTOTYPE" -> shows.prototype(row).ifPresent(this::read);
            case "DROPPED" -> shows.idea(row).ifPresent(this::read);
            default -> shows.test(row).ifPresent(this::read);
        }
    }

    /** Puts what the reader typed over what the team has; it is saved against what it grew from. */
    void drafted(GateShown gate, String sort) {
        for (var draft : gate.drafts()) {
            var field = draft.field();
            if (!field.form().equals(sort) || draft.row() != field.at(id)) {
                continue;
            }
            seen.put(field.name(), draft.version());
            if (draft.text() != null) {
                typed.put(field.field(), draft.text());
                drafted.put(field.name(), draft.at());
                version = Math.min(version, draft.begunOn());
            }
        }
    }

    void read(EvidenceShown.Talk one) {
        at(one.id(), one.version());
        typed.put("who", one.who());
        typed.put("insights", String.join("\n", one.insights()));
        day = one.day();
        consent = true;
    }

    void read(EvidenceShown.Note one) {
        at(one.id(), one.version());
        typed.put("content", one.content());
        typed.put("adds", one.adds());
        cites = one.cites();
    }

    void read(EvidenceShown.Thing one) {
        at(one.id(), one.version());
        typed.put("what", one.what());
        typed.put("madeOf", one.madeOf());
        typed.put("tests", one.tests());
        typed.put("droppedWhy", one.droppedWhy());
    }

    void read(EvidenceShown.Dropped one) {
        at(one.id(), one.version());
        typed.put("what", one.what());
        typed.put("why", one.why());
    }

    void read(EvidenceShown.Trial one) {
        at(one.id(), one.version());
        typed.put("withWhom", one.withWhom());
        typed.put("prediction", one.prediction());
        typed.put("happened", one.happened());
        typed.put("changes", one.changes());
        prototype = one.prototype();
    }

    void read(EvidenceShown.Ask one) {
        at(one.id(), one.version());
        typed.put("solution", one.solution());
        typed.put("evidence", one.evidence());
        typed.put("plan", one.plan());
        typed.put("budgetWords", one.budgetWords());
        budget = one.budget();
    }

    /** What was typed, checked; {@code what} is the sort of thing, HAPPENED for the second half of a test. */
    EvidenceTold told(String what) {
        return switch (what) {
            case "INTERVIEW" ->
                new InterviewTold(
                        typed.get("who"),
                        day,
                        consent,
                        List.of(typed.getOrDefault("insights", "").split("\\R")));
            case "NOTE" -> new NoteTold(typed.get("content"), cites, typed.get("adds"));
            case "QUESTION" -> new QuestionTold(typed.get("sentence"));
            case "PROTOTYPE" ->
                new PrototypeTold(typed.get("what"), typed.get("madeOf"), typed.get("tests"), typed.get("droppedWhy"));
            case "DROPPED" -> new DroppedTold(typed.get("what"), typed.get("why"));
            case "TEST" ->
                new PredictionTold(prototype == null ? 0 : prototype, typed.get("withWhom"), typed.get("prediction"));
            case "HAPPENED" -> new HappenedTold(typed.get("happened"), typed.get("changes"));
            default ->
                new PitchTold(
                        typed.get("solution"),
                        typed.get("evidence"),
                        typed.get("plan"),
                        budget,
                        typed.get("budgetWords"));
        };
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public DraftField field(String code) {
        return DraftField.valueOf(code);
    }

    /** Which version of the draft the page began with. */
    public long seen(DraftField field) {
        return seen.getOrDefault(field.name(), 0L);
    }

    /** When it was typed; null where nothing is. */
    public Instant keptAt(DraftField field) {
        return drafted.get(field.name());
    }

    public boolean isDrafted() {
        return !drafted.isEmpty();
    }

    public long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public boolean isAdded() {
        return id == 0;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public boolean isCites() {
        return cites;
    }

    public void setCites(boolean cites) {
        this.cites = cites;
    }

    public Long getPrototype() {
        return prototype;
    }

    public void setPrototype(Long prototype) {
        this.prototype = prototype;
    }

    public Money getBudget() {
        return budget;
    }

    public void setBudget(Money budget) {
        this.budget = budget;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
