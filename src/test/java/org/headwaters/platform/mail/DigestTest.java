package org.headwaters.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final PersonId INES = new PersonId(1);
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final List<KeptNotice> waiting = new ArrayList<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final Map<String, Mail> sent = new java.util.LinkedHashMap<>();
    private boolean away;

    private void beatAt(String instant) {
        var clock = Clock.fixed(Instant.parse(instant), NEW_YORK);
        new Digest(new Rows(), new Absences(), new Names(), new Sent(), new Base(), clock).beat();
    }

    private void keep(String subject) {
        var mail = new Mail(INES, subject, "Body.", "Why.", "/my/" + subject.length());
        waiting.add(new KeptNotice(subject, INES, NoticeKind.PROGRESS, mail, Instant.parse("2026-11-20T20:00:00Z")));
    }

    @Test
    void itGoesAtHalfPastSeven_ofTheReadersOwnMorning() {
        keep("Confirmed");
        beatAt("2026-11-21T12:29:59Z");
        assertThat(sent).isEmpty();
        beatAt("2026-11-21T12:30:00Z");
        assertThat(sent).containsOnlyKeys("digest/1/2026-11-21");
        assertThat(sent.get("digest/1/2026-11-21").body()).isEqualTo("Confirmed\nhttps://network.example/my/9");
    }

    @Test
    void onTheDayTheClocksChange_itIsStillHalfPastSeven() {
        keep("Confirmed");
        beatAt("2026-03-08T11:29:00Z");
        assertThat(sent).isEmpty();
        beatAt("2026-03-08T11:30:00Z");
        assertThat(sent).hasSize(1);
    }

    @Test
    void oneADay_howeverMuchComesAfter() {
        keep("Confirmed");
        beatAt("2026-11-21T13:00:00Z");
        keep("Submitted");
        beatAt("2026-11-21T18:00:00Z");
        assertThat(sent).hasSize(1);
        beatAt("2026-11-22T13:00:00Z");
        assertThat(sent).containsKey("digest/1/2026-11-22");
        assertThat(sent.get("digest/1/2026-11-22").body())
                .startsWith("Submitted")
                .doesNotContain("Confirmed");
    }

    @Test
    void whoeverIsAway_getsItOnComingBack() {
        keep("Confirmed");
        away = true;
        beatAt("2026-11-21T13:00:00Z");
        assertThat(sent).isEmpty();
        away = false;
        beatAt("2026-11-23T13:00:00Z");
        assertThat(sent).hasSize(1);
    }

    private final class Rows extends NoticeRows {
        @Override
        List<PersonId> waitingPeople() {
            return waiting.isEmpty() ? List.of() : List.of(INES);
        }

        @Override
        List<KeptNotice> waitingFor(PersonId person) {
            var now = List.copyOf(waiting);
            waiting.clear();
            return now;
        }

        @Override
        boolean hadDigest(PersonId person, LocalDate day) {
            return days.contains(day);
        }
    }

    private final class Absences extends Deputies {
        @Override
        public boolean isAway(PersonId person) {
            return away;
        }
    }

    private final class Sent extends Mails {
        @Override
        public void send(String key, Mail mail) {
            days.add(LocalDate.parse(key.substring(key.lastIndexOf('/') + 1)));
            sent.put(key, mail);
        }
    }

    private static final class Base extends SmtpSettings {
        @Override
        String base() {
            return "https://network.example";
        }
    }

    private static final class Names implements PersonNames {
        @Override
        public String nameOf(PersonId person) {
            return "Ines Okafor";
        }

        @Override
        public Map<PersonId, String> namesOf(Collection<PersonId> people) {
            return Map.of(INES, "Ines Okafor");
        }

        @Override
        public String emailOf(PersonId person) {
            return "ines@museum.example";
        }

        @Override
        public ZoneId zoneOf(PersonId person) {
            return NEW_YORK;
        }
    }
}
