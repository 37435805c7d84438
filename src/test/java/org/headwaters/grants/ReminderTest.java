package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.iris;
import static org.headwaters.grants.GrantTales.aGrantIn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReminderTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 1);
    private static final LocalDate DUE = MEETING.plusDays(30);

    @Test
    void eachReminder_goesOnItsDay_andOnce() {
        var grant = meetingOn(MEETING);
        assertThat(said(grant, DUE.minusDays(40), DUE.plusDays(60)))
                .containsExactly(
                        DUE.minusDays(7) + " BEFORE",
                        DUE + " ON",
                        DUE.plusDays(7) + " AFTER",
                        DUE.plusDays(14) + " OFFICER");
    }

    @Test
    void aMeetingThatMoves_takesItsRemindersAlong() {
        var grant = meetingOn(MEETING);
        assertThat(said(grant, DUE.minusDays(7), DUE.minusDays(1))).hasSize(1);
        var later = MEETING.plusDays(20);
        grant.moveDates(new MeetingDays(later, later), "The tide", iris(WHILE_OPEN));
        assertThat(grant.getReportDue()).isEqualTo(DUE.plusDays(20));
        assertThat(said(grant, DUE, DUE.plusDays(12))).isEmpty();
        assertThat(said(grant, DUE.plusDays(13), DUE.plusDays(20)))
                .containsExactly(DUE.plusDays(13) + " BEFORE", DUE.plusDays(20) + " ON");
    }

    @Test
    void daysOnWhichTheClockStoodStill_areMadeUpForByTheLatestOnly() {
        var grant = meetingOn(MEETING);
        assertThat(said(grant, DUE.plusDays(9), DUE.plusDays(9))).containsExactly(DUE.plusDays(9) + " AFTER");
        assertThat(said(grant, DUE.plusDays(9), DUE.plusDays(13))).isEmpty();
    }

    /** As the query for what is to be reminded asks it. */
    @Test
    void ofEveryDueDay_exactlyTheReminderThatFitsIsSaid() {
        for (int day = -60; day <= 60; day++) {
            var today = DUE.plusDays(day);
            var said = Arrays.stream(Reminder.values())
                    .filter(one -> !DUE.isAfter(one.lastDue(today)) && DUE.isAfter(one.dueAfter(today)))
                    .toList();
            assertThat(said).isEqualTo(Reminder.fitting(DUE, today).stream().toList());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = GrantStage.class,
            names = {"OFFERED", "ACCEPTED", "REPORTED", "CLOSED", "CANCELLED"})
    void nobodyIsReminded_whereNoReportIsWaitedFor(GrantStage stage) {
        assertThat(said(aGrantIn(stage), DUE.minusDays(40), DUE.plusDays(40))).isEmpty();
    }

    @Test
    void whileNobodyNamesADay_itIsAskedForTwice_andThenTheOfficerHears() {
        var since = DUE;
        assertThat(asked(aGrantIn(GrantStage.PAID), since))
                .containsExactly(
                        since.plusDays(21) + " DAY_ASK",
                        since.plusDays(42) + " DAY_MORE",
                        since.plusDays(63) + " DAY_LATE");
        assertThat(asked(aGrantIn(GrantStage.ACCEPTED), since))
                .as("the officer has to send the money first")
                .containsExactly(since.plusDays(21) + " DAY_ASK", since.plusDays(42) + " DAY_MORE");
        assertThat(asked(meetingOn(MEETING), since)).isEmpty();
        assertThat(asked(aGrantIn(GrantStage.OFFERED), since)).isEmpty();
    }

    private static List<String> asked(Grant grant, LocalDate since) {
        var said = new ArrayList<String>();
        since.datesUntil(since.plusDays(100)).forEach(day -> {
            grant.remindOfDay(since, day, WHILE_OPEN).ifPresent(kind -> said.add(day + " " + kind));
            grant.remindOfDay(since, day, WHILE_OPEN).ifPresent(kind -> said.add(day + " again " + kind));
        });
        return said;
    }

    private static Grant meetingOn(LocalDate day) {
        var grant = aGrantIn(GrantStage.PAID);
        grant.moveDates(new MeetingDays(day, day), "Fixed", iris(WHILE_OPEN));
        return grant;
    }

    /** What is said from day to day, looked at several times a day. */
    private static List<String> said(Grant grant, LocalDate first, LocalDate last) {
        var said = new ArrayList<String>();
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            grant.remind(day, WHILE_OPEN).ifPresent(kind -> said.add(day + " " + kind));
            grant.remind(day, WHILE_OPEN).ifPresent(kind -> said.add(day + " again " + kind));
        });
        return said;
    }
}
