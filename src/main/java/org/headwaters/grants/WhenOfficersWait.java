package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;

/** Lets the officer who has a case in hand hear that it is his or hers again, or nobody's any more. */
@ApplicationScoped
class WhenOfficersWait {
    @Inject
    Applications applications;

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
        var officer = application.getOfficer();
        if (officer == null || officer.equals(step.who())) {
            return;
        }
        var words = step.reason() == null ? "" : step.reason();
        var mail = new Mail(
                officer,
                post.text("grants.mail.forOfficer." + form + ".subject", step.title()),
                post.text("grants.mail.forOfficer." + form + ".body", step.title(), words),
                post.text("grants.mail.why.officer", step.title()),
                LetterPost.link(application));
        notices.tell(step.reference() + "/officer/" + form + "/" + step.version(), officer, kind, mail);
    }
}
