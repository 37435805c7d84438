package org.headwaters.network;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.headwaters.network.Heads.Column;
import org.headwaters.network.PeopleKnown.Part;
import org.headwaters.network.Planned.Change;
import org.headwaters.network.Planned.Fate;
import org.headwaters.network.Planned.Remedy;
import org.headwaters.platform.CsvRows;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.imports.Table;
import org.headwaters.platform.text.Folding;
import org.headwaters.platform.text.Texts;

/**
 * What a file of people would do, row by row. The address of mail is the key; one person may have a row for each part, and
 * then all of them call the person the same.
 */
final class PeoplePlan {
    static final String NO_DATE = "noDate";
    static final String AS_DEPUTY = "asDeputy";

    /** What a file is compared with. */
    record Context(OrganisationsKnown organisations, PeopleKnown people, LocalDate today, ZoneId zone, Texts texts) {}

    private final Context context;
    private final Heads heads;
    private final Map<Integer, String> answers;
    private final Map<String, PersonStep> first = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    PeoplePlan(Context context, Heads heads, Map<Integer, String> answers) {
        this.context = context;
        this.heads = heads;
        this.answers = answers;
    }

    List<PersonStep> of(Table table) {
        var steps = new ArrayList<PersonStep>();
        for (var row : table.rows()) {
            steps.add(table.flaw(row.line()).map(why -> stop(row, why.code())).orElseGet(() -> read(row)));
        }
        return steps;
    }

    private PersonStep read(CsvRows.Row row) {
        try {
            var said = Person.address(cell(row, Column.EMAIL));
            var known = context.people().withAddress(said).orElse(null);
            var email = known == null ? said : known.getEmail();
            var details = details(row, email, known);
            var before = first.get(email);
            if (before != null && !before.details().equals(details)) {
                return stop(row, "twoNames", email, before.shown().line());
            }
            var step = part(row, known, details);
            if (!step.isStopped()) {
                first.putIfAbsent(email, step);
            }
            return step;
        } catch (Refusal refusal) {
            return PersonStep.stopped(Planned.stopped(row.line(), cell(row, Column.NAME), refusal));
        }
    }

    private PersonDetails details(CsvRows.Row row, String email, Person known) {
        var name = Words.required("name", cell(row, Column.NAME), 120);
        var pronouns = Words.optional("pronouns", cell(row, Column.PRONOUNS), 40);
        var zone = cell(row, Column.ZONE);
        try {
            return new PersonDetails(
                    name,
                    email,
                    pronouns != null || known == null ? pronouns : known.getPronouns(),
                    !zone.isEmpty()
                            ? ZoneId.of(zone).getId()
                            : known == null ? context.zone().getId() : known.getZone());
        } catch (DateTimeException unknown) {
            throw new Refusal("network.import.why.zone", zone);
        }
    }

    private PersonStep part(CsvRows.Row row, Person known, PersonDetails details) {
        var said = cell(row, Column.ORGANISATION);
        if (said.isEmpty()) {
            return Stream.of(Column.PART, Column.FROM, Column.UNTIL)
                            .allMatch(column -> cell(row, column).isEmpty())
                    ? twice(row, details, "")
                            .orElseGet(() -> fine(row, known, details, new Acting(null, null, null, null), null, false))
                    : stop(row, "partOfNone");
        }
        var organisation = context.organisations()
                .said(said)
                .flatMap(one -> isItsHistory(one, row, details)
                        ? Optional.of(one)
                        : context.organisations().lastOf(one));
        if (organisation.isEmpty()) {
            return stop(row, "noOrganisation", said);
        }
        var role = role(cell(row, Column.PART));
        if (role.isEmpty()) {
            return stop(row, "part", cell(row, Column.PART));
        }
        var asked = AS_DEPUTY.equals(answers.get(row.line())) ? AffiliationRole.DEPUTY : role.get();
        var undated = NO_DATE.equals(answers.get(row.line()));
        for (var column : List.of(Column.FROM, Column.UNTIL)) {
            if (!undated
                    && !cell(row, column).isEmpty()
                    && ReadDay.of(cell(row, column)).isEmpty()) {
                return stop(row, List.of(Remedy.of(NO_DATE)), "date", cell(row, column));
            }
        }
        var from = undated ? Optional.<LocalDate>empty() : ReadDay.of(cell(row, Column.FROM));
        var until = undated ? null : ReadDay.of(cell(row, Column.UNTIL)).orElse(null);
        if (from.isPresent() && until != null && until.isBefore(from.get())) {
            return stop(row, List.of(Remedy.of(NO_DATE)), "reversed", from.get(), until);
        }
        return twice(row, details, organisation.get().getReference() + " " + asked + " " + from.orElse(null))
                .orElseGet(() -> acting(row, known, details, organisation.get(), asked, from.orElse(null), until));
    }

