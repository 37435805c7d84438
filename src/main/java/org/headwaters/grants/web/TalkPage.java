package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.CaseFile;
import org.headwaters.grants.ConversationWorkflow;
import org.headwaters.grants.MessageKind;
import org.headwaters.platform.faces.Page;

/** What is said on a case's page, from either side. */
@Page
public class TalkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConversationWorkflow conversation;

    private String words;

    /** An applicant who writes while a question waits answers the oldest one. */
    public String say(CaseFile file) {
        var question = file.said().stream()
                .filter(one -> one.kind() == MessageKind.QUESTION && one.waits())
                .findFirst();
        if (!file.isStaff() && question.isPresent()) {
            conversation.answer(file.reference(), question.get().id(), words);
        } else {
            conversation.say(file.reference(), words);
        }
        Said.next("grants.talk.sent");
        return GrantPages.APPLICATION.go("ref", file.reference());
    }

    public String ask(String reference) {
        conversation.ask(reference, words);
        Said.next("grants.talk.sent");
        return GrantPages.APPLICATION.go("ref", reference);
    }

    public String tickOff(String reference, long message) {
        conversation.tickOff(reference, message);
        return GrantPages.APPLICATION.go("ref", reference);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
