package org.headwaters.commitments;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.headwaters.challenges.CauseNames;
import org.headwaters.challenges.Themes;
import org.headwaters.network.Directory;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.OneThread;

/** The promises as far as the reader may see them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CommitmentsDesk {
    /** Promises on one page. */
    public static final int PAGE = 20;

    @Inject
    Commitments commitments;

    @Inject
    Goals goals;

    @Inject
    Themes themes;

    @Inject
    CauseNames causes;

    @Inject
    Directory directory;

    @Inject
    OneThread thread;

    @Inject
    CommitmentDoor door;

    @Inject
    Caller caller;

    /**
     * @param theme reference of a theme, null or empty for all
     * @param joint whether only what several partners carry together
     */
    @PermitAll
    public CommitmentsShown promises(String theme, boolean joint, int page) {
        var of = theme == null || theme.isBlank() ? null : theme;
        var open = door.openTo();
        var found = commitments.countTold(of, joint, open);
        var last = (int) Math.max(1, (found + PAGE - 1) / PAGE);
        var shown = Math.min(last, Math.max(1, page));
        var rows = commitments.told(of, joint, open, (shown - 1) * PAGE, PAGE);
        var cards = directory.cards(rows.stream().map(Commitment::organisation).collect(toSet()));
        return new CommitmentsShown(
                goals.workedOn().map(Goal::getTitle).orElse(""),
                found,
                shown,
                of,
                themes.all(),
                rows.stream()
                        .map(promise -> new CommitmentsShown.Line(
                                promise.getReference(),
                                promise.getSentence(),
                                cards.get(promise.organisation()),
                                promise.getState(),
                                promise.getDue()))
                        .toList());
    }

    /** One promise; NotFound for one that is not open to the reader. */
    @PermitAll
    public CommitmentShown promise(String reference) {
        var promise =
                commitments.byReference(reference).filter(door::mayRead).orElseThrow(() -> new NotFound("commitment"));
        return new CommitmentShown(
                promise.getReference(),
                promise.getSentence(),
                directory.card(promise.organisation()),
                promise.getState(),
                promise.getVisibility(),
                promise.getSince(),
                promise.getDue(),
                new CommitmentShown.Named(
                        promise.getGoal().getTitle(),
                        "/commitments/goal?ref=" + promise.getGoal().getReference()),
                themes.all().stream()
                        .filter(theme -> theme.reference().equals(promise.getTheme()))
                        .map(Themes.Named::title)
                        .findFirst()
                        .orElse(""),
                promise.getPopulations(),
                promise.getIndicator(),
                causes.of(commitments.causesOf(promise)).stream()
                        .map(cause -> new CommitmentShown.Named(cause.title(), cause.link()))
                        .toList(),
                new CommitmentShown.Numbers(
                        promise.getUnit(),
                        promise.getBaseline(),
                        promise.getUsual(),
                        promise.getTarget(),
                        promise.getActual()),
                thread.onPageOf(promise.subject(), caller));
    }
}
