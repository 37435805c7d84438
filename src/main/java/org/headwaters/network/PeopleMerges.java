package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.security.Accounts;

/**
 * Makes one person of two entries. The parts go over with their days, the way in of the first is closed, and its address
 * leads to the second for as long as the network exists. What the first has done stays under its own name.
 */
@ApplicationScoped
class PeopleMerges {
    @Inject
    People people;

    @Inject
    PassedOn passedOn;

    @Inject
    Accounts accounts;

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    @Inject
    Event<PeopleMerged> events;

    void merge(PersonId id, long seenVersion, String survivorAddress) {
        var merged = people.get(id);
        var survivor = people.known(Person.address(survivorAddress))
                .orElseThrow(() -> new Refusal("network.refused.merge.nobody", survivorAddress));
        people.hold(merged, survivor);
        merged.asSeen(seenVersion);
        if (survivor.equals(merged)
                || merged.survivor().isPresent()
                || survivor.survivor().isPresent()) {
            throw new Refusal("network.refused.circle", merged.getName(), survivor.getName());
        }
        if (id.equals(caller.person())) {
            throw new Refusal("platform.security.refused.self");
        }
        closeTheDoor(merged, survivor);
        partsGoOver(merged, survivor);
        passedOn.to(survivor, merged);
        merged.mergeInto(survivor.id());
        people.settle();
        record(merged, "MERGE", String.valueOf(survivor.getId()));
        record(survivor, "TAKE_IN", String.valueOf(merged.getId()));
        audit.write("network.person.merged", subject(merged), merged.getEmail(), survivor.getEmail());
        events.fire(new PeopleMerged(merged.id(), survivor.id()));
    }

    /** Nobody is left without a way in: who has one merges into the entry that has one. */
    private void closeTheDoor(Person merged, Person survivor) {
        if (accounts.byEmail(merged.getEmail()).isEmpty()) {
            return;
        }
        if (accounts.byEmail(survivor.getEmail()).isEmpty()) {
            throw new Refusal("network.refused.merge.otherWay", merged.getName(), survivor.getEmail());
        }
        accounts.close(merged.id());
    }

    private void partsGoOver(Person merged, Person survivor) {
        var there = new ArrayList<>(people.affiliationsOf(survivor.id()));
        var parts = people.affiliationsOf(merged.id());
        var open = parts.stream().filter(part -> part.getUntil() == null).toList();
        open.forEach(this::endsToday);
        people.settle();
        parts.stream().sorted(Comparator.comparing(Affiliation::getFrom)).forEach(part -> {
            var until = open.contains(part) ? null : part.getUntil();
            var has = there.stream()
                    .anyMatch(other -> other.getOrganisation().equals(part.getOrganisation())
                            && other.getRole().holds(part.getRole())
                            && other.overlaps(part.getFrom(), until));
            if (!has) {
                there.stream()
                        .filter(other -> until == null && other.getUntil() == null)
                        .filter(other -> other.getOrganisation().equals(part.getOrganisation())
                                && part.getRole() != other.getRole()
                                && part.getRole().holds(other.getRole()))
                        .forEach(this::endsToday);
                var over = new Affiliation(part.getOrganisation(), survivor, part.getRole(), part.getFrom());
                if (until != null) {
                    over.end(until);
                }
                there.add(people.add(over));
            }
        });
    }

    private void endsToday(Affiliation part) {
        part.end(part.getFrom().isAfter(day.today()) ? part.getFrom() : day.today());
    }

    private void record(Person person, String move, String other) {
        history.record(
                subject(person), caller.person(), Roles.ADMINISTRATOR, move, null, null, other, person.getVersion());
    }

    private static SubjectRef subject(Person person) {
        return new SubjectRef("person", String.valueOf(person.getId()));
    }
}
