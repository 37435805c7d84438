package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Rhythm;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.text.Dates;

/**
 * Reminds of reports: the applicants a week before the day, on it and a week after, and then the officer. The day counts
 * from the meeting, so a meeting that moves takes its reminders along; while nobody has said when they meet, that is asked
 * for, and again, before the officer hears of it.
 */
@ApplicationScoped
class ReportReminders implements Rhythm {
    private static final int AT_ONCE = 200;

    @Inject
    Grants grants;

    @Inject
    GrantPost post;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "grants.reports";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void beat() {
        grants.toRemind(day.today(), AT_ONCE).forEach(this::remind);
        grants.toAskForDay(day.today(), day::begins, AT_ONCE).forEach(this::askForDay);
    }

    private void askForDay(long id) {
        var grant = grants.hold(id);
        var from = grant.getDates().freeToMeetSince();
        if (from == null) {
            return;
        }
        var since = day.of(from);
        grant.remindOfDay(since, day.today(), clock.instant()).ifPresent(reminder -> {
            var form = "day." + reminder.name().substring("DAY_".length()).toLowerCase(Locale.ROOT);
            var cause = "day/" + reminder + "/" + since;
            var said = new Dates(Locale.ENGLISH, day.zone(), clock).day(since);
            if (reminder == DayReminder.DAY_LATE) {
                post.tellOfficer(grant, form, cause, NoticeKind.DEADLINE, said);
            } else {
                post.tellPartners(grant, form, cause, NoticeKind.DEADLINE, Address.GRANT, null, said);
            }
        });
    }

    private void remind(long id) {
        var grant = grants.hold(id);
        grant.remind(day.today(), clock.instant()).ifPresent(reminder -> {
            var form = "reminder." + reminder.name().toLowerCase(Locale.ROOT);
            var cause = "reminder/" + reminder + "/" + grant.getReportDue();
            if (reminder == Reminder.OFFICER) {
                post.tellOfficer(grant, form, cause, NoticeKind.DEADLINE, "");
            } else {
                var page = grant.getStage() == GrantStage.MET ? Address.REPORT : Address.MET;
                post.tellPartners(grant, form, cause, NoticeKind.DEADLINE, page, null, "");
            }
        });
    }
}
