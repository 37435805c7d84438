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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headwaters.network.DirectorySource.Choice;
import org.headwaters.network.DirectorySource.Entry;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.exports.Rows;

/** The directory for everybody: names, places and what is public. It knows one order, the alphabet. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PartnersDesk {
    /** Partners on one page. */
    public static final int PAGE = 20;

    private static final int STEP = 500;
    private static final String PROMISED = "promised";
    private static final String WORKS_ON = "worksOn";
    private static final String GIVES = "gives";
    private static final List<String> COLUMNS =
            List.of("reference", "name", "shortName", "sector", "place", "website", PROMISED, "works");

    @Inject
    Organisations organisations;

    @Inject
    PartnerSheets sheets;

    @Inject
    ProfileLines lines;

    @Inject
    Signing signing;

    @Inject
    Survivors survivors;

    @Inject
    @Any
    Instance<DirectorySource> sources;

    @Inject
    Caller caller;

    /** A page of the directory. What partners can give is shown, and asked for, among members of the network alone. */
    @PermitAll
    public PartnersShown partners(PartnersAsked asked, int page) {
        var member = signing.hand().seesMembers();
        var filter = filter(asked, member);
        var counts = organisations.letters(filter);
        var found = counts.values().stream().mapToLong(Long::longValue).sum();
        var letters = letters(counts);
        var last = (int) Math.max(1, (found + PAGE - 1) / PAGE);
        var shown = Math.min(last, pageOf(asked, letters).orElse(Math.max(1, page)));
        var sectors = organisations.sectors();
        return new PartnersShown(
                member || asked.isAll() ? found : organisations.count(PartnerFilter.ALL),
                found,
                shown,
                member,
                letters,
                rows(organisations.page(filter, (shown - 1) * PAGE, PAGE), sectors, member),
                new PartnersShown.Choices(
                        source(WORKS_ON).map(DirectorySource::choices).orElse(List.of()),
                        sectors.stream()
                                .map(sector -> new Choice(sector.getCode(), sector.getTitle()))
                                .toList(),
                        member ? competences() : List.of(),
                        organisations.places()));
    }

    /** The columns of the list to take along: members have one more. */
    @PermitAll
    public List<String> columns() {
        return signing.hand().seesMembers()
                ? Stream.concat(COLUMNS.stream(), Stream.of(GIVES)).toList()
                : COLUMNS;
    }

    /** What is asked for, to take along: the same partners in the same order, without pages. */
    @PermitAll
    public void export(PartnersAsked asked, Rows out) {
        var member = signing.hand().seesMembers();
        var filter = filter(asked, member);
        var sectors = organisations.sectors();
        int from = 0;
        for (var some = organisations.page(filter, from, STEP);
                !some.isEmpty();
                some = organisations.page(filter, from, STEP)) {
            rows(some, sectors, member).forEach(row -> out.row(cells(row, member)));
            from += STEP;
        }
    }

    private static Object[] cells(PartnersShown.Row row, boolean member) {
        var cells = new ArrayList<Object>(List.of(
                row.card().reference(),
                row.card().name(),
                row.card().shortName(),
                row.sector(),
                row.card().place(),
                row.website() == null ? "" : row.website(),
                titlesOf(row.promised()),
                titlesOf(row.worksOn())));
        if (member) {
            cells.add(String.join("; ", row.gives()));
        }
        return cells.toArray();
    }

    private PartnerFilter filter(PartnersAsked asked, boolean member) {
        return PartnerFilter.of(member ? asked : asked.asStranger(), asked.hasTheme() ? having(asked.theme()) : null);
    }

    private List<Choice> competences() {
        return lines.competences().stream()
                .map(kind -> new Choice(kind.getCode(), kind.getTitle()))
                .toList();
    }

    private static String titlesOf(List<Entry> entries) {
        return entries.stream().map(Entry::title).collect(joining("; "));
    }

    /**
     * One organisation's public page, with its people for those who are signed in. One that is no partner has a page for the
     * staff, and for nobody else.
     */
    @PermitAll
    public PartnerShown partner(String reference) {
        var found = survivors
                .find(reference)
                .filter(organisation -> Standing.PARTNERS.contains(organisation.getStanding())
                        || signing.hand().staff())
                .orElseThrow(() -> new NotFound("organisation"));
        return sheets.of(found);
    }

    /** The names of organisations that live on in this one, by the alphabet. */
    @PermitAll
    public List<String> earlierNames(OrganisationId id) {
        return organisations.namesOfMerged(id);
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

    private List<PartnersShown.Row> rows(List<Organisation> found, List<Sector> sectors, boolean member) {
        var ids = found.stream().map(Organisation::id).toList();
        var gives = member ? lines.of(ids, ProfileList.GIVES) : Map.<OrganisationId, List<ProfileLine>>of();
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
                    organisation.getWebsite(),
                    ProfileLines.words(gives.getOrDefault(organisation.id(), List.of())),
                    promised.getOrDefault(organisation.id(), List.of()),
                    worksOn.getOrDefault(organisation.id(), List.of())));
            before = letter;
        }
        return rows;
    }

    private static Map<String, String> titles(List<Sector> sectors) {
        return sectors.stream().collect(toMap(Sector::getCode, Sector::getTitle));
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
