package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;

/** Lets the officer who has a case in hand, and the deputy of one who is away, hear that it waits for them again, or nobody's any more. */
@ApplicationScoped
class WhenOfficersWait {
    @Inject
    Applications applications;

    @Inject
    InHand inHand;

    @Inject
    LetterPost post;

    @Inject
    Notices notices;

    void sentBack(@Observes GrantEvent.SentBack event) {
        tell(event.step(), NoticeKind.ASKED_OF_ME, "sentBack");
    }

    void resubmitted(@Observes GrantEvent.Resubmitted event) {
        tell(event.step(), NoticeKind.PROGRESS, "resubmitted");
    }

    void withdrawn(@Observes GrantEvent.Withdrawn event) {
        tell(event.step(), NoticeKind.PROGRESS, "withdrawn");
    }

    private void tell(Step step, NoticeKind kind, String form) {
        var application = applications.get(step.reference());
        var words = step.reason() == null ? "" : step.reason();
        for (var one : inHand.hearing(application)) {
            if (!one.person().equals(step.who())) {
                var mail = new Mail(
                        one.person(),
                        post.text("grants.mail.forOfficer." + form + ".subject", step.title()),
                        post.text("grants.mail.forOfficer." + form + ".body", step.title(), words),
                        one.why(),
                        LetterPost.link(application));
                notices.tell(step.reference() + "/officer/" + form + "/" + step.version(), one.person(), kind, mail);
            }
        }
    }
}
