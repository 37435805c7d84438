package org.headwaters.platform.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.mail.NoticeDesk;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.NoticeWorkflow;
import org.headwaters.platform.mail.NoticesScreen;
import org.headwaters.platform.mail.Pace;

/** What we write to you about: each choice is saved as it is made; days of absence go by a button. */
@Page
public class NoticesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeDesk desk;

    @Inject
    private transient NoticeWorkflow workflow;

    @Inject
    private transient Clock clock;

    private NoticesScreen shown;
    private final Map<String, String> paces = new LinkedHashMap<>();
    private Instant savedAt;
    private LocalDate from;
    private LocalDate until;
    private Long deputy;

    public void open() {
        shown = desk.mine();
        shown.rows().forEach(row -> paces.put(row.kind().name(), row.pace().name()));
    }

    public void choose(NoticeKind kind) {
        workflow.choose(kind, Pace.valueOf(paces.get(kind.name())));
        savedAt = clock.instant();
    }

    public String beAway() {
        workflow.beAway(from, until, deputy == null ? null : new PersonId(deputy));
        return PlatformPages.NOTICES.go();
    }

    public String beBack() {
        workflow.beBack();
        return PlatformPages.NOTICES.go();
    }

    public NoticesScreen getShown() {
        return shown;
    }

    public Map<String, String> getPaces() {
        return paces;
    }

    public Pace[] getChoices() {
        return Pace.values();
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Long getDeputy() {
        return deputy;
    }

    public void setDeputy(Long deputy) {
        this.deputy = deputy;
    }
}
