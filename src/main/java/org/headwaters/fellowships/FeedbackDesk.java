package org.headwaters.fellowships;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.TooMany;
import org.headwaters.platform.files.Files;
import org.headwaters.platform.files.OpenFile;

/** What somebody sees behind a personal link, without an account. Looking changes nothing: mail programs look too. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FeedbackDesk {
    @Inject
    LinkDoor door;

    @Inject
    Asks asks;

    @Inject
    FeedbackQuestions questions;

    @Inject
    EvidenceRows evidence;

    @Inject
    Pictures pictures;

    @Inject
    ShownByLink shown;

    @Inject
    Files files;

    @Inject
    PersonNames names;

    @Inject
    Clock clock;

    /** A rule that says no would end in the log of what broke, so the answer says it. */
    @PermitAll
    public FeedbackOpened page(String token) {
        try {
            return new FeedbackOpened(shown(door.open(token)), false);
        } catch (NotFound | TooMany none) {
            return new FeedbackOpened(null, none instanceof TooMany);
        }
    }

    private FeedbackShown shown(FeedbackAsk ask) {
        var team = ask.getTeam();
        var prototype = evidence.get(team, Prototype.class, ask.getPrototype());
        var answers = asks.answersOf(ask).stream().collect(toMap(FeedbackAnswer::getPosition, identity()));
        var points = asks.everyPointOf(ask).stream().collect(toMap(FeedbackPoint::getPosition, identity()));
        return new FeedbackShown(
                ask.stateAt(clock.instant()),
                ask.getOf(),
                ask.getCalled(),
                ask.isMinor(),
                names.nameOf(ask.getAskedBy()),
                team.getTitle(),
                ask.getNote(),
                team.getMembers().size(),
                ask.lastSecond(),
                FeedbackRhythm.forgottenOn(team.getCohort()),
                prototype.getWhat(),
                prototype.getMadeOf(),
                prototype.getTests(),
                pictures.of(prototype).isPresent(),
                ask.getShownAs(),
                ask.getOwnName(),
                ask.hasConsented(),
                points.values().stream().allMatch(point -> point.getReply() == null),
                questions.of(team.getCohort()).stream()
                        .map(one -> answer(one, answers.get(one.getPosition()), points.get(one.getPosition())))
                        .toList());
    }

    /** The prototype's picture, to be closed by whoever reads it. */
    @PermitAll
    public OpenFile picture(String token) {
        var ask = door.open(token);
        var prototype = evidence.get(ask.getTeam(), Prototype.class, ask.getPrototype());
        var card = pictures.of(prototype).orElseThrow(() -> new NotFound("picture"));
        shown.show(prototype.subject());
        return files.open(card.id());
    }

    private static FeedbackShown.Answer answer(FeedbackQuestion question, FeedbackAnswer typed, FeedbackPoint point) {
        return new FeedbackShown.Answer(
                question.getPosition(),
                question.getWording(),
                typed == null ? "" : typed.getContent(),
                typed == null ? 0 : typed.getVersion(),
                typed == null ? null : typed.getSavedAt(),
                point == null ? null : point.getReply(),
                point == null ? null : point.getWhy());
    }
}
