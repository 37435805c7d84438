package org.headwaters.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.headwaters.network.Heads.Column;
import org.headwaters.network.Planned.Change;
import org.headwaters.network.Planned.Fate;
import org.headwaters.network.Planned.Remedy;
import org.headwaters.platform.CsvRows;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Folding;
import org.headwaters.platform.text.Texts;

/** Reads one row of organisations against the register: what is blank stays as it is, what is not understood stops the row. */
final class OrganisationReading {
    static final String ADD = "add";
    static final String SAME_ONE = "same";
    static final String AS_NAMED = "asNamed";
    static final String NO_DATE = "noDate";
    static final String SECTOR = "sector:";

    private final Context context;
    private final Heads heads;
    private final CsvRows.Row row;
    private final String answer;

    /**
     * What a row is read against.
     *
     * @param withdrawn those that a file has brought and an undo has taken back: another file brings them again
     * @param blocked why an organisation cannot be a member, as the key of the reason; empty where it can
     */
    record Context(
            OrganisationsKnown known,
            ProfilesKnown profiles,
            Map<String, String> sectors,
            Function<Organisation, Optional<String>> blocked,
            Set<OrganisationId> withdrawn,
            LocalDate today,
            Texts texts) {}

    OrganisationReading(Context context, Heads heads, CsvRows.Row row, String answer) {
        this.context = context;
        this.heads = heads;
        this.row = row;
        this.answer = answer == null ? "" : answer;
    }

    private String cell(Column column) {
        return heads.cell(row.cells(), column);
    }

    OrganisationStep read() {
        var name = cell(Column.NAME);
        if (name.isEmpty()) {
            return stop("noName");
        }
        try {
            var number = RegisteredNumber.optional(cell(Column.REGISTERED));
            var known = known(number);
            if (known == null
                    && !cell(Column.REFERENCE).isEmpty()
                    && !reference().equals(cell(Column.REFERENCE))) {
                return stop("reference", cell(Column.REFERENCE));
            }
            var near = known == null ? context.known().nearly(name) : Optional.<Organisation>empty();
            if (near.isPresent() && !answer.equals(ADD) && !answer.equals(SAME_ONE)) {
                return ask(
                        List.of(Remedy.of(SAME_ONE), Remedy.of(ADD)),
                        "looksLike",
                        near.get().getName());
            }
            return step(near.isPresent() && answer.equals(SAME_ONE) ? near.get() : known, number);
        } catch (Refusal refusal) {
            return OrganisationStep.stopped(Planned.stopped(row.line(), name, refusal));
        }
    }

    private Organisation known(String number) {
        return context.known()
                .referred(cell(Column.REFERENCE))
                .or(() -> context.known().numbered(number))
                .or(() ->
                        cell(Column.REFERENCE).isEmpty() ? context.known().named(cell(Column.NAME)) : Optional.empty())
                .orElse(null);
    }

    private String reference() {
        return Folding.of(cell(Column.REFERENCE)).replace(' ', '-');
    }

    private OrganisationStep step(Organisation known, String number) {
        var sector = sector(known);
        if (sector.isEmpty()) {
            var offered = context.sectors().entrySet().stream()
                    .map(one -> new Remedy(SECTOR + one.getKey(), "network.import.remedy.sector", one.getValue()))
                    .toList();
            return ask(offered, cell(Column.SECTOR).isEmpty() ? "noSector" : "sector", cell(Column.SECTOR));
        }
        var other = context.known().numbered(number).filter(one -> one != known);
        if (other.isPresent()) {
            return stop("numberTaken", other.get().getName());
        }
        var profile = profile(known, sector.get(), number);
        return standing(known, profile);
    }

