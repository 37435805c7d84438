package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Rhythm;
import org.headwaters.platform.mail.NoticeKind;

/**
 * Reminds of reports: the applicants a week before the day, on it and a week after, and then the officer. The day counts
 * from the meeting, so a meeting that moves takes its reminders along.
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
