package org.headwaters.platform.security.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.security.NewPassword;
import org.headwaters.platform.security.NewPerson;
import org.headwaters.platform.security.OneTimeLink.Purpose;
import org.headwaters.platform.security.PasswordWorkflow;
import org.headwaters.platform.security.PasswordWorkflow.Welcome;
import org.headwaters.platform.text.Texts;

/** Where a one-time link leads: choose a password, and for the very first person a name and an address. */
@Page
public class WelcomePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PasswordWorkflow workflow;

    @Inject
    private Entrance entrance;

    @Inject
    private Caller caller;

    @Inject
    @ConfigProperty(name = "network.zone", defaultValue = "UTC")
    private String zone;

    private String link;
    private Welcome shown;
    private String name;
    private String email;
    private String password;

    /** A dead link gets a page of its own, with the way to a new one. */
    public void open() {
        try {
            shown = workflow.look(link);
        } catch (Refusal dead) {
            shown = null;
        }
    }

    public void choose() {
        NewPassword chosen = new NewPassword(password);
        String address = isFirst() ? begin(chosen) : workflow.choose(link, chosen);
        if (entrance.opens(address, chosen.text())) {
            entrance.leadTo(isFirst() ? "/admin/people" : null);
        } else {
            entrance.leadToSignIn();
        }
    }

    private String begin(NewPassword chosen) {
        NewPerson first = NewPerson.typed(name, email, zone);
        workflow.begin(link, first, chosen);
        return first.email();
    }

    public boolean isAlive() {
        return shown != null;
    }

    public boolean isFirst() {
        return shown != null && shown.purpose() == Purpose.FIRST;
    }

    /** The greeting depends on why the link was made. */
    public String getHeading() {
        return switch (shown.purpose()) {
            case INVITE -> texts().get("platform.welcome.title", shown.name());
            case FORGOT -> texts().get("platform.welcome.renew", shown.name());
            case FIRST -> texts().get("platform.welcome.first");
        };
    }

    public String getLead() {
        return isFirst()
                ? texts().get("platform.welcome.firstLead")
                : texts().get("platform.welcome.lead", shown.email());
    }

    private Texts texts() {
        return Texts.in(caller.locale());
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
