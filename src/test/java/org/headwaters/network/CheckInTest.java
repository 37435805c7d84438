package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.headwaters.network.CheckIn.Call;
import org.headwaters.network.UsefulResource.Kind;
import org.headwaters.network.UsefulResource.Useful;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;

class CheckInTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate RANG = LocalDate.of(2026, 11, 2);
    private static final PersonId OLA = new PersonId(1);
    private static final PersonId ODA = new PersonId(2);

    private final Organisation library =
            new Organisation("wexcombe", "Wexcombe Library", "Wexcombe", "public", "Wexcombe", Standing.MEMBER);

    @Test
    void aConversation_isNotOverBeforeSomethingUsefulWasSent() {
        var call = call(RANG);

        assertRefused("network.refused.checkIn.nothingUseful", () -> call.close(at("2026-11-03T12:00:00Z"), ZONE));
        assertThat(call.getStage()).isEqualTo(CheckInStage.OPEN);

        call.sent(useful(call, "2026-11-03T12:00:00Z"));
        call.close(at("2026-11-03T12:00:00Z"), ZONE);
        assertThat(call.getStage()).isEqualTo(CheckInStage.CLOSED);
    }

    @Test
    void theLastMinuteOfTheFourteenthDay_isInTime_andTheNextOneIsNot() {
        var inTime = call(RANG);
        inTime.sent(useful(inTime, "2026-11-17T04:59:59Z")); // 16 November, 23:59:59 in New York
        inTime.close(at("2026-11-17T05:00:00Z"), ZONE);

        var late = call(RANG);
        late.sent(useful(late, "2026-11-17T05:00:00Z"));
        assertRefused("network.refused.checkIn.nothingUseful", () -> late.close(at("2026-11-17T05:00:00Z"), ZONE));
        late.closeLate(at("2026-11-17T05:00:00Z"), ZONE);

        assertThat(inTime.getStage()).isEqualTo(CheckInStage.CLOSED);
        assertThat(late.getStage()).isEqualTo(CheckInStage.LATE);
    }

    @Test
    void whatWasInTime_isNotCalledLate_andNothingIsNotEvenLate() {
        var call = call(RANG);
        assertRefused("network.refused.checkIn.nothingUseful", () -> call.closeLate(at("2026-12-01T00:00:00Z"), ZONE));
        call.sent(useful(call, "2026-11-03T12:00:00Z"));
        assertRefused("network.refused.checkIn.nothingUseful", () -> call.closeLate(at("2026-12-01T00:00:00Z"), ZONE));
    }

    @Test
    void aClosedOne_isChangedByNobody() {
        var call = call(RANG);
        call.sent(useful(call, "2026-11-03T12:00:00Z"));
        call.close(at("2026-11-03T12:00:00Z"), ZONE);

        assertRefused("network.refused.checkIn.closed", () -> call.write("Another story"));
        assertRefused("network.refused.checkIn.closed", () -> call.close(at("2026-11-04T12:00:00Z"), ZONE));
        assertRefused("network.refused.checkIn.closed", () -> call.sent(useful(call, "2026-11-04T12:00:00Z")));
    }

    @Test
    void aCall_wasMadeInTheLastDays_andTookAWhile() {
        assertRefused("network.refused.checkIn.day", () -> call(RANG.plusDays(1)));
        assertRefused("network.refused.checkIn.day", () -> call(RANG.minusDays(15)));
        assertRefused(
                "network.refused.checkIn.minutes",
                () -> new CheckIn(library, new Call(RANG, 0, ODA, "Rooms", ""), OLA, RANG));
    }

    @Test
    void whatIsSent_leadsToAPageOfOursOrToTheWeb() {
        var call = call(RANG);
        assertRefused(
                "network.refused.website.shape", () -> useful(call, "//evil.example.org/x", "2026-11-03T12:00:00Z"));
        assertThat(useful(call, "/grants/call?ref=GC-2026-01", "2026-11-03T12:00:00Z")
                        .getLink())
                .isEqualTo("/grants/call?ref=GC-2026-01");
    }

    private CheckIn call(LocalDate day) {
        return new CheckIn(library, new Call(day, 20, ODA, "Rooms are few", "Thirty volunteers"), OLA, RANG);
    }

    private static UsefulResource useful(CheckIn call, String at) {
        return useful(call, null, at);
    }

    private static UsefulResource useful(CheckIn call, String link, String at) {
        return new UsefulResource(call, new Useful(Kind.OTHER, "A guide", link, null), OLA, ODA, at(at));
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
