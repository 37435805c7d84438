package org.headwaters.platform.security.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.security.DemoDesk;
import org.headwaters.platform.security.DemoDesk.DemoPerson;
import org.headwaters.platform.text.Texts;

/** The sign-in page. It answers alike for wrong passwords, unknown addresses and too many tries. */
@Page
public class SignInPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Entrance entrance;

    @Inject
    private Caller caller;

    @Inject
    private DemoDesk demo;

    private String to;
    private String email;
    private String password;
    private List<DemoPerson> demoPeople;

    /** Whoever is signed in already goes on at once. */
    public void open() {
        if (caller.isSignedIn()) {
            entrance.leadTo(to);
            return;
        }
        demoPeople = demo.people();
    }

    public void enter() {
        if (entrance.opens(email, password)) {
            entrance.leadTo(to);
        } else {
            refuse();
        }
    }

    /** Only for the people whom the demonstration offers; {@link DemoDesk} offers nobody elsewhere. */
    public void enterAs(String demoEmail) {
        if (demo.people().stream().anyMatch(person -> person.email().equals(demoEmail))
                && entrance.opens(demoEmail, DemoDesk.PASSWORD)) {
            entrance.leadTo(to);
        } else {
            refuse();
        }
    }

    private void refuse() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String sentence = Texts.in(caller.locale()).get("platform.signin.refused");
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        password = null;
    }

    public List<DemoPerson> getDemoPeople() {
        return demoPeople;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
