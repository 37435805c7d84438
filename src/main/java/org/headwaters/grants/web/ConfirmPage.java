package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.headwaters.grants.ApplyDesk;
import org.headwaters.grants.ApplyDesk.ConfirmScreen;
import org.headwaters.grants.ApplyWorkflow;
import org.headwaters.grants.Move;
import org.headwaters.platform.faces.Page;

/** The co-signer's one page: everything to read, one button. What is confirmed is the version that was read. */
@Page
public class ConfirmPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplyDesk desk;

    @Inject
    private ApplyWorkflow moves;

    private final String key = UUID.randomUUID().toString();
    private String ref;
    private long read;
    private transient ConfirmScreen shown;

    public void open() {
        read = getShown().version();
    }

    public String confirm() {
        moves.confirm(ref, read);
        return GrantPages.CONFIRM.go("ref", ref);
    }

    public String submit() {
        moves.submit(ref, key);
        return GrantPages.RECEIPT.go("ref", ref);
    }

    public boolean isSubmitOffered() {
        return getShown().offers().offers(Move.SUBMIT);
    }

    public ConfirmScreen getShown() {
        if (shown == null) {
            shown = desk.confirm(ref);
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
