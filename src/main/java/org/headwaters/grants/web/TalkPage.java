package org.headwaters.grants.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.headwaters.grants.CaseFile;
import org.headwaters.grants.ConversationWorkflow;
import org.headwaters.grants.MessageKind;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** What is said on a case's page, from either side. */
@Page
public class TalkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConversationWorkflow conversation;

    private String words;
    private transient Part file;

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

    public String attach(String reference) throws IOException {
        try (var bytes = file.getInputStream()) {
            conversation.attach(reference, file.getSubmittedFileName(), bytes);
        }
        Said.next("grants.talk.attached");
        return GrantPages.APPLICATION.go("ref", reference);
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
