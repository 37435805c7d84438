package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.headwaters.platform.mail.NoticeKind;

/** Lets the applicants hear what staff did with their application, except for what only a letter tells. */
@ApplicationScoped
class WhenStaffActed {
    @Inject
    Applications applications;

    @Inject
    LetterPost post;

    void takenUp(@Observes GrantEvent.TakenUp event) {
        tell(event.step(), NoticeKind.PROGRESS, "takenUp", "");
    }

    /** What is missing is asked of them, in the officer's own words. */
    void returned(@Observes GrantEvent.Returned event) {
        tell(event.step(), NoticeKind.ASKED_OF_ME, "returned", event.step().reason());
    }

    private void tell(Step step, NoticeKind kind, String form, String words) {
        var application = applications.get(step.reference());
        post.tell(
                application,
                form + "/" + step.version(),
                kind,
                post.text("grants.mail." + form + ".subject", step.title()),
                post.text("grants.mail." + form + ".body", step.title(), words));
    }
}
