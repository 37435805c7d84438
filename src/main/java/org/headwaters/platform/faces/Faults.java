package org.headwaters.platform.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.headwaters.platform.Causes;
import org.headwaters.platform.Incident;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.TooMany;
import org.headwaters.platform.text.Speech;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/**
 * What becomes of an exception on a page. A rule's no is a message on the page that was sent, which keeps what was typed.
 * What does not exist for the reader is 404. Everything else is our fault: noted with a reference, which the error page
 * tells. Page beans therefore never catch.
 */
class Faults extends FullAjaxExceptionHandler {
    /** The request attribute with the sentence of a rule that said no before there was a page to say it on. */
    static final String SENTENCE = "org.headwaters.sentence";

    Faults(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var faces = FacesContext.getCurrentInstance();
        if (faces == null) {
            return; // The server has shown an error page within this request, and Faces has put its context away.
        }
        for (Iterator<ExceptionQueuedEvent> all =
                        getUnhandledExceptionQueuedEvents().iterator();
                all.hasNext(); ) {
            var failure = all.next().getContext().getException();
            if (faces.isReleased() || isAnswered(faces, failure)) {
                all.remove(); // Once an error page is shown within this request, what follows from it needs no answer.
            }
        }
        if (FacesContext.getCurrentInstance() != null) {
            super.handle();
        }
    }

    private boolean isAnswered(FacesContext faces, Throwable failure) {
        Optional<Refusal> no = Causes.refusal(failure);
        if (no.filter(Faults::isSaidOnThePage).isPresent() && faces.isPostback() && isBeforeRendering(faces)) {
            say(faces, no.get());
            return true;
        }
        if (faces.getPartialViewContext().isAjaxRequest()
                || Causes.find(ViewExpiredException.class, failure).isPresent()) {
            return false;
        }
        int status = status(faces, failure, no);
        if (status == 500) {
            note(faces, failure);
        }
        send(faces, status);
        return true;
    }

    /** Ajax: the page of the status is rendered in place. */
    @Override
    protected String findErrorPageLocation(FacesContext faces, Throwable failure) {
        if (Causes.find(ViewExpiredException.class, failure).isPresent()) {
            return "/errors/expired.xhtml";
        }
        var status = status(faces, failure, Causes.refusal(failure));
        return "/errors/" + (status == 429 ? 409 : status) + ".xhtml";
    }

    /** The log line is ours, with the reference that the page tells. */
    @Override
    protected void logException(FacesContext faces, Throwable failure, String location, LogReason reason) {
        if (location == null || location.equals("/errors/500.xhtml") || reason == LogReason.ERROR_PAGE_ERROR) {
            note(faces, failure);
        }
    }

    private static int status(FacesContext faces, Throwable failure, Optional<Refusal> no) {
        boolean isNoView = Causes.find(FileNotFoundException.class, failure).isPresent();
        if (isNoView
                || Causes.isForbidden(failure)
                || no.filter(NotFound.class::isInstance).isPresent()) {
            return 404;
        }
        var mustWait = no.filter(TooMany.class::isInstance).isPresent();
        if (mustWait || no.isPresent() && !faces.isPostback()) {
            faces.getExternalContext().getRequestMap().put(SENTENCE, speech().of(no.get()));
            return mustWait ? 429 : 409;
        }
        return 500;
    }

    /** Not where the page itself would be asked for again, which is what was refused. */
    private static boolean isSaidOnThePage(Refusal no) {
        return !(no instanceof NotFound) && !(no instanceof TooMany);
    }

    private static void say(FacesContext faces, Refusal no) {
        var sentence = speech().of(no);
        faces.addMessage(
                RefusedField.mark(faces, no.key()), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        faces.validationFailed();
        faces.renderResponse();
    }

    private static void note(FacesContext faces, Throwable failure) {
        var request = faces.getExternalContext();
        request.getRequestMap().put(Incident.KEY, Incident.noted(request.getRequestServletPath(), failure));
    }

    private static void send(FacesContext faces, int status) {
        try {
            var response = faces.getExternalContext();
            if (response.isResponseCommitted()) {
                return;
            }
            response.responseReset();
            response.responseSendError(status, "");
            faces.responseComplete();
        } catch (IOException readerGone) {
            throw new UncheckedIOException(readerGone);
        }
    }

    private static boolean isBeforeRendering(FacesContext faces) {
        return faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static Speech speech() {
        return CDI.current().select(Speech.class).get();
    }
}
