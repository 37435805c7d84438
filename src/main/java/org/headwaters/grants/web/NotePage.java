package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.grants.ConversationWorkflow;
import org.headwaters.grants.DecideDesk;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** A note that staff alone read; a colleague whom it names finds it in his or her own work. */
@Page
public class NotePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DecideDesk desk;

    @Inject
    private ConversationWorkflow conversation;

    private String ref;
    private List<DecideDesk.Colleague> colleagues;
    private String words;
    private Long mention;

    public void open() {
        colleagues = desk.colleagues(ref);
    }

    public String note() {
        conversation.note(ref, words, mention == null ? null : new PersonId(mention));
        Said.next("grants.note.done");
        return GrantPages.APPLICATION.go("ref", ref);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public List<DecideDesk.Colleague> getColleagues() {
        return colleagues;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Long getMention() {
        return mention;
    }

    public void setMention(Long mention) {
        this.mention = mention;
    }
}
