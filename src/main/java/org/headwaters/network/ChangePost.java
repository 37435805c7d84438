package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;

/** Tells the people of a partner that somebody found a mistake, and whoever found it what became of it. */
@ApplicationScoped
class ChangePost {
    @Inject
    SignerPost post;

    @Inject
    Notices notices;

    @Inject
    PersonNames names;

    void asked(ChangeRequest request) {
        var organisation = request.getOrganisation();
        post.tell(
                organisation,
                "change/" + request.getId(),
                "network.mail.change.asked",
                Address.EDIT.of(organisation),
                organisation.getName(),
                names.nameOf(request.getAskedBy()),
                field(request),
                request.getBecomes(),
                said(request.getWhy()));
    }

    void answered(ChangeRequest request) {
        var organisation = request.getOrganisation();
        var key = "network.mail.change." + request.getStage();
        var mail = new Mail(
                request.getAskedBy(),
                SignerPost.text(key + ".subject", organisation.getName()),
                SignerPost.text(key + ".body", field(request), request.getBecomes(), said(request.getWord())),
                SignerPost.text("network.mail.why.asked", organisation.getName()),
                organisation.card().link());
        notices.tell("change/" + request.getId() + "/answer", request.getAskedBy(), NoticeKind.PROGRESS, mail);
    }

    private static String field(ChangeRequest request) {
        return SignerPost.text("network.field." + request.getField());
    }

    private static String said(String words) {
        return words == null ? "" : words;
    }
}
