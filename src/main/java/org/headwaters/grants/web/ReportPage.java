package org.headwaters.grants.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import org.headwaters.grants.Incomplete;
import org.headwaters.grants.Outcome;
import org.headwaters.grants.ReportDesk;
import org.headwaters.grants.ReportScreen;
import org.headwaters.grants.ReportWorkflow;
import org.headwaters.platform.Causes;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** The five-minute report while its partners write it; what is no longer, or not yet, to be written leads elsewhere. */
@Page
public class ReportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReportDesk desk;

    @Inject
    private ReportWorkflow reports;

    @Inject
    private SentReport fields;

    private String ref;
    private boolean stands;
    private transient Part picture;
    private String pictureWords;
    private transient ReportScreen shown;
    private Kept kept = Kept.NOTHING;

    public String open() {
        stands = getShown().lineStands();
        pictureWords = getShown().pictureWords();
        return switch (getShown().stage()) {
            case MET -> null;
            case PAID -> GrantPages.MET.go("ref", ref);
            case OFFERED, ACCEPTED, REPORTED, CLOSED, CANCELLED -> GrantPages.GRANT.go("ref", ref);
        };
    }

    public String send() throws IOException {
        if (!keep()) {
            return null;
        }
        try {
            reports.handIn(ref, stands);
        } catch (RuntimeException refused) {
            kept = fields.lacking(Causes.find(Incomplete.class, refused)
                    .orElseThrow(() -> refused)
                    .gaps());
            return null;
        }
        Said.next("grants.report.sent");
        return GrantPages.GRANT.go("ref", ref);
    }

    /** Keeps what was typed, and the picture with it. */
    public String save() throws IOException {
        return keep() ? GrantPages.REPORT.go("ref", ref) : null;
    }

    public String takeAway() {
        reports.takeAwayPicture(ref);
        return GrantPages.REPORT.go("ref", ref);
    }

    private boolean keep() throws IOException {
        kept = fields.keep(getShown());
        if (picture != null && picture.getSize() > 0) {
            try (var bytes = picture.getInputStream()) {
                reports.show(ref, picture.getSubmittedFileName(), bytes, pictureWords);
            }
        }
        shown = null;
        return !kept.isTrouble();
    }

    /** What was typed and could not be saved, else what stands there. */
    public String text(String code) {
        return kept.typed().getOrDefault(code, getShown().fields().get(code).text());
    }

    public String wrong(String code) {
        return kept.wrong().getOrDefault(code, "");
    }

    public JoiningStreams getStreams() {
        return JoiningStreams.of(getShown().came());
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    /** Read once a request; after a change it is read again. */
    public ReportScreen getShown() {
        if (shown == null) {
            shown = desk.write(ref);
        }
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public boolean isStands() {
        return stands;
    }

    public void setStands(boolean stands) {
        this.stands = stands;
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }

    public String getPictureWords() {
        return pictureWords;
    }

    public void setPictureWords(String pictureWords) {
        this.pictureWords = pictureWords;
    }
}
