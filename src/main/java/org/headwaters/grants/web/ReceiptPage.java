package org.headwaters.grants.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.grants.ApplyDesk;
import org.headwaters.grants.ApplyDesk.ReceiptScreen;
import org.headwaters.grants.Spread;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.text.Speech;

/** What an applicant holds in hand after submitting: the reference, the promised dates, and how such promises were kept. */
@Page
public class ReceiptPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplyDesk desk;

    @Inject
    private Speech speech;

    private String ref;
    private transient ReceiptScreen shown;

    public void open() {
        getShown();
    }

    public String usually(Spread days) {
        return days.isKnown()
                ? speech.say("grants.clock.days", days.median(), days.ninth())
                : speech.say("grants.clock.unknown");
    }

    public ReceiptScreen getShown() {
        if (shown == null) {
            shown = desk.receipt(ref);
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
