package org.headwaters.grants.web;

import jakarta.faces.context.FacesContext;
import java.util.HashSet;
import java.util.List;
import org.headwaters.grants.GrantDesk.Chair;
import org.headwaters.grants.GrantDesk.Seats;
import org.headwaters.grants.GrantDesk.SeatsOf;
import org.headwaters.grants.Present;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Said;

/** Who was ticked on a form of {@code WEB-INF/grants/seats.xhtml}: people as {@code chosen}, others as a number. */
final class SentSeats {
    private SentSeats() {}

    static List<Present> of(Seats seats) {
        var chosen = Said.chosen();
        return seats.partners().stream().map(partner -> of(partner, chosen)).toList();
    }

    private static Present of(SeatsOf partner, List<String> chosen) {
        var people = new HashSet<PersonId>();
        partner.chairs().stream()
                .filter(chair -> chosen.contains(name(partner, chair.person())))
                .forEach(chair -> people.add(chair.person()));
        return new Present(partner.reference(), people, others(partner));
    }

    /** Whether the box of this person is ticked: as it was sent where the form comes back, else as it stands. */
    static boolean isTicked(SeatsOf partner, Chair chair) {
        return isSent() ? Said.chosen().contains(name(partner, chair.person())) : chair.taken();
    }

    /** How many others are typed there, likewise. */
    static String typed(SeatsOf partner) {
        return isSent() ? sent(partner) : String.valueOf(partner.others());
    }

    private static boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    private static String sent(SeatsOf partner) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("others." + partner.reference(), "")
                .strip();
    }

    /** What a box stands for. */
    static String name(SeatsOf partner, PersonId person) {
        return partner.reference() + "/" + person.value();
    }

    /** Nothing typed is nobody; what is no number is one too many, so that the rule says it. */
    private static int others(SeatsOf partner) {
        var typed = sent(partner);
        if (typed.isEmpty()) {
            return 0;
        }
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
    }
}
