package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.headwaters.platform.History;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.reviews.ReviewEvent;
import org.headwaters.reviews.ReviewStep;
import org.headwaters.reviews.Reviews;

/** Notes that a review came in, sends a case with a low score to the normal lane, and tells its officer when all are in. */
@ApplicationScoped
class WhenReviewed {
    @Inject
    Applications applications;

    @Inject
    Reviews reviews;

    @Inject
    History history;

    @Inject
    Notices notices;

    @Inject
    InHand inHand;

    @Inject
    LetterPost post;

    @Inject
    FastLane lane;

    @Inject
    PersonNames names;

    void submitted(@Observes ReviewEvent.Submitted event) {
        var step = event.step();
        if (!step.subject().kind().equals(Step.KIND)) {
            return;
        }
        var application = applications.hold(step.subject().reference());
        var stage = application.getStage().name();
        history.record(
                step.subject(), step.who(), step.role(), "REVIEWED", stage, stage, null, application.getVersion());
        lane.leaveWhenBelowTheBar(application, step.who(), step.role());
        if (event.complete()) {
            tellOfficer(application, step);
        }
    }

    /** Whoever was to read it has all their days again. */
    void resubmitted(@Observes GrantEvent.Resubmitted event) {
        reviews.cameBack(new SubjectRef(Step.KIND, event.step().reference()));
    }

    /** The officer asks somebody else. */
    void refused(@Observes ReviewEvent.Refused event) {
        var step = event.step();
        if (!step.subject().kind().equals(Step.KIND)) {
            return;
        }
        var application = applications.get(step.subject().reference());
        var why = post.text("grants.steppedOut." + event.why());
        var name = names.nameOf(step.reviewer());
        for (var one : inHand.hearing(application)) {
            var mail = new Mail(
                    one.person(),
                    post.text("grants.mail.steppedOut.subject", application.getTitle()),
                    post.text("grants.mail.steppedOut.body", application.getTitle(), name, why),
                    one.why(),
                    Address.ASSIGN.of(application.getReference()));
            notices.tell(
                    "%s/steppedOut/%d/%d"
                            .formatted(application.getReference(), step.review().value(), step.version()),
                    one.person(),
                    NoticeKind.ASKED_OF_ME,
                    mail);
        }
    }

    /** Once for each review with which all are in: also for one that was given back and is handed in again. */
    private void tellOfficer(Application application, ReviewStep step) {
        for (var one : inHand.hearing(application)) {
            var mail = new Mail(
                    one.person(),
                    post.text("grants.mail.reviewsIn.subject", application.getTitle()),
                    post.text("grants.mail.reviewsIn.body", application.getTitle()),
                    one.why(),
                    LetterPost.link(application));
            notices.tell(
                    "%s/reviewsIn/%d/%d"
                            .formatted(application.getReference(), step.review().value(), step.version()),
                    one.person(),
                    NoticeKind.PROGRESS,
                    mail);
        }
    }
}
