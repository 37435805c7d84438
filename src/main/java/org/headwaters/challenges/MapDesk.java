package org.headwaters.challenges;

import static java.util.stream.Collectors.toSet;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.headwaters.challenges.MapShown.BriefSheet;
import org.headwaters.challenges.MapShown.Earlier;
import org.headwaters.challenges.MapShown.Editing;
import org.headwaters.challenges.MapShown.Edition;
import org.headwaters.challenges.MapShown.Note;
import org.headwaters.challenges.MapShown.StaleLine;
import org.headwaters.challenges.MapShown.SuggestedCause;
import org.headwaters.challenges.MapShown.SuggestedSpot;
import org.headwaters.challenges.MapShown.Suggestions;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;

/** The map at the backbone's desk: a cause and its brief to work on, what went stale, and what was suggested. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MapDesk {
    @Inject
    Causes causes;

    @Inject
    CauseNames lists;

    @Inject
    Themes themes;

    @Inject
    Briefs briefs;

    @Inject
    Spots spots;

    @Inject
    Drawings drawings;

    @Inject
    MapDoor door;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    NetworkDay day;

    /** @param reference empty for a cause that is still to be put on the map */
    @RolesAllowed(OFFICER)
    public Editing editing(String reference) {
        if (reference == null || reference.isBlank()) {
            return new Editing(
                    0,
                    new CauseWords("", "", "", "", ""),
                    new CauseShown.Standing(CauseState.LIVE, null, null, null),
                    "",
                    List.of(),
                    themes.all(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        var cause = door.reads(reference);
        var around = drawings.around(cause);
        return new Editing(
                cause.getVersion(),
                new CauseWords(
                        cause.getTheme().getReference(),
                        cause.getTitle(),
                        cause.getShortName(),
                        cause.getDescription(),
                        cause.getKeywords().replace("|", " | ")),
                new CauseShown.Standing(
                        cause.getState(),
                        cause.getWhy(),
                        cause.getReason(),
                        drawings.standing(cause).instead()),
                by(
                        cause.getSuggestedBy(),
                        cards(Stream.of(cause.getSuggestedFor())).get(cause.getSuggestedFor())),
                Arrays.stream(CauseMove.values())
                        .filter(move -> move.startsIn(cause.getState()))
                        .toList(),
                themes.all(),
                Drawings.drives(cause, around, true),
                Drawings.drives(cause, around, false),
                drawings.spots(cause),
                lists.all().stream()
                        .filter(other -> !other.reference().equals(reference))
                        .toList());
    }

    @RolesAllowed(OFFICER)
    public BriefSheet brief(String reference) {
        var cause = door.reads(reference);
        var editions = briefs.editions(cause);
        var notes = briefs.openNotes(cause);
        var cards = cards(notes.stream().map(BriefNote::getOrganisation));
        var now = editions.isEmpty() ? null : editions.get(0);
        return new BriefSheet(
                cause.getTitle(),
                CausePurposes.link(cause),
                now == null ? 0 : now.getEdition(),
                now == null ? new BriefText(Map.of()) : now.text(),
                now == null ? null : Freshness.of(now.getReviewedOn(), day.today()),
                now == null ? "" : nameOf(now.getReviewedBy()),
                notes.stream().map(note -> note(note, cards)).toList(),
                editions.stream()
                        .map(one -> new Edition(one.getEdition(), nameOf(one.getWrittenBy()), one.getWrittenAt()))
                        .toList());
    }

    @RolesAllowed(OFFICER)
    public Earlier edition(String reference, int edition) {
        var cause = door.reads(reference);
        return briefs.editions(cause).stream()
                .filter(one -> one.getEdition() == edition)
                .findFirst()
                .map(one -> new Earlier(
                        cause.getTitle(), CausePurposes.link(cause), drawings.brief(one), nameOf(one.getWrittenBy())))
                .orElseThrow(() -> new NotFound("edition"));
    }

    /** The briefs that need a fresh look, the longest unread first. */
    @RolesAllowed(OFFICER)
    public List<StaleLine> stale() {
        var today = day.today();
        return briefs.reviewedBefore(Freshness.staleBefore(today)).stream()
                .map(brief -> new StaleLine(
                        brief.getCause().getReference(),
                        brief.getCause().getTitle(),
                        brief.getCause().getTheme().getTitle(),
                        brief.getReviewedOn(),
                        Freshness.of(brief.getReviewedOn(), today).months(),
                        nameOf(brief.getReviewedBy())))
                .toList();
    }

    @RolesAllowed(OFFICER)
    public Suggestions suggestions() {
        var suggested = causes.suggested();
        var bright = spots.suggested();
        var notes = briefs.openNotes();
        var cards = cards(Stream.of(
                        suggested.stream().map(Cause::getSuggestedFor),
                        bright.stream().map(BrightSpot::getOrganisation),
                        notes.stream().map(BriefNote::getOrganisation))
                .flatMap(all -> all));
        return new Suggestions(
                suggested.stream()
                        .map(one -> new SuggestedCause(
                                one.getReference(),
                                one.getVersion(),
                                one.getTitle(),
                                one.getTheme().getTitle(),
                                one.getWhy(),
                                by(one.getSuggestedBy(), cards.get(one.getSuggestedFor())),
                                one.getSuggestedAt()))
                        .toList(),
                bright.stream()
                        .map(one -> new SuggestedSpot(
                                one.getId(),
                                one.getVersion(),
                                one.getCause().getTitle(),
                                one.getCause().getReference(),
                                one.text(),
                                by(one.getSuggestedBy(), cards.get(one.getOrganisation())),
                                one.getSuggestedAt()))
                        .toList(),
                notes.stream().map(note -> note(note, cards)).toList());
    }

    private Note note(BriefNote note, Map<OrganisationId, OrganisationCard> cards) {
        return new Note(
                note.getId(),
                note.getCause().getTitle(),
                note.getCause().getReference(),
                note.getContent(),
                Source.of(note.getSource()).stream().findFirst().orElse(null),
                by(note.getSuggestedBy(), cards.get(note.getOrganisation())),
                note.getSuggestedAt());
    }

    private Map<OrganisationId, OrganisationCard> cards(Stream<OrganisationId> ids) {
        var known = ids.filter(Objects::nonNull).collect(toSet());
        return known.isEmpty() ? new HashMap<>() : directory.cards(known);
    }

    private String by(PersonId person, OrganisationCard card) {
        return Stream.of(nameOf(person), card == null ? "" : card.name())
                .filter(part -> !part.isEmpty())
                .reduce((name, organisation) -> name + ", " + organisation)
                .orElse("");
    }

    private String nameOf(PersonId person) {
        return person == null ? "" : names.nameOf(person);
    }
}
