package org.headwaters.network;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headwaters.network.DirectorySource.Choice;
import org.headwaters.network.DirectorySource.Entry;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.ThreadSource;
import org.headwaters.platform.ThreadSource.Strand;
import org.headwaters.platform.exports.Rows;

/** The directory for everybody: names, places and what is public. It knows one order, the alphabet. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PartnersDesk {
    /** Partners on one page. */
    public static final int PAGE = 20;

    private static final int STRANDS = 12;
    private static final int STEP = 500;
    private static final int MEETINGS = 12;
    private static final String PROMISED = "promised";
    private static final String WORKS_ON = "worksOn";

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Meetings meetings;

    @Inject
    @Any
    Instance<DirectorySource> sources;

    @Inject
    @Any
    Instance<ThreadSource> threads;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    @PermitAll
    public PartnersShown partners(PartnersAsked asked, int page) {
        var filter = PartnerFilter.of(asked, asked.hasTheme() ? having(asked.theme()) : null);
        var letters = letters(organisations.letters(filter));
        var found = organisations.count(filter);
        var last = (int) Math.max(1, (found + PAGE - 1) / PAGE);
        var shown = Math.min(last, pageOf(asked, letters).orElse(Math.max(1, page)));
        var rows = organisations.page(filter, (shown - 1) * PAGE, PAGE);
        var sectors = organisations.sectors();
        return new PartnersShown(
                organisations.count(PartnerFilter.ALL),
                found,
                shown,
                letters,
                rows(rows, sectors),
                source(WORKS_ON).map(DirectorySource::choices).orElse(List.of()),
                sectors.stream()
                        .map(sector -> new Choice(sector.getCode(), sector.getTitle()))
                        .toList());
    }

    /** What is asked for, to take along: the same partners in the same order, without pages. */
    @PermitAll
    public void export(PartnersAsked asked, Rows out) {
        var filter = PartnerFilter.of(asked, asked.hasTheme() ? having(asked.theme()) : null);
        var sectors = organisations.sectors();
        int from = 0;
        for (var some = organisations.page(filter, from, STEP);
                !some.isEmpty();
                some = organisations.page(filter, from, STEP)) {
            rows(some, sectors)
                    .forEach(row -> out.row(
                            row.card().reference(),
                            row.card().name(),
                            row.card().shortName(),
                            row.sector(),
                            row.card().place(),
                            titlesOf(row.promised()),
                            titlesOf(row.worksOn())));
            from += STEP;
        }
    }

    private static String titlesOf(List<Entry> entries) {
        return entries.stream().map(Entry::title).collect(joining("; "));
    }

    /** One organisation's public page, with its people for those who are signed in; NotFound for one that is no partner. */
    @PermitAll
    public PartnerShown partner(String reference) {
        var found = organisations
                .byReference(reference)
                .filter(organisation -> Standing.PARTNERS.contains(organisation.getStanding()))
                .orElseThrow(() -> new NotFound("organisation"));
        var only = List.of(found.id());
        return new PartnerShown(
                found.card(),
                titles(organisations.sectors()).get(found.getSector()),
                found.getMemberSince(),
                found.getStanding() == Standing.PAUSED,
                entries(PROMISED, only).getOrDefault(found.id(), List.of()),
                entries(WORKS_ON, only).getOrDefault(found.id(), List.of()),
                caller.isSignedIn() ? humans(found.id()) : List.of(),
                meetings.with(found.id(), MEETINGS),
                thread(reference));
    }

    private List<Strand> thread(String reference) {
        return threads.stream()
                .flatMap(source -> source.of(new SubjectRef("organisation", reference), caller).stream())
                .sorted(Comparator.comparing(Strand::at).reversed())
                .limit(STRANDS)
                .toList();
    }

    private Collection<OrganisationId> having(String theme) {
        return source(WORKS_ON)
                .<Collection<OrganisationId>>map(source -> source.having(theme))
                .orElse(List.of());
    }

    private Optional<DirectorySource> source(String column) {
        return sources.stream().filter(source -> source.column().equals(column)).findFirst();
    }

    private Map<OrganisationId, List<Entry>> entries(String column, Collection<OrganisationId> of) {
        return source(column).map(source -> source.entries(of, caller)).orElse(Map.of());
    }

    private List<PartnersShown.Row> rows(List<Organisation> found, List<Sector> sectors) {
        var ids = found.stream().map(Organisation::id).toList();
        var promised = entries(PROMISED, ids);
        var worksOn = entries(WORKS_ON, ids);
        var titles = titles(sectors);
        var rows = new ArrayList<PartnersShown.Row>();
        var before = "";
        for (var organisation : found) {
            var letter = letter(organisation.getSortText());
            rows.add(new PartnersShown.Row(
                    letter.equals(before) ? "" : letter,
                    organisation.card(),
                    titles.get(organisation.getSector()),
                    promised.getOrDefault(organisation.id(), List.of()),
                    worksOn.getOrDefault(organisation.id(), List.of())));
            before = letter;
        }
        return rows;
    }

    private static Map<String, String> titles(List<Sector> sectors) {
        return sectors.stream().collect(toMap(Sector::getCode, Sector::getTitle));
    }

    private List<PartnerShown.Human> humans(OrganisationId id) {
        var today = day.today();
        return people.affiliationsWith(id, today).stream()
                .map(part -> new PartnerShown.Human(
                        part.getPerson().getName(), part.getPerson().getPronouns(), part.getRole()))
                .toList();
    }

    /** Every letter from A to Z and whatever else names begin with, each with the page on which it begins. */
    private static List<PartnersShown.Letter> letters(Map<String, Long> counts) {
        var letters = new ArrayList<PartnersShown.Letter>();
        for (var letter = 'a'; letter <= 'z'; letter++) {
            letters.add(letter(String.valueOf(letter), counts));
        }
        counts.keySet().stream()
                .filter(letter -> letter.compareTo("a") < 0 || letter.compareTo("z") > 0)
                .forEach(letter -> letters.add(letter(letter, counts)));
        return letters;
    }

    private static PartnersShown.Letter letter(String letter, Map<String, Long> counts) {
        var before = 0L;
        for (var entry : counts.entrySet()) {
            if (entry.getKey().equals(letter)) {
                return new PartnersShown.Letter(letter.toUpperCase(Locale.ROOT), (int) (before / PAGE) + 1);
            }
            before += entry.getValue();
        }
        return new PartnersShown.Letter(letter.toUpperCase(Locale.ROOT), 0);
    }

    private static Optional<Integer> pageOf(PartnersAsked asked, List<PartnersShown.Letter> letters) {
        return letters.stream()
                .filter(letter -> letter.letter().equals(asked.letter()) && letter.page() > 0)
                .map(PartnersShown.Letter::page)
                .findFirst();
    }

    private static String letter(String sortText) {
        return sortText.substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
