package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headwaters.funds.EntryGuard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Roles;
import org.headwaters.reviews.Against;
import org.headwaters.reviews.KeptAway;
import org.headwaters.reviews.Reviews;

/**
 * Names the team behind a stipend to whoever handles money or runs the programme, and keeps it from whoever is tied to one of
 * the team's partners, stands in the team, coaches it, or has passed the gate that pays it: who passes is not who pays.
 */
@ApplicationScoped
class StipendEntries implements EntryGuard {
    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Stipends stipends;

    @Inject
    Reviews reviews;

    @Override
    public String kind() {
        return TeamStipend.KIND;
    }

    @Override
    public Set<String> known(Collection<String> references, Caller caller) {
        var known = new HashSet<String>();
        var all = new ArrayList<>(references);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            var parameters = new HashMap<String, Object>();
            var open = open(parameters, caller, new AskedOnce());
            var query = entities.createQuery(
                            "select stip.reference from TeamStipend stip where stip.reference in :stipendSome and "
                                    + open,
                            String.class)
                    .setParameter("stipendSome", some);
            parameters.forEach(query::setParameter);
            known.addAll(query.getResultList());
        }
        return known;
    }

    @Override
    public Condition open(String reference, Caller caller, AskedOnce asked) {
        var parameters = new HashMap<String, Object>();
        return new Condition(
                "exists (select stip.id from TeamStipend stip where stip.reference = %s and %s)"
                        .formatted(reference, open(parameters, caller, asked)),
                parameters);
    }

    /** The conditions over a stipend, {@code stip}. */
    private String open(Map<String, Object> parameters, Caller caller, AskedOnce asked) {
        var away =
                asked.of(Against.class, () -> reviews.against(caller.person())).keptAway(Team.KIND);
        parameters.put("stipendMe", caller.person().value());
        parameters.put("stipendPeople", people(away));
        var conditions = new ArrayList<String>();
        conditions.add("(stip.passedBy is null or stip.passedBy <> :stipendMe)");
        conditions.add("stip.team.startedBy not in :stipendPeople");
        conditions.add("(stip.team.coachId is null or stip.team.coachId not in :stipendPeople)");
        conditions.add(
                "stip.team.id not in (select sm.team.id from TeamMember sm where sm.personId in :stipendPeople)");
        if (!away.organisations().isEmpty()) {
            parameters.put(
                    "stipendTied",
                    away.organisations().stream().map(OrganisationId::value).toList());
            conditions.add(
                    "stip.team.id not in (select sp.team.id from TeamPartner sp where sp.organisationId in :stipendTied)");
        }
        if (!away.references().isEmpty()) {
            parameters.put("stipendTeams", List.copyOf(away.references()));
            conditions.add("stip.team.reference not in :stipendTeams");
        }
        var serves = away.serves().stream()
                .filter(thing -> thing.kind().equals("commitment"))
                .map(thing -> thing.reference())
                .toList();
        if (!serves.isEmpty()) {
            parameters.put("stipendServes", serves);
            conditions.add("(stip.team.commitment is null or stip.team.commitment not in :stipendServes)");
        }
        return conditions.stream().collect(Collectors.joining(" and "));
    }

    private static List<Long> people(KeptAway away) {
        return Stream.concat(Stream.of(away.person()), away.others().stream())
                .map(PersonId::value)
                .toList();
    }

    @Override
    public void hold(Collection<String> references) {
        stipends.hold(
                references.stream().map(reference -> reference.split("/", 2)[0]).collect(Collectors.toSet()));
    }

    @Override
    public boolean ties(OrganisationId organisation, Caller caller) {
        return reviews.keptAway(caller.person(), Team.KIND).organisations().contains(organisation);
    }

    @Override
    public String link(String reference, Caller caller) {
        var parts = reference.split("/", 2);
        return caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER) ? FellowshipLinks.gate(parts[0], parts[1]) : null;
    }
}