    private Optional<String> sector(Organisation known) {
        var said = answer.startsWith(SECTOR) ? answer.substring(SECTOR.length()) : cell(Column.SECTOR);
        if (said.isEmpty()) {
            return Optional.ofNullable(known).map(Organisation::getSector);
        }
        return context.sectors().entrySet().stream()
                .filter(one -> Stream.of(one.getKey(), one.getValue())
                        .anyMatch(word -> Folding.of(word).equals(Folding.of(said))))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Profile profile(Organisation known, String sector, String number) {
        var name = cell(Column.NAME);
        return new Profile(
                name,
                or(cell(Column.SHORT_NAME), known == null ? Entrants.shortened(name) : known.getShortName()),
                or(cell(Column.LEGAL_NAME), known == null ? null : known.getLegalName()),
                sector,
                or(cell(Column.PLACE), known == null ? null : known.getPlace()),
                number != null || known == null ? number : known.getRegistered(),
                or(cell(Column.WEBSITE), known == null ? null : known.getWebsite()),
                words(list(known, ProfileList.PLACES)),
                words(list(known, ProfileList.POPULATIONS)),
                list(known, ProfileList.GIVES),
                list(known, ProfileList.NEEDS));
    }

    private List<Profile.Line> list(Organisation known, ProfileList list) {
        var said = cell(Column.valueOf(list.name()));
        return said.isEmpty()
                ? context.profiles().of(known, list)
                : context.profiles().cells().read(list, said);
    }

    private static List<String> words(List<Profile.Line> lines) {
        return lines.stream().map(Profile.Line::words).toList();
    }

    private OrganisationStep standing(Organisation known, Profile profile) {
        var now = known == null ? Standing.NOMINATED : known.getStanding();
        var said = cell(Column.STANDING);
        if (known != null
                && context.withdrawn().contains(known.id())
                && cell(Column.MERGED_INTO).isEmpty()
                && (said.isEmpty()
                        || standing(said).filter(Standing.NOMINATED::equals).isPresent())) {
            return since(known, profile, StandingMove.ASK_AGAIN, Standing.NOMINATED);
        }
        var wanted = said.isEmpty() || answer.equals(AS_NAMED) ? Optional.of(now) : standing(said);
        if (wanted.isEmpty()) {
            return ask(List.of(Remedy.of(AS_NAMED)), "standing", said);
        }
        if (wanted.get() == Standing.MERGED && !cell(Column.MERGED_INTO).isEmpty()) {
            wanted = Optional.of(now);
        }
        var move = move(now, wanted.get());
        if (wanted.get() != now && move == null) {
            return ask(List.of(Remedy.of(AS_NAMED)), "move", word(now), word(wanted.get()));
        }
        if (move != null && move.target() == Standing.MEMBER) {
            var why = context.blocked().apply(known);
            if (why.isPresent()) {
                return ask(List.of(Remedy.of(AS_NAMED)), why.get());
            }
        }
        return since(known, profile, move, wanted.get());
    }

    /** A new one can be nothing but named: whoever says it is a partner is asked for its accepted commitment first. */
    private static StandingMove move(Standing now, Standing wanted) {
        return Stream.of(StandingMove.RETURN, StandingMove.RECOGNISE, StandingMove.PAUSE, StandingMove.LEAVE)
                .filter(move -> now != wanted && move.target() == wanted && move.startsIn(now))
                .findFirst()
                .orElse(null);
    }

    private Optional<Standing> standing(String said) {
        return Stream.of(Standing.values())
                .filter(one -> Stream.of(one.name(), word(one))
                        .anyMatch(word -> Folding.of(word).equals(Folding.of(said))))
                .findFirst();
    }

    private String word(Standing standing) {
        return context.texts().get("network.stage." + standing);
    }

    private OrganisationStep since(Organisation known, Profile profile, StandingMove move, Standing after) {
        var said = answer.equals(NO_DATE) || answer.equals(AS_NAMED) && !Standing.PARTNERS.contains(after)
                ? ""
                : cell(Column.MEMBER_SINCE);
        var day = ReadDay.of(said);
        if (!said.isEmpty() && day.isEmpty()) {
            return ask(List.of(Remedy.of(NO_DATE)), "date", said);
        }
        if (day.isPresent() && day.get().isAfter(context.today())) {
            return ask(List.of(Remedy.of(NO_DATE)), "dateAhead", said);
        }
        var dated = Standing.PARTNERS.contains(after)
                || after == Standing.ALUMNI
                || after == Standing.BACKBONE
                || known != null
                        && known.getMemberSince() != null
                        && day.filter(known.getMemberSince()::equals).isPresent();
        if (day.isPresent() && !dated) {
            return ask(List.of(Remedy.of(NO_DATE)), "dateOfNone", said);
        }
        var changes = known == null ? List.<Change>of() : changes(known, profile, move, day.orElse(null));
        var fate = known == null ? Fate.NEW : changes.isEmpty() ? Fate.SAME : Fate.CHANGED;
        return new OrganisationStep(
                Planned.fine(row.line(), profile.name(), fate, changes, answer.isEmpty() ? null : answer),
                known,
                reference(),
                profile,
                move,
                day.orElse(null),
                cell(Column.MERGED_INTO));
    }

    private List<Change> changes(Organisation known, Profile next, StandingMove move, LocalDate since) {
        var changes = new ArrayList<Change>();
        change(changes, Column.NAME, known.getName(), next.name());
        change(changes, Column.SHORT_NAME, known.getShortName(), next.shortName());
        change(changes, Column.LEGAL_NAME, known.getLegalName(), next.legalName());
        change(changes, Column.SECTOR, known.getSector(), next.sector());
        change(changes, Column.PLACE, known.getPlace(), next.place());
        change(changes, Column.REGISTERED, known.getRegistered(), next.registered());
        change(changes, Column.WEBSITE, known.getWebsite(), next.website());
        for (var list : ProfileList.values()) {
            listed(changes, list, context.profiles().of(known, list), next.of(list));
        }
        if (move != null) {
            change(changes, Column.STANDING, word(known.getStanding()), word(move.target()));
        }
        if (since != null) {
            change(changes, Column.MEMBER_SINCE, Objects.toString(known.getMemberSince(), null), since.toString());
        }
        return changes;
    }

    private void change(List<Change> changes, Column column, String now, String next) {
        if (!Objects.equals(now, next)) {
            changes.add(
                    new Change(column.word(context.texts()), Objects.toString(now, ""), Objects.toString(next, "")));
        }
    }

    /** What a partner looks for is counted and not told: whoever brings a file need not be one of those who may read it. */
    private void listed(List<Change> changes, ProfileList list, List<Profile.Line> now, List<Profile.Line> next) {
        var column = Column.valueOf(list.name());
        var cells = context.profiles().cells();
        if (list != ProfileList.NEEDS) {
            change(changes, column, cells.write(now), cells.write(next));
        } else if (!now.equals(next)) {
            changes.add(new Change(
                    column.word(context.texts()),
                    context.texts().get("network.import.lines", now.size()),
                    context.texts().get("network.import.lines", next.size())));
        }
    }

    private OrganisationStep stop(String why, Object... arguments) {
        return ask(List.of(), why, arguments);
    }

    private OrganisationStep ask(List<Remedy> remedies, String why, Object... arguments) {
        return OrganisationStep.stopped(
                Planned.stopped(row.line(), cell(Column.NAME), "network.import.why." + why, arguments)
                        .offering(remedies));
    }

    private static String or(String said, String otherwise) {
        return said.isEmpty() ? otherwise : said;
    }
}