    /** A part that somebody had at what was merged since: it stays there, and the row says nothing new. */
    private boolean isItsHistory(Organisation at, CsvRows.Row row, PersonDetails details) {
        var from = ReadDay.of(cell(row, Column.FROM));
        var role = role(cell(row, Column.PART));
        return at.getStanding() == Standing.MERGED
                && from.isPresent()
                && role.isPresent()
                && context.people().of(at).stream()
                        .anyMatch(part -> part.email().equals(details.email())
                                && part.role() == role.get()
                                && part.from().equals(from.get()));
    }

    /** A row that says once more what another one said. */
    private Optional<PersonStep> twice(CsvRows.Row row, PersonDetails details, String part) {
        var other = rows.putIfAbsent(details.email() + " " + part, row.line());
        return other == null ? Optional.empty() : Optional.of(stop(row, "sameRow", other));
    }

    private PersonStep acting(
            CsvRows.Row row,
            Person known,
            PersonDetails details,
            Organisation at,
            AffiliationRole role,
            LocalDate from,
            LocalDate until) {
        var begin = from == null ? context.today() : from;
        var same = context.people().same(at, details.email(), role, begin, until);
        if (same.isPresent()) {
            return standing(row, known, details, new Acting(at, role, from, until), same.get());
        }
        if (until != null && until.isBefore(begin)) {
            return stop(row, List.of(Remedy.of(NO_DATE)), "reversed", begin, until);
        }
        if (role == AffiliationRole.INTRAPRENEUR) {
            var other = context.people().otherIntrapreneur(at, details.email(), begin, until);
            if (other.isPresent()) {
                return stop(
                        row, List.of(Remedy.of(AS_DEPUTY)), "taken", other.get().name(), at.getName());
            }
        }
        context.people().add(at, new Part(details.email(), details.name(), role, begin, until, null));
        return fine(row, known, details, new Acting(at, role, begin, until), null, true);
    }

    /** The part stands already: it can end, and nothing else of it changes. */
    private PersonStep standing(CsvRows.Row row, Person known, PersonDetails details, Acting said, Part part) {
        if (part.row() == null || said.from() != null && !said.from().equals(part.from())) {
            return stop(row, "began", part.from());
        }
        if (Objects.equals(part.until(), said.until()) || said.until() == null) {
            return fine(row, known, details, said, null, false);
        }
        if (part.until() != null) {
            return stop(row, "ended", part.until());
        }
        if (said.until().isBefore(part.from())) {
            return stop(row, List.of(Remedy.of(NO_DATE)), "reversed", part.from(), said.until());
        }
        if (said.role() == AffiliationRole.INTRAPRENEUR
                && Standing.PARTNERS.contains(said.at().getStanding())) {
            return PersonStep.stopped(Planned.stopped(
                    row.line(),
                    details.name(),
                    "network.refused.intrapreneur.needed",
                    said.at().getName()));
        }
        return fine(row, known, details, said, part.row(), false);
    }

    private record Acting(Organisation at, AffiliationRole role, LocalDate from, LocalDate until) {}

    private PersonStep fine(
            CsvRows.Row row, Person known, PersonDetails details, Acting acting, Affiliation ends, boolean begins) {
        var changes = new ArrayList<Change>();
        if (known != null && !first.containsKey(details.email())) {
            change(changes, Column.NAME, known.getName(), details.name());
            change(changes, Column.PRONOUNS, known.getPronouns(), details.pronouns());
            change(changes, Column.ZONE, known.getZone(), details.zone());
        }
        if (known != null && begins) {
            changes.add(new Change(
                    Column.ORGANISATION.word(context.texts()), "", acting.at().getName()));
        }
        if (ends != null) {
            change(changes, Column.UNTIL, null, acting.until().toString());
        }
        var fate = known == null ? Fate.NEW : changes.isEmpty() ? Fate.SAME : Fate.CHANGED;
        return new PersonStep(
                Planned.fine(row.line(), details.name(), fate, changes, answers.get(row.line())),
                known,
                details,
                acting.at(),
                acting.role(),
                acting.from(),
                acting.until(),
                ends,
                begins);
    }

    private void change(List<Change> changes, Column column, String now, String next) {
        if (!Objects.equals(now, next)) {
            changes.add(
                    new Change(column.word(context.texts()), Objects.toString(now, ""), Objects.toString(next, "")));
        }
    }

    private Optional<AffiliationRole> role(String said) {
        if (said.isEmpty()) {
            return Optional.of(AffiliationRole.MEMBER);
        }
        return Stream.of(AffiliationRole.values())
                .filter(role -> Stream.of(role.name(), context.texts().get("network.role." + role))
                        .anyMatch(word -> Folding.of(word).equals(Folding.of(said))))
                .findFirst();
    }

    private String cell(CsvRows.Row row, Column column) {
        return heads.cell(row.cells(), column);
    }

    private PersonStep stop(CsvRows.Row row, String why, Object... arguments) {
        return stop(row, List.of(), why, arguments);
    }

    private PersonStep stop(CsvRows.Row row, List<Remedy> remedies, String why, Object... arguments) {
        return PersonStep.stopped(
                Planned.stopped(row.line(), cell(row, Column.NAME), "network.import.why." + why, arguments)
                        .offering(remedies));
    }
}
