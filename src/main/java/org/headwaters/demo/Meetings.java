package org.headwaters.demo;

import java.time.LocalDate;

/** Who met whom, for every accepted report. */
final class Meetings {
    private final Store.Table meetings;
    private final Store.Table partners;
    private final Store.Table people;

    Meetings(Store store) {
        meetings = store.into("meeting", "subject_kind", "subject_reference", "title", "from_day", "until_day");
        partners = store.into("meeting_partner", "meeting_id", "organisation_id", "others");
        people = store.into("meeting_person", "meeting_id", "organisation_id", "person_id");
    }

    void write(Case of, LocalDate day) {
        var meeting = meetings.add(Case.KIND, of.reference, of.spec.title(), day, day);
        for (var partner : of.partners()) {
            partners.add(meeting, partner.id(), others(of, partner));
        }
        of.seats.stream()
                .filter(seat -> seat.person() != null)
                .forEach(seat ->
                        people.add(meeting, seat.partner().id(), seat.person().id()));
    }

    /** How many come whom the network knows by name only. */
    static int others(Case of, Cast.Partner partner) {
        return (int) of.seats.stream()
                .filter(seat -> seat.partner().equals(partner) && seat.person() == null)
                .count();
    }
}
