package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;

/** Asks the officer again: an answer of which passages are hidden was sent anew, and reviewers wait for it. */
@ApplicationScoped
class WhenRedactedTextChanged {
    @Inject
    Applications applications;

    @Inject
    RedactedParts parts;

    @Inject
    InHand inHand;

    @Inject
    LetterPost post;

    @Inject
    Notices notices;

    void resubmitted(@Observes GrantEvent.Resubmitted event) {
        var application = applications.get(event.step().reference());
        var stale = parts.stale(application);
        if (stale > 0) {
            inHand.hearing(application)
                    .forEach(one -> tell(application, event.step().version(), stale, one));
        }
    }

    private void tell(Application application, long version, long stale, InHand.Hears one) {
        var title = application.getTitle();
        notices.tell(
                application.getReference() + "/redact/" + version,
                one.person(),
                NoticeKind.ASKED_OF_ME,
                new Mail(
                        one.person(),
                        post.text("grants.mail.redact.subject", title),
                        post.text("grants.mail.redact.body", title, stale),
                        one.why(),
                        Address.REDACT.of(application.getReference())));
    }
}
