package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.imports.Table;
import org.headwaters.platform.text.Texts;

/** Compares a file with the register as it is now. */
@ApplicationScoped
class Importer {
    @Inject
    Organisations organisations;

    @Inject
    Imports imports;

    @Inject
    ProfileLines lines;

    @Inject
    People people;

    @Inject
    Standings standings;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    /** A file as it was read, with its plan: of the two lists one is empty. */
    record Plan(boolean people, List<OrganisationStep> organisations, List<PersonStep> persons) {

        ImportShown shown() {
            var rows = people
                    ? persons.stream().map(PersonStep::shown).toList()
                    : organisations.stream().map(OrganisationStep::shown).toList();
            return new ImportShown(people, rows, seal(rows));
        }
    }

    Plan plan(byte[] file, Map<Integer, String> answers) {
        var table = Table.of(file);
        var texts = Texts.in(caller.locale());
        var heads = Heads.of(table.heads(), texts);
        var known = new OrganisationsKnown(organisations.everyone());
        if (heads.people()) {
            var context = new PeoplePlan.Context(
                    known, new PeopleKnown(people.everyone(), people.everyPart()), day.today(), day.zone(), texts);
            return new Plan(true, List.of(), new PeoplePlan(context, heads, answers).of(table));
        }
        var sectors = new LinkedHashMap<String, String>();
        organisations.sectors().forEach(sector -> sectors.put(sector.getCode(), sector.getTitle()));
        var context = new OrganisationReading.Context(
                known, lines.everyone(), sectors, this::blocked, imports.withdrawn(), day.today(), texts);
        return new Plan(false, new OrganisationsPlan(context, heads, answers).of(table), List.of());
    }

    /** Why this one cannot be a member; a new one has promised nothing yet. */
    private Optional<String> blocked(Organisation organisation) {
        if (organisation == null || !standings.isPromised(organisation.id())) {
            return Optional.of("noPromise");
        }
        return people.intrapreneursOf(organisation.id(), day.today()) == 1
                ? Optional.empty()
                : Optional.of("nobodyCarries");
    }

    private static String seal(List<Planned> rows) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            rows.forEach(row -> sha.update(
                    (row.line() + " " + row.fate() + " " + row.changes() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest(), 0, 12);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
