package org.headwaters.platform.security.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.security.PasswordWorkflow;

/** Asks for an address and says the same whether it is anybody's. */
@Page
public class ForgotPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PasswordWorkflow workflow;

    private String email;
    private boolean sent;

    public void send() {
        workflow.forgotten(email);
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
