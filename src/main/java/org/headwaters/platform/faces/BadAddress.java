package org.headwaters.platform.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * An address whose parameters cannot be read leads to the page for that (400), and not to a page that has nothing to
 * show. Named in {@code faces-config.xml}.
 */
public class BadAddress implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (!faces.isPostback() && faces.isValidationFailed() && !faces.getResponseComplete()) {
            refuse(faces);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    private static void refuse(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(400, "");
            faces.responseComplete();
        } catch (IOException readerGone) {
            throw new UncheckedIOException(readerGone);
        }
    }
}
