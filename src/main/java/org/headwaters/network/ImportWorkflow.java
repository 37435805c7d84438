package org.headwaters.network;

import static java.util.stream.Collectors.joining;
import static org.headwaters.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.network.ImportTaken.Bound;
import org.headwaters.network.Planned.Fate;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.security.Accounts;
import org.headwaters.platform.text.Texts;

/** Takes a file over that somebody has looked at: every row that was promised, or none. Nobody is written to. */
@Stateless
public class ImportWorkflow {
    @Inject
    Importer importer;

    @Inject
    Organisations organisations;

    @Inject
    ProfileLines lines;

    @Inject
    People people;

    @Inject
    Standings standings;

    @Inject
    Merges merges;

    @Inject
    Survivors survivors;

    @Inject
    Departures departures;

    @Inject
    Accounts accounts;

    @Inject
    Imports imports;

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    /**
     * How many rows were written.
     *
     * @param seal of the plan that the administrator saw; refused when the register has changed meanwhile
     */
    @RolesAllowed(ADMINISTRATOR)
    public long take(byte[] file, Map<Integer, String> answers, String seal) {
        var plan = importer.plan(file, Map.copyOf(answers));
        var shown = plan.shown();
        if (!shown.seal().equals(seal)) {
            throw new Refusal("network.import.refused.changed");
        }
        var log = new ImportLog(new ImportTaken(plan.people(), caller.person(), clock.instant()));
        if (plan.people()) {
            persons(plan.persons(), log);
        } else {
            organisations(plan.organisations(), log);
        }
        organisations.settle();
        log.write(imports);
        audit.write(
                "network.import.taken",
                new SubjectRef("import", seal),
                null,
                shown.count("NEW") + " new; " + shown.count("CHANGED") + " changed; " + shown.count("STOPPED")
                        + " left out");
        return shown.written();
    }

    private void organisations(List<OrganisationStep> steps, ImportLog log) {
        hold(steps);
        var references = new HashSet<String>();
        organisations.everyone().forEach(one -> references.add(one.getReference()));
        var profiles = lines.everyone();
        var made = new HashMap<Integer, Organisation>();
        for (var step : steps) {
            if (step.shown().fate() == Fate.NEW) {
                var added = add(step, references);
                made.put(step.shown().line(), added);
                log.made(step.shown().line(), added);
            } else if (step.shown().fate() == Fate.CHANGED) {
                var before = KeptEntry.of(step.known(), profiles);
                change(step, profiles);
                log.changed(step.shown().line(), step.known(), before);
            }
        }
        organisations.settle();
        for (var step : steps) {
            if (step.shown().fate() != Fate.STOPPED && step.move() != null) {
                var since = step.since() == null ? day.today() : step.since();
                named(step.shown(), () -> standings.make(step.known(), step.move(), since, "import"));
                log.bind(Bound.MOVED);
            }
        }
        merge(steps, made, log);
    }

    private Organisation add(OrganisationStep step, Set<String> references) {
        var profile = step.profile();
        var reference = step.reference().isEmpty() || references.contains(step.reference())
                ? Organisations.reference(profile.name(), references::contains)
                : step.reference();
        references.add(reference);
        var added = Organisation.nominated(
                reference, profile.name(), profile.shortName(), profile.sector(), profile.place());
        added.describe(profile);
        organisations.keep(added);
        lines.begin(added.id(), profile, clock.instant());
        var subject = Standings.subject(added);
        history.record(
                subject,
                caller.person(),
                Roles.ADMINISTRATOR,
                "NOMINATE",
                null,
                added.getStanding().name(),
                "import",
                1);
        audit.write("network.import.added", subject, null, added.getName());
        return added;
    }

    private void change(OrganisationStep step, ProfilesKnown profiles) {
        step.known().describe(step.profile());
        if (!profiles.isSame(step.known(), step.profile())) {
            lines.replace(step.known().id(), step.profile(), clock.instant());
        }
        if (step.since() != null && step.move() == null) {
            step.known().memberSince(step.since());
        }
        audit.write(
                "network.import.changed",
                Standings.subject(step.known()),
                said(step.shown(), true),
                said(step.shown(), false));
    }

