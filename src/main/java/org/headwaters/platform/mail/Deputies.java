package org.headwaters.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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

    public boolean isAway(PersonId person) {
        return absences.today(person).isPresent();
    }
}
