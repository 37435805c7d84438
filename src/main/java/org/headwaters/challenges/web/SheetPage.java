package org.headwaters.challenges.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.headwaters.challenges.SheetDesk;
import org.headwaters.challenges.SheetShown;
import org.headwaters.challenges.SheetWorkflow;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.omnifaces.util.Faces;

/** A sheet is read, each row says what it would do or why it is refused, and then all that was promised is taken or nothing. */
@Page
public class SheetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SheetDesk desk;

    @Inject
    private SheetWorkflow workflow;

    private transient Part file;
    private String name;
    private byte[] bytes;
    private transient SheetShown shown;
    private String seal;

    /** Shows what the file would do; nothing is done yet. */
    public void look() throws IOException {
        try (var content = file.getInputStream()) {
            var read = content.readNBytes(SheetDesk.LONGEST + 1);
            shown = desk.preview(read);
            seal = shown.seal();
            bytes = read;
            name = file.getSubmittedFileName();
        }
    }

    public String take() {
        Said.next("challenges.import.done", workflow.take(bytes, seal));
        return ChallengesPages.IMPORT.go();
    }

    /** The rows that are left out, each with its reason. */
    public void reasons() throws IOException {
        Faces.sendFile(getView().leftOut().getBytes(StandardCharsets.UTF_8), "left-out.csv", true);
    }

    public SheetShown getShown() {
        if (shown == null && bytes != null) {
            shown = desk.preview(bytes);
        }
        return shown;
    }

    public SheetView getView() {
        return new SheetView(getShown());
    }

    public boolean isRead() {
        return bytes != null;
    }

    public String getName() {
        return name;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
