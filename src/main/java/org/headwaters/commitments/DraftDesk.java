package org.headwaters.commitments;

import static java.util.stream.Collectors.toMap;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headwaters.challenges.CauseNames;
import org.headwaters.challenges.Themes;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonNames;

/** A promise while it is written: for those who write it, and for those who help and may not. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DraftDesk {
    private static final long LENGTH = 1000;
    private static final int MOST_FOUND = 8;

    private static final Set<State> OVER =
            Set.of(State.WITHDRAWN, State.DECLINED, State.FULFILLED, State.EXCEEDED, State.NOT_MET);

    @Inject
    CommitmentDoor door;

    @Inject
    Commitments commitments;

    @Inject
    DraftTexts texts;

    @Inject
    Themes themes;

    @Inject
    CauseNames causes;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER})
    public DraftScreen draft(String reference) {
        var promise = door.helped(reference);
        var seat = door.as(promise);
        var drafted = texts.drafted(promise);
        var partner = seat == Seat.PARTNER;
        var signing = partner ? door.signingFor(promise.owners()) : List.<OrganisationId>of();
        var cards = directory.cards(promise.owners());
        var writable = partner && promise.isBeingWritten();
        return new DraftScreen(
                reference,
                promise.getState(),
                seat,
                writable,
                signing.contains(promise.organisation()),
                signing.contains(promise.organisation()) && mayBeWithdrawn(promise),
                writable
                        ? promise.asked(signing).stream()
                                .map(CommitmentShare::getPart)
                                .toList()
                        : List.of(),
                promise.division(),
                texts.agreedTo(promise),
                cards.get(promise.organisation()),
                promise.getGoal().getTitle(),
                promise.getGoal().getUnit(),
                promise.getCoach() == null ? "" : names.nameOf(promise.getCoach()),
                promise.getChangesAsked(),
                fields(promise, drafted),
                drafted.stretch().map(DraftDesk::reach).orElse(null),
                drafted.causes(),
                themes(),
                promise.getMilestones().stream()
                        .map(one -> new DraftScreen.Step(
                                one.getId(),
                                one.getWords(),
                                one.getDue(),
                                one.getWeight(),
                                one.getBaseline(),
                                one.getTarget()))
                        .toList(),
                promise.getCurrentShares().stream()
                        .map(share -> new DraftScreen.Share(
                                cards.get(share.organisation()),
                                Percent.of(share.getPart()),
                                share.isAgreed(),
                                share.organisation().equals(promise.organisation())))
                        .toList(),
                talk(promise));
    }

    /** Before it was accepted; afterwards its own page asks what was learned. */
    private static boolean mayBeWithdrawn(Commitment promise) {
        return !promise.isTold() && CommitmentMove.WITHDRAW.mayStartFrom(promise.getState());
    }

    /** For whom the caller may begin a promise, and what was begun and is not over. */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER})
    public Mine mine() {
        var acting = caller.is(PARTNER) ? door.actingFor() : List.<OrganisationId>of();
        var open = commitments.carriedBy(acting).stream()
                .filter(promise -> !OVER.contains(promise.getState()))
                .map(promise -> new Line(
                        promise.getReference(),
                        CommitmentPost.title(promise),
                        promise.getState(),
                        promise.isBeingWritten() ? CommitmentPost.draft(promise) : CommitmentPurposes.link(promise)))
                .toList();
        return new Mine(
                List.copyOf(directory.cards(acting).values()),
                commitments.goal().isPresent(),
                open);
    }

    /** Partners of whom one may be asked to carry a part, by the words of their names. */
    @RolesAllowed(PARTNER)
    public List<OrganisationCard> find(String words) {
        return words == null || words.isBlank() ? List.of() : directory.find(words, MOST_FOUND);
    }

    /**
     * @param organisations for which the caller may begin one
     * @param goal whether there is a goal that a promise could serve
     */
    public record Mine(List<OrganisationCard> organisations, boolean goal, List<Line> promises) {}

    /** One promise with where it is. */
    public record Line(String reference, String sentence, State state, String link) implements Serializable {}

    private Map<String, DraftScreen.Field> fields(Commitment promise, Drafted drafted) {
        var saved = texts.of(promise).stream().collect(toMap(DraftText::getCode, Function.identity()));
        return Arrays.stream(DraftField.values())
                .map(field -> {
                    var text = saved.get(field.code());
                    return new DraftScreen.Field(
                            field.code(),
                            drafted.text(field),
                            text == null ? 0 : text.getVersion(),
                            text == null ? null : text.getSavedAt());
                })
                .collect(toMap(DraftScreen.Field::code, Function.identity()));
    }

    private static DraftScreen.Reach reach(Stretch stretch) {
        var usualAt = stretch.target() == 0 ? 0 : Math.min(LENGTH, stretch.usual() * LENGTH / stretch.target());
        return new DraftScreen.Reach(
                stretch.baseline(),
                stretch.usual(),
                stretch.target(),
                stretch.ratio()
                        .map(ratio -> ratio.setScale(2, RoundingMode.FLOOR).stripTrailingZeros())
                        .orElse(null),
                stretch.isEnough(),
                usualAt);
    }

    private List<DraftScreen.Theme> themes() {
        var listed = causes.all().stream().collect(Collectors.groupingBy(CauseNames.Listed::theme));
        return themes.all().stream()
                .map(theme -> new DraftScreen.Theme(
                        theme.reference(), theme.title(), listed.getOrDefault(theme.reference(), List.of())))
                .toList();
    }

    private List<DraftScreen.Said> talk(Commitment promise) {
        var comments = texts.comments(promise);
        var named = names.namesOf(
                comments.stream().map(CommitmentComment::getAuthor).toList());
        return comments.stream()
                .map(one -> new DraftScreen.Said(
                        named.getOrDefault(one.getAuthor(), ""),
                        one.getAuthorAs(),
                        one.getWrittenAt(),
                        one.getContent()))
                .toList();
    }
}
