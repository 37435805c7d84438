package org.headwaters.platform.faces;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Looks at a form that comes back before anything acts on it. A view outlives its beans in the session when many other
 * pages were opened meanwhile: without them it has expired like any other. A nonce that the page did not carry is a 400.
 * Named in {@code faces-config.xml}.
 */
public class Returned implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.getViewRoot() == null || faces.getResponseComplete() || !faces.isPostback()) {
            return;
        }
        Waiting.forget(faces);
        var shown = nonce(faces.getViewRoot().getViewMap(false));
        if (shown == null) {
            expire(faces, faces.getViewRoot().getViewId());
        } else if (!shown.equals(
                faces.getExternalContext().getRequestParameterMap().get(NONCE))) {
            refuse(faces);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    private static Object nonce(Map<String, Object> beans) {
        return beans == null ? null : beans.get(NONCE);
    }

    private static void expire(FacesContext faces, String view) {
        var expired = new ViewExpiredException("The beans of the view are gone", view);
        faces.getApplication()
                .publishEvent(
                        faces,
                        ExceptionQueuedEvent.class,
                        new ExceptionQueuedEventContext(faces, expired, null, PhaseId.RESTORE_VIEW));
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
