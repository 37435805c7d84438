package org.headwaters.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headwaters.network.ImportRow.Kind;
import org.headwaters.platform.Aggregate;

/** What one import writes, noted while it does; the versions are read when all of it is written. */
final class ImportLog {
    private record Noted(int line, Kind kind, Aggregate entry, String name, String link, String before) {}

    private final ImportTaken taken;
    private final List<Noted> noted = new ArrayList<>();
    private final Set<Aggregate> known = new HashSet<>();

    ImportLog(ImportTaken taken) {
        this.taken = taken;
    }

    void made(int line, Organisation organisation) {
        note(new Noted(line, Kind.ORGANISATION, organisation, organisation.getName(), link(organisation), null));
    }

    /** @param before as it stood, by {@link KeptEntry} */
    void changed(int line, Organisation organisation, String before) {
        note(new Noted(line, Kind.ORGANISATION, organisation, organisation.getName(), link(organisation), before));
    }

    void made(int line, Person person) {
        note(new Noted(line, Kind.PERSON, person, person.getName(), null, null));
    }

    void changed(int line, Person person, String before) {
        note(new Noted(line, Kind.PERSON, person, person.getName(), null, before));
    }

    void made(int line, Affiliation part) {
        note(new Noted(line, Kind.PART, part, part.getPerson().getName(), link(part.getOrganisation()), null));
    }

    void bind(ImportTaken.Bound why) {
        taken.bind(why);
    }

    /** A person may stand in several rows: as it was before the first of them is how it was. */
    private void note(Noted one) {
        if (known.add(one.entry())) {
            noted.add(one);
        }
    }

    /** Everything must have its number and its version by now. */
    void write(Imports imports) {
        if (noted.isEmpty()) {
            return;
        }
        imports.keep(taken);
        noted.forEach(one -> imports.keep(new ImportRow(
                taken,
                one.line(),
                one.kind(),
                one.entry(),
                one.name(),
                one.link() == null ? "/admin/person?id=" + one.entry().getId() : one.link(),
                one.before())));
    }

    private static String link(Organisation organisation) {
        return organisation.card().link();
    }
}
