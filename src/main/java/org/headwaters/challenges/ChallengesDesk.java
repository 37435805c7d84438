package org.headwaters.challenges;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.headwaters.challenges.ChallengesShown.CauseLine;
import org.headwaters.challenges.ChallengesShown.ThemeShown;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Roles;
import org.headwaters.platform.ThreadSource;
import org.headwaters.platform.ThreadSource.Strand;
import org.headwaters.platform.exports.Rows;
import org.headwaters.platform.text.Folding;

/** The challenges for everybody: the table of contents, one cause, and both as sheets. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ChallengesDesk {
    @Inject
    Causes causes;

    @Inject
    Themes themes;

    @Inject
    Briefs briefs;

    @Inject
    Spots spots;

    @Inject
    Drawings drawings;

    @Inject
    Sheets sheets;

    @Inject
    MapDoor door;

    @Inject
    Directory directory;

    @Inject
    @Any
    Instance<ThreadSource> threads;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    /** What the address asks for. @param theme by its reference; empty for all */
    public record Asked(String words, String theme) {}

    @PermitAll
    public ChallengesShown all(Asked asked) {
        var live = causes.live();
        var chosen = live.stream().filter(cause -> isAskedFor(cause, asked)).toList();
        var workers = causes.workers();
        var cards =
                directory.cards(workers.values().stream().flatMap(List::stream).collect(toSet()));
        var reviewed = briefs.reviewed();
        var mine = door.mine();
        var shown = chosen.stream().collect(groupingBy(Cause::getTheme, LinkedHashMap::new, toList()));
        return new ChallengesShown(
                live.size(),
                chosen.size(),
                shown.entrySet().stream()
                        .map(theme -> new ThemeShown(
                                theme.getKey().getReference(),
                                theme.getKey().getTitle(),
                                theme.getKey().getSentence(),
                                theme.getValue().stream()
                                        .map(cause -> new CauseLine(
                                                cause.getReference(),
                                                cause.getTitle(),
                                                cause.getShortName(),
                                                Drawings.workers(
                                                        workers.getOrDefault(cause.getId(), List.of()), mine, cards),
                                                reviewed.containsKey(cause.getId())
                                                        ? Freshness.of(reviewed.get(cause.getId()), day.today())
                                                        : null))
                                        .toList()))
                        .toList(),
                live.stream()
                        .map(Cause::getTheme)
                        .distinct()
                        .map(theme -> new Themes.Named(theme.getReference(), theme.getTitle()))
                        .toList(),
                new ChallengesShown.Doors(
                        !mine.isEmpty() || door.isOfficer() || caller.is(Roles.APPROVER),
                        door.isOfficer(),
                        door.isOfficer() || caller.is(Roles.ADMINISTRATOR)));
    }

    private static boolean isAskedFor(Cause cause, Asked asked) {
        var theme = asked.theme() == null
                || asked.theme().isBlank()
                || cause.getTheme().getReference().equals(asked.theme());
        var text = Folding.findable(
                cause.getTitle(),
                cause.getShortName() == null ? "" : cause.getShortName(),
                cause.getDescription(),
                cause.getKeywords());
        return theme
                && Folding.of(asked.words() == null ? "" : asked.words())
                        .lines()
                        .flatMap(line -> List.of(line.split(" ")).stream())
                        .allMatch(word -> text.contains(" " + word));
    }

    @PermitAll
    public CauseShown cause(String reference) {
        var cause = door.reads(reference);
        var around = drawings.around(cause);
        var asked = new AskedOnce();
        asked.of(CauseId.class, () -> Optional.of(cause.id()));
        var mine = door.mine(asked);
        var live = cause.getState() == CauseState.LIVE;
        return new CauseShown(
                cause.getReference(),
                drawings.words(cause),
                drawings.standing(cause),
                drawings.brief(cause).orElse(null),
                drawings.spots(cause),
                drawings.work(causes.workOn(cause), mine),
                Drawings.drives(cause, around, true),
                Drawings.drives(cause, around, false),
                cause.getState().isOpen() ? thread(cause, asked) : List.of(),
                new CauseShown.Doors(
                        live && !mine.isEmpty(),
                        live && (!mine.isEmpty() || door.isOfficer() || caller.is(Roles.APPROVER)),
                        door.isOfficer()));
    }

    private List<Strand> thread(Cause cause, AskedOnce asked) {
        return threads.stream()
                .flatMap(source -> source.of(cause.subject(), caller, asked).stream())
                .sorted(Comparator.comparing(Strand::at).reversed())
                .toList();
    }

    /**
     * What somebody may suggest under, and what became of what this person suggested before.
     *
     * @param mine suggestions that wait or were declined, the newest first
     */
    public record Suggesting(List<Themes.Named> themes, List<Suggested> mine) {}

    /** A suggestion as its suggester sees it. */
    public record Suggested(String title, String link, CauseState state, String reason) {}

    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public Suggesting suggesting() {
        return new Suggesting(
                themes.all(),
                causes.suggestedBy(caller.person()).stream()
                        .map(one ->
                                new Suggested(one.getTitle(), CausePurposes.link(one), one.getState(), one.getReason()))
                        .toList());
    }

    /**
     * What somebody may offer for a brief, and what became of what this person offered before.
     *
     * @param title of the cause
     * @param mine the newest first
     */
    public record Noting(String title, List<Offered> mine) {}

    /** What somebody offered, as they see it; {@code reason} says why it is not shown, null else. */
    public record Offered(String words, String state, String reason, Instant at) {}

    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public Noting noting(String reference) {
        var cause = door.live(reference);
        return new Noting(
                cause.getTitle(),
                briefs.notesBy(cause, caller.person()).stream()
                        .map(note -> new Offered(
                                note.getContent(), note.getState().name(), note.getReason(), note.getSuggestedAt()))
                        .toList());
    }

    /** The bright spots that the caller suggested for a cause, the newest first. */
    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public List<Offered> spotting(String reference) {
        return spots.suggestedBy(door.live(reference), caller.person()).stream()
                .map(spot ->
                        new Offered(spot.getWhat(), spot.getState().name(), spot.getReason(), spot.getSuggestedAt()))
                .toList();
    }

    /**
     * What the caller's organisations say of one cause.
     *
     * @param title of the cause
     */
    public record Tagging(String title, List<Own> own) {}

    /** One of the caller's organisations; {@code depth} is null where it does not work on the cause. */
    public record Own(OrganisationCard card, CauseWork.Depth depth, String what) {}

    @RolesAllowed(PARTNER)
    public Tagging tagging(String reference) {
        var cause = door.live(reference);
        var work = causes.workOn(cause);
        var mine = door.mine();
        var cards = directory.cards(mine);
        return new Tagging(
                cause.getTitle(),
                mine.stream()
                        .map(one -> work.stream()
                                .filter(said -> said.organisation().equals(one))
                                .findFirst()
                                .map(said -> new Own(cards.get(one), said.getDepth(), said.getWhat()))
                                .orElseGet(() -> new Own(cards.get(one), null, "")))
                        .toList());
    }

    /** The themes and causes that everybody may read, in the columns that an import reads. */
    @PermitAll
    public void elements(Rows out) {
        sheets.elements(out);
    }

    /** What drives what among them, in the columns that an import reads. */
    @PermitAll
    public void connections(Rows out) {
        sheets.connections(out);
    }
}
