package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.headwaters.platform.History;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.reviews.ReviewEvent;
import org.headwaters.reviews.Reviews;

/**
 * Draws the awards of the fast lane that are read again, and notes what the second reader found. The decision stays as
 * it was told; where the second reader would not have let it pass, the officer of the case hears of it.
 */
@ApplicationScoped
class WhenReread {
    static final String MOVE = "REREAD";

    @Inject
    Applications applications;

    @Inject
    Rereads rereads;

    @Inject
    References references;

    @Inject
    Reviews reviews;

    @Inject
    History history;

    @Inject
    InHand inHand;

    @Inject
    Notices notices;

    @Inject
    LetterPost post;

    void told(@Observes GrantEvent.Told event) {
        var application = applications.get(event.step().reference());
        if (application.isFastLane()
                && event.verdict() == Verdict.AWARD
                && Reread.isDrawn(application.getReference())
                && !rereads.has(application)) {
            rereads.add(new Reread(references.next(), application, event.step().at()));
        }
    }

    void read(@Observes ReviewEvent.Submitted event) {
        var step = event.step();
        if (!step.subject().kind().equals(Reread.KIND)) {
            return;
        }
        var one = rereads.hold(step.subject().reference());
        var scored = reviews.results(step.subject()).mean();
        if (scored == null) {
            return;
        }
        one.read(scored, step.at());
        note(one, step.who(), step.role());
        if (!one.getAgrees()) {
            tellOfficer(one);
        }
    }

    void steppedOut(@Observes ReviewEvent.Refused event) {
        if (event.step().subject().kind().equals(Reread.KIND)) {
            rereads.hold(event.step().subject().reference()).forget();
        }
    }

    private void note(Reread one, PersonId who, String role) {
        var application = one.getApplication();
        var stage = application.getStage().name();
        history.record(
                GrantCase.subject(application),
                who,
                role,
                MOVE,
                stage,
                stage,
                post.text(one.getAgrees() ? "grants.rereads.agreed" : "grants.rereads.disagreed", one.getTotal()),
                application.getVersion());
    }

    private void tellOfficer(Reread one) {
        var application = one.getApplication();
        var title = application.getTitle();
        var bar = application.getCall().getFastLaneBar();
        for (var hears : inHand.hearing(application)) {
            var mail = new Mail(
                    hears.person(),
                    post.text("grants.mail.reread.subject", title),
                    post.text("grants.mail.reread.body", title, one.getTotal(), bar),
                    hears.why(),
                    "/grants/rereads");
            notices.tell(
                    application.getReference() + "/reread/" + one.getReadAt(),
                    hears.person(),
                    NoticeKind.ASKED_OF_ME,
                    mail);
        }
    }
}
