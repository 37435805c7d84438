package org.headwaters.platform.security.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;
import org.headwaters.platform.security.NewPassword;
import org.headwaters.platform.security.PasswordWorkflow;
import org.headwaters.platform.security.ProfileWorkflow;
import org.headwaters.platform.security.ProfileWorkflow.Self;
import org.headwaters.platform.text.Zones;

/** What everybody can change about oneself: name, zone, password; the look is the device's. */
@Page
public class AccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProfileWorkflow profile;

    @Inject
    private PasswordWorkflow passwords;

    @Inject
    private Entrance entrance;

    private String name;
    private String zone;
    private String email;
    private List<String> roles;
    private String old;
    private String password;

    public void open() {
        Self self = profile.self();
        name = self.name();
        zone = self.zone();
        email = self.email();
        roles = self.roles();
    }

    public String save() {
        profile.change(name, zone);
        Said.next("platform.account.told.saved");
        return SecurityPages.ACCOUNT.go();
    }

    /** Every session of the person ends; this browser comes in again by the new password, under a new session id. */
    public String changePassword() {
        NewPassword chosen = new NewPassword(password);
        String address = passwords.change(old, chosen);
        if (!entrance.opens(address, chosen.text())) {
            return SecurityPages.SIGN_IN.go();
        }
        Said.next("platform.account.told.password");
        return SecurityPages.ACCOUNT.go();
    }

    public List<String> getZones() {
        return Zones.with(zone);
    }

    public List<String> getRoles() {
        return roles;
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
