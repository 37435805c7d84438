package org.headwaters.platform.audit;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Roles;
import org.headwaters.platform.exports.Rows;
import org.headwaters.platform.text.Dates;
import org.headwaters.platform.text.Texts;

/** Shows the trail to administrators. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditDesk {
    private static final int MOST_PEOPLE = 200;
    private static final int STEP = 500;
    private static final Duration OF_LATE = Duration.ofDays(366);
    private static final int LONGEST_CHANGE = 120;
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern NAME = Pattern.compile("[A-Z_]+");

    @Inject
    private AuditRows rows;

    @Inject
    private TrailCheck check;

    @Inject
    private PersonNames names;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * @param person 0 for anyone
     * @param since null for ever
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public AuditScreen page(long person, String reference, Instant since, int from, int most) {
        var asked = new AuditQuestion(person == 0 ? null : new PersonId(person), reference, since);
        var page = rows.page(asked, from, most);
        var known = names(page.stream().flatMap(AuditDesk::mentioned).toList());
        var last = check.last();
        return new AuditScreen(
                page.stream().map(row -> line(row, known)).toList(),
                rows.count(asked),
                people(),
                last.map(TrailCheck.Found::at).orElse(null),
                last.map(TrailCheck.Found::entries).orElse(0L),
                last.map(TrailCheck.Found::wrong).orElse(""));
    }

    /** What is asked for, to take along, the newest first; the parameters as for {@link #page}. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void export(long person, String reference, Instant since, Rows out) {
        var asked = new AuditQuestion(person == 0 ? null : new PersonId(person), reference, since);
        var some = new ArrayList<AuditRow>();
        rows.each(asked, row -> {
            some.add(row);
            if (some.size() == STEP) {
                write(some, out);
            }
        });
        write(some, out);
    }

    private void write(List<AuditRow> some, Rows out) {
        var known = names(some.stream().flatMap(AuditDesk::mentioned).toList());
        some.stream()
                .map(row -> line(row, known))
                .forEach(line ->
                        out.row(line.at(), line.who(), line.what(), line.kind(), line.reference(), line.change()));
        some.clear();
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public AuditScreen.Opened open(long id) {
        var row = rows.find(id).orElseThrow(() -> new NotFound("audit"));
        var deed = row.deed();
        var line = line(row, names(mentioned(row).toList()));
        var texts = Texts.in(caller.locale());
        return new AuditScreen.Opened(
                line,
                deed.address(),
                KeptFields.changed(deed.before(), deed.after()).stream()
                        .map(change -> readable(change, texts))
                        .toList(),
                inWords(deed.before(), deed.action(), texts),
                inWords(deed.after(), deed.action(), texts),
                row.getPlace(),
                row.getDigest(),
                row.getChain());
    }

    private AuditScreen.Change readable(AuditScreen.Change change, Texts texts) {
        return new AuditScreen.Change(
                change.field(), readable(change.before(), texts), readable(change.after(), texts));
    }

    /** Instants in the reader's zone, and yes and no in words; everything else as it was kept. */
    private String readable(String kept, Texts texts) {
        if (kept.equals("true") || kept.equals("false")) {
            return texts.get("platform.audit.is." + kept);
        }
        return INSTANT.matcher(kept).matches()
                ? new Dates(caller.locale(), caller.zone(), clock).moment(Instant.parse(kept))
                : kept;
    }

    private List<AuditScreen.Someone> people() {
        return names(rows.peopleSince(clock.instant().minus(OF_LATE), MOST_PEOPLE)).entrySet().stream()
                .map(e -> new AuditScreen.Someone(e.getKey().value(), e.getValue()))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    private Map<PersonId, String> names(Collection<Long> people) {
        return names.namesOf(people.stream()
                .filter(Objects::nonNull)
                .distinct()
                .map(PersonId::new)
                .toList());
    }

    private AuditScreen.Line line(AuditRow row, Map<PersonId, String> known) {
        var deed = row.deed();
        var who = deed.who() == null ? "" : known.getOrDefault(deed.who(), "");
        return new AuditScreen.Line(
                row.getId(),
                deed.at(),
                who,
                what(deed.action()),
                subject(row, known),
                deed.subject().kind(),
                change(deed, Texts.in(caller.locale())));
    }

    /** Whoever did it, and whoever it was done to. */
    private static Stream<Long> mentioned(AuditRow row) {
        return Stream.of(Optional.ofNullable(row.getPersonId()), subjectPerson(row))
                .flatMap(Optional::stream);
    }

    private static Optional<Long> subjectPerson(AuditRow row) {
        var subject = row.deed().subject();
        return subject.kind().equals("person") && subject.reference().matches("[0-9]{1,18}")
                ? Optional.of(Long.valueOf(subject.reference()))
                : Optional.empty();
    }

    /** A person by name, everything else by its reference. */
    private static String subject(AuditRow row, Map<PersonId, String> known) {
        return subjectPerson(row)
                .map(id -> known.get(new PersonId(id)))
                .orElse(row.deed().subject().reference());
    }

    /** The room's own words for its deed ({@code grants.audit.call.made}), or ours, or the deed's plain name. */
    private String what(String action) {
        var texts = Texts.in(caller.locale());
        return keyOf(action, texts).map(texts::get).orElse(action);
    }

    /** Where a deed's words are; empty for a deed that no room puts into words. */
    static Optional<String> keyOf(String action, Texts texts) {
        int dot = action.indexOf('.');
        var own = dot < 0 ? action : action.substring(0, dot) + ".audit" + action.substring(dot);
        return Stream.of(own, "platform.audit.did." + action).filter(texts::has).findFirst();
    }

    /**
     * Both texts as one line, with stages in the room's words; once where they are the same. Of two records the fields
     * that changed, of one alone what stands in it.
     */
    static String change(Deed deed, Texts texts) {
        var fields = KeptFields.changed(deed.before(), deed.after());
        return shortened(
                fields.isEmpty()
                        ? inOneLine(deed, texts)
                        : fields.stream()
                                .map(field -> field.before().isEmpty()
                                                == field.after().isEmpty()
                                        ? field.field()
                                        : field.field() + ": " + field.before() + field.after())
                                .collect(joining("; ")));
    }

    private static String shortened(String change) {
        return change.length() > LONGEST_CHANGE ? change.substring(0, LONGEST_CHANGE) + "…" : change;
    }

    private static String inOneLine(Deed deed, Texts texts) {
        var before = inWords(deed.before(), deed.action(), texts);
        var after = inWords(deed.after(), deed.action(), texts);
        return before.isEmpty() || before.equals(after) ? after : after.isEmpty() ? before : before + " → " + after;
    }

    /** The trail keeps a stage by its name, at the beginning; the deed's room has words for it. */
    private static String inWords(String kept, String action, Texts texts) {
        if (kept == null) {
            return "";
        }
        var name = kept.split(":", 2)[0];
        var key = action.split("\\.", 2)[0] + ".stage." + name;
        return NAME.matcher(name).matches() && texts.has(key) ? texts.get(key) + kept.substring(name.length()) : kept;
    }
}
