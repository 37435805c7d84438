package org.headwaters.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.headwaters.platform.Incident;

/** What an error page says: the reference to quote, the sentence of a rule; and the status that it answers with. */
@Named
@RequestScoped
public class Fault {

    /** Like {@link #answers}, for a page that several statuses share: this one unless the error has its own. */
    public void answersItsOwnOr(int status) {
        answers(attribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer own ? own : status);
    }

    /** Asked for by its own address an error page is as little there as any other. */
    public void answers(int status) {
        boolean isShownForAnError = attribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseStatus(isShownForAnError ? status : HttpServletResponse.SC_NOT_FOUND);
    }

    /** Empty when nothing broke. */
    public String getReference() {
        return attribute(Incident.KEY) instanceof Incident incident ? incident.reference() : "";
    }

    /** Empty when no rule spoke. */
    public String getSentence() {
        return attribute(Faults.SENTENCE) instanceof String sentence ? sentence : "";
    }

    /** The address that failed, to open it again by reading; the start where it is not known. */
    public String getAgain() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        var failed =
                attribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri ? uri : request.getRequestURI();
        if (failed.startsWith("/errors/") || !failed.startsWith("/") || failed.startsWith("//")) {
            return "/";
        }
        return request.getQueryString() == null ? failed : failed + "?" + request.getQueryString();
    }

    private static Object attribute(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(name);
    }
}
