package org.headwaters.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/** Who is away, and who stands in. */
@ApplicationScoped
@Published
public class Deputies {
    @Inject
    private AwayRows absences;

    /** Who does this person's waiting work today: the deputy while away, else the person. */
    public PersonId actingFor(PersonId person) {
        return absences.today(person).map(Away::getDeputy).orElse(person);
    }

    /** The people whose waiting work this person sees today, beside the person's own. */
    public List<PersonId> standsInFor(PersonId deputy) {
        return absences.todayWithDeputy(deputy).stream()
                .map(Away::getPerson)
                .distinct()
                .toList();
    }

    /** Days on which somebody is away, both included. */
    @Published
    public record Absence(LocalDate from, LocalDate until) implements Serializable {

        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** The absences of these people that are or are to come; who plans none is left out. */
    public Map<PersonId, Absence> absences(Collection<PersonId> people) {
        var found = new HashMap<PersonId, Absence>();
        absences.notOver(people)
                .forEach(away -> found.putIfAbsent(away.getPerson(), new Absence(away.getFrom(), away.getUntil())));
        return found;
    }

    public boolean isAway(PersonId person) {
        return absences.today(person).isPresent();
    }
}
