package org.headwaters.funds;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.SubjectRef;

/** Asks each room for which of its subjects the caller may know of money; afresh at every step, never remembered. */
@ApplicationScoped
class Guards {
    @Inject
    @Any
    Instance<EntryGuard> guards;

    @Inject
    Caller caller;

    Set<SubjectRef> known(Collection<SubjectRef> subjects) {
        var known = new HashSet<SubjectRef>();
        var byKind = subjects.stream().collect(groupingBy(SubjectRef::kind, mapping(SubjectRef::reference, toSet())));
        byKind.forEach((kind, references) -> guards.stream()
                .filter(guard -> guard.kind().equals(kind))
                .flatMap(guard -> guard.known(references, caller).stream())
                .forEach(reference -> known.add(new SubjectRef(kind, reference))));
        return known;
    }

    /** The same as a condition within a query, given the paths of kind and reference in it. */
    EntryGuard.Condition open(String kind, String reference, AskedOnce asked) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        for (var guard : guards) {
            var open = guard.open(reference, caller, asked);
            conditions.add("%s = :%sKind and (%s)".formatted(kind, guard.kind(), open.jpql()));
            parameters.put(guard.kind() + "Kind", guard.kind());
            parameters.putAll(open.parameters());
        }
        var jpql = conditions.isEmpty() ? "1 = 0" : String.join(" or ", conditions);
        return new EntryGuard.Condition("(" + jpql + ")", parameters);
    }

    /** Lets each room hold its own; the kinds always in one order. */
    void hold(Collection<SubjectRef> subjects) {
        var byKind = subjects.stream()
                .collect(groupingBy(SubjectRef::kind, TreeMap::new, mapping(SubjectRef::reference, toSet())));
        byKind.forEach((kind, references) ->
                guards.stream().filter(guard -> guard.kind().equals(kind)).forEach(guard -> guard.hold(references)));
    }

    /** Whether any room knows of a tie between the caller and the organisation. */
    boolean tied(OrganisationId organisation) {
        return guards.stream().anyMatch(guard -> guard.ties(organisation, caller));
    }

    /** Where to read more of it. */
    String link(SubjectRef subject) {
        return guards.stream()
                .filter(guard -> guard.kind().equals(subject.kind()))
                .map(guard -> guard.link(subject.reference(), caller))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
