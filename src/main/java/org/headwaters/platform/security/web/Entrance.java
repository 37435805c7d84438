package org.headwaters.platform.security.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.headwaters.platform.security.Gate;
import org.headwaters.platform.security.SignInAddress;

/** What the pages at the door do with the container: knock with a password, lead on, let out. */
@RequestScoped
class Entrance {
    @Inject
    SecurityContext security;

    /** Whether e-mail and password opened the door; the session then carries a new id. Fails where nobody could look. */
    boolean opens(String email, String password) {
        HttpServletRequest request = (HttpServletRequest) external().getRequest();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external().getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(email, password))
                        .newAuthentication(true));
        if (request.getAttribute(Gate.AWAY) instanceof EJBException databaseAway) {
            throw databaseAway;
        }
        return status == AuthenticationStatus.SUCCESS;
    }

    /** Redirects to where the person wanted to go, if that is in this house. */
    void leadTo(String to) {
        redirect(SignInAddress.inside(to));
    }

    void leadToSignIn() {
        redirect("/signin");
    }

    void leadToSignOut() {
        redirect("/signout");
    }

    private static void redirect(String path) {
        try {
            external().redirect(external().getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the session and with it everything that was kept in it. */
    void letOut() {
        try {
            ((HttpServletRequest) external().getRequest()).logout();
        } catch (ServletException e) {
            throw new IllegalStateException("The container did not sign out", e);
        }
    }

    String header(String name) {
        return external().getRequestHeaderMap().get(name);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
