package org.headwaters.fellowships;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.network.Directory;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;

/** What a team leaves: read by everybody once it is finished, and by those who stand before the team until then. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AfterDesk {
    @Inject
    Teams teams;

    @Inject
    TeamDoor door;

    @Inject
    Afters afters;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @PermitAll
    public AfterShown after(String reference) {
        var team = teams.get(reference);
        var open = team.getStage() == TeamStage.FINISHED;
        if (!open && !caller.isSignedIn()) {
            throw new NotFound(Team.KIND);
        }
        if (!open) {
            door.read(reference, TeamSeat.FELLOW, TeamSeat.PARTNER, TeamSeat.COACH, TeamSeat.STAFF);
        }
        var seat = door.as(team);
        var fellow = seat == TeamSeat.FELLOW;
        var cohort = team.getCohort();
        var days = new AfterDays(cohort);
        var now = clock.instant();
        var alive = afters.alive(team);
        return new AfterShown(
                reference,
                team.getTitle(),
                cohort.getReference(),
                cohort.getTitle(),
                partners(team),
                texts(team),
                fellow && team.isInCohort() && days.isOpen(now),
                open,
                days.opens(),
                days.closes(),
                fellow && days.hasBegun(now),
                fellow
                        ? afters.alumni(team, caller.person())
                                .map(AlumniAnswer::isWants)
                                .orElse(null)
                        : null,
                alive.map(AliveAnswer::getAlive).orElse(null),
                alive.map(AliveAnswer::getWords).orElse(null),
                alive.isPresent() && (fellow || seat == TeamSeat.PARTNER));
    }

    private List<String> partners(Team team) {
        var cards = directory.cards(
                team.getPartners().stream().map(TeamPartner::getOrganisation).toList());
        return team.getPartners().stream()
                .map(partner -> cards.get(partner.getOrganisation()).name())
                .toList();
    }

    private Map<String, AfterShown.Text> texts(Team team) {
        var said = afters.of(team).stream()
                .collect(toMap(
                        AfterText::getCode,
                        text -> new AfterShown.Text(text.getContent(), text.getVersion(), text.getSavedAt())));
        var all = new LinkedHashMap<String, AfterShown.Text>();
        for (var field : AfterField.values()) {
            all.put(field.name(), said.getOrDefault(field, new AfterShown.Text("", 0, null)));
        }
        return all;
    }
}