    /** What the file merges, before anything of it is written. */
    private void hold(List<OrganisationStep> steps) {
        var merging = steps.stream()
                .filter(step -> !step.isStopped() && !step.into().isEmpty())
                .toList();
        if (!merging.isEmpty()) {
            var known = new OrganisationsKnown(organisations.everyone());
            merges.hold(merging.stream()
                    .flatMap(step -> Stream.concat(
                            Optional.ofNullable(step.known()).stream(),
                            known.said(step.into()).flatMap(known::lastOf).stream()))
                    .map(Organisation::id)
                    .toList());
        }
    }

    private void merge(List<OrganisationStep> steps, Map<Integer, Organisation> made, ImportLog log) {
        if (steps.stream().allMatch(step -> step.isStopped() || step.into().isEmpty())) {
            return;
        }
        var now = new OrganisationsKnown(organisations.everyone());
        for (var step : steps) {
            var from = step.known() == null ? made.get(step.shown().line()) : step.known();
            if (!step.isStopped() && !step.into().isEmpty() && from.getStanding() != Standing.MERGED) {
                var into = now.said(step.into())
                        .orElseThrow(() -> new Refusal("network.import.why.noSurvivor", step.into()));
                named(step.shown(), () -> merges.merge(from, survivors.last(into), "import"));
                log.bind(Bound.MERGED);
            }
        }
    }

    /** What another room says against a row names the row; with it nothing of the file is written. */
    private void named(Planned row, Runnable write) {
        try {
            write.run();
        } catch (Refusal refusal) {
            var why = Texts.in(caller.locale())
                    .get(refusal.key(), refusal.arguments().toArray());
            throw new Refusal("network.import.refused.row", row.line(), row.name(), why);
        }
    }

    private void persons(List<PersonStep> steps, ImportLog log) {
        var made = new HashMap<String, Person>();
        for (var step : steps) {
            if (!step.isStopped() && step.shown().fate() != Fate.SAME) {
                var person = step.known() != null
                        ? step.known()
                        : made.get(step.details().email());
                if (person == null) {
                    person = add(step.details());
                    made.put(step.details().email(), person);
                    log.made(step.shown().line(), person);
                } else if (step.known() != null) {
                    var before = KeptEntry.of(person);
                    change(person, step);
                    log.changed(step.shown().line(), person, before);
                }
                if (step.open() != null) {
                    step.open().end(step.until());
                    log.bind(Bound.ENDED);
                }
                if (step.begins()) {
                    log.made(step.shown().line(), begin(person, step));
                }
            }
        }
        people.settle();
        steps.stream().filter(step -> step.open() != null).forEach(step -> departures.check(step.open()));
    }

    private Person add(PersonDetails details) {
        var added = new Person(details.name(), details.email(), details.zone(), "en");
        added.callThem(details.pronouns());
        people.keep(added);
        audit.write("network.import.added", subject(added), null, added.getName() + "; " + added.getEmail());
        return added;
    }

    private void change(Person person, PersonStep step) {
        var renamed = !person.getName().equals(step.details().name());
        person.rename(step.details().name());
        person.callThem(step.details().pronouns());
        person.liveIn(step.details().zone());
        if (renamed) {
            accounts.follow(person.id(), person.getName(), person.getEmail());
        }
        audit.write("network.import.changed", subject(person), said(step.shown(), true), said(step.shown(), false));
    }

    private Affiliation begin(Person person, PersonStep step) {
        var part = new Affiliation(step.organisation(), person, step.role(), step.from());
        if (step.until() != null) {
            part.end(step.until());
        }
        people.keep(part);
        return part;
    }

    private static String said(Planned row, boolean before) {
        return row.changes().stream()
                .map(change -> change.column() + ": " + (before ? change.now() : change.next()))
                .collect(joining("; "));
    }

    private static SubjectRef subject(Person person) {
        return new SubjectRef("person", String.valueOf(person.getId()));
    }
}
