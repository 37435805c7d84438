package org.headwaters.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.text.Folding;

/** What became of the told awards: their grants, who agreed, when they met, what they reported, who met whom. */
final class Afterwards {
    private static final Set<String> TOUR = Set.of("Museum of Tides", "Larkmoor");
    private static final String APPLICANT = "APPLICANT";
    private static final String OFFICER = "OFFICER";
    private static final List<String> QUESTIONS =
            List.of("report.happened", "report.different", "report.next", "report.tell");

    private final Material material;
    private final Days days;
    private final Store.Table grants;
    private final Store.Table partners;
    private final Store.Table people;
    private final Store.Table reminders;
    private final Store.Table answers;
    private final Meetings meetings;

    Afterwards(Store store, Material material, Days days) {
        this.material = material;
        this.days = days;
        grants = store.into(
                "grants",
                "application_id",
                "call_id",
                "reference",
                "title",
                "stage",
                "amount_minor",
                "awarded_minor",
                "currency",
                "payee_id",
                "told_at",
                "told_year",
                "search_text",
                "meeting_from",
                "meeting_until",
                "accepted_at",
                "paid_at",
                "met_at",
                "reported_at",
                "reported_by",
                "closed_at",
                "closed_by",
                "cancelled_at",
                "changed_at",
                "outcome",
                "follow_on_minor",
                "follow_on_from",
                "public_line",
                "report_seconds");
        partners = store.into(
                "grant_partner",
                "grant_id",
                "organisation_id",
                "position",
                "agreed_by",
                "agreed_at",
                "public_by",
                "public_at",
                "guests");
        people = store.into("grant_person", "grant_id", "organisation_id", "person_id");
        reminders = store.into("grant_reminder", "grant_id", "kind", "due_on", "sent_at");
        answers = store.into("answer", "application_id", "code", "content", "saved_by", "saved_at");
        meetings = new Meetings(store);
    }

    /** Null where nothing was told or nothing was granted. */
    static Life lifeOf(Case of, Days days) {
        var told = of.time.told != null && of.spec.stage().equals("AWARDED");
        var tour = of.partners().stream().anyMatch(partner -> TOUR.contains(partner.shortName()));
        return told ? new Life(of, days, tour && !of.spec.isFeatured()) : null;
    }

    void write(Case of) {
        var life = of.life;
        if (life == null) {
            return;
        }
        var chance = Chance.of("afterwards", of.spec.number());
        var report = life.reported == null ? null : Report.of(of, life, material, chance);
        var writer = of.writer.id();
        var grant = grants.addAt(
                12,
                of.id,
                of.spec.call().id(),
                of.reference,
                of.spec.title(),
                life.stage,
                of.recommended(),
                of.recommended(),
                "USD",
                of.spec.lead().id(),
                life.told,
                life.told.atZone(Days.ZONE).getYear(),
                words(of),
                life.meeting,
                life.meeting,
                life.accepted,
                life.paid,
                life.met,
                life.reported,
                life.reported == null ? null : writer,
                life.closed,
                life.closed == null ? null : of.officer.id(),
                life.cancelled,
                life.changed(),
                report == null ? null : report.outcome(),
                report == null ? 0L : report.followOn(),
                report == null ? null : report.giver(),
                report == null ? null : report.line(),
                report == null ? 0L : (long) (60 * (2 + 6 * chance.part() * chance.part()) + 40 * chance.part()));
        partners(of, life, grant, report, chance);
        if (report != null) {
            for (var i = 0; i < QUESTIONS.size(); i++) {
                answers.addAt(2, of.id, QUESTIONS.get(i), report.texts().get(i), writer, life.reported);
            }
        }
        remind(life, grant);
        if (life.closed != null) {
            meetings.write(of, life.meeting);
        }
        tell(of, life);
    }

    private void partners(Case of, Life life, long grant, Report report, Chance chance) {
        var position = 0;
        for (var partner : of.partners()) {
            var contact = partner.intrapreneur().id();
            var agreed = life.accepted != null ? life.accepted : position == 0 ? life.firstAgreed : null;
            var line = report != null && report.line() != null && (position == 0 || report.agreedByAll());
            partners.add(
                    grant,
                    partner.id(),
                    position++,
                    agreed == null ? null : contact,
                    agreed,
                    line ? contact : null,
                    line ? life.reported : null,
                    Meetings.others(of, partner));
            of.seats.stream()
                    .filter(seat -> seat.partner().equals(partner) && seat.person() != null)
                    .forEach(seat ->
                            people.add(grant, partner.id(), seat.person().id()));
        }
    }

    /** What the clock has said already, so that it does not say it again when the server starts. */
    private void remind(Life life, long grant) {
        if (!Set.of("PAID", "MET").contains(life.stage)) {
            return;
        }
        var due = life.reportDue();
        var kinds = List.of("BEFORE", "ON", "AFTER", "OFFICER");
        for (var i = 0; i < kinds.size(); i++) {
            var on = due.plusDays(7L * (i - 1));
            if (!on.isAfter(days.today())) {
                reminders.add(grant, kinds.get(i), due, morning(on));
            }
        }
    }

    private Instant morning(LocalDate day) {
        var wanted = day.atTime(6, 0).atZone(Days.ZONE).toInstant();
        return wanted.isBefore(days.now()) ? wanted : days.now();
    }

    private static void tell(Case of, Life life) {
        var other = of.spec.others().get(0).intrapreneur();
        var step = new Steps(of);
        step.make(life.firstAgreed, of.writer, APPLICANT, "AGREE", "OFFERED", "OFFERED");
        step.make(life.accepted, other, APPLICANT, "ACCEPT", "OFFERED", "ACCEPTED");
        step.make(life.paid, null, "CLOCK", "PAY", "ACCEPTED", "PAID");
        step.make(life.met, of.writer, APPLICANT, "MEET", "PAID", "MET");
        step.make(life.reported, of.writer, APPLICANT, "REPORT", "MET", "REPORTED");
        step.make(life.closed, of.officer, OFFICER, "CLOSE", "REPORTED", "CLOSED");
        if (life.cancelled != null) {
            of.trail.add(
                    life.cancelled,
                    of.officer,
                    OFFICER,
                    "CANCEL",
                    "OFFERED",
                    "CANCELLED",
                    "They found another way to meet, and gave the money back to others.");
        }
    }

    private record Steps(Case of) {
        void make(Instant at, Cast.Person who, String as, String move, String from, String to) {
            of.trail.add(at, who, as, move, from, to, null);
        }
    }

    private static String words(Case of) {
        var words = new ArrayList<String>();
        words.add(of.reference);
        words.add(of.spec.title());
        of.partners().forEach(partner -> {
            words.add(partner.name());
            words.add(partner.shortName());
            words.add(partner.place());
        });
        return Folding.findable(words.toArray(String[]::new));
    }
}
