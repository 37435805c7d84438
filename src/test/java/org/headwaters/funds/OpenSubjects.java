package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/** A room for tests: everybody may know of its subjects but those who were kept from one. */
@ApplicationScoped
public class OpenSubjects implements EntryGuard {
    static final String KIND = "trial";

    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    void keepAway(PersonId person, SubjectRef subject) {
        kept.add(subject.reference() + " " + person.value());
    }

    private final Set<String> tied = ConcurrentHashMap.newKeySet();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> known(Collection<String> references, Caller caller) {
        return references.stream()
                .filter(reference ->
                        !kept.contains(reference + " " + caller.person().value()))
                .collect(Collectors.toSet());
    }

    @Override
    public Condition open(String reference, Caller caller, AskedOnce asked) {
        var mine = kept.stream()
                .filter(one -> one.endsWith(" " + caller.person().value()))
                .map(one -> one.substring(0, one.indexOf(' ')))
                .toList();
        return mine.isEmpty()
                ? new Condition("1 = 1", Map.of())
                : new Condition(reference + " not in :trial0", Map.of("trial0", mine));
    }

    @Override
    public void hold(Collection<String> references) {
        held.addAll(references);
    }

    boolean wasHeld(SubjectRef subject) {
        return held.contains(subject.reference());
    }

    void tie(PersonId person, OrganisationId organisation) {
        tied.add(organisation.value() + " " + person.value());
    }

    @Override
    public boolean ties(OrganisationId organisation, Caller caller) {
        return tied.contains(organisation.value() + " " + caller.person().value());
    }

    @Override
    public String link(String reference, Caller caller) {
        return "/funds";
    }
}
