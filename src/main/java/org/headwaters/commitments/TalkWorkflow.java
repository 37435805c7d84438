package org.headwaters.commitments;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.headwaters.platform.audit.Audit;

/** What a coach and staff say to a promise that is being written, and what its partner answers. */
@Stateless
public class TalkWorkflow {
    @Inject
    CommitmentDoor door;

    @Inject
    DraftTexts texts;

    @Inject
    CommitmentPost post;

    @Inject
    Audit audit;

    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER})
    public void say(String reference, String words) {
        var promise = door.helped(reference);
        var act = door.act(Who.PARTNER);
        var comment = new CommitmentComment(promise, door.as(promise), words, act.who(), act.at());
        texts.add(comment);
        audit.write("commitments.comment", promise.subject(), null, comment.getContent());
        post.said(promise, comment);
    }
}
