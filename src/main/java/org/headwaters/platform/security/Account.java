package org.headwaters.platform.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;

/**
 * One person's way in: address, password, roles. The stamp goes up with everything that open sessions must hear of; a
 * session that finds another stamp than its own asks again, and ends when the account was signed out after it began.
 */
@Entity
@Table(name = "account")
public class Account extends Aggregate {
    private static final int LONGEST_EMAIL = 254;

    @Column(name = "person_id")
    private long personId;

    private String email;

    /** As the register of people last told, so that the list of accounts can be searched and ordered by it. */
    private String name = "";

    @Column(name = "password_hash")
    private String hash;

    private long stamp;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "signed_out_at")
    private Instant signedOutAt;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    protected Account() {}

    Account(PersonId person, String email, String name, Collection<String> roles, Instant at) {
        this.personId = person.value();
        this.email = canonical(email);
        this.name = name;
        this.invitedAt = at;
        this.roles.addAll(known(roles));
    }

    /** Addresses are compared without regard to case and surrounding space. */
    /** What is longer than any address is nobody's. */
    static String canonical(String email) {
        String plain = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        return plain.length() > LONGEST_EMAIL ? "" : plain;
    }

    public PersonId getPerson() {
        return new PersonId(personId);
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    /** The Argon2id text, null until the invited person has chosen a password. */
    public String getHash() {
        return hash;
    }

    public long getStamp() {
        return stamp;
    }

    public Instant getInvitedAt() {
        return invitedAt;
    }

    public Instant getLastSeenAt() {
        return lastSeenAt;
    }

    public Instant getDisabledAt() {
        return disabledAt;
    }

    public Set<String> getRoles() {
        return Set.copyOf(roles);
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    /** Whether a session that began then still counts. */
    boolean isOpenTo(Instant since) {
        return !isDisabled() && (signedOutAt == null || !since.isBefore(signedOutAt));
    }

    /** The person is called or reached otherwise from now on; open sessions say so with their next page. */
    void follow(String newName, String newEmail) {
        name = newName;
        email = canonical(newEmail);
        stamp++;
    }

    void seen(Instant at, String nameNow) {
        lastSeenAt = at;
        name = nameNow;
    }

    /** The same password under today's parameters: no session notices. */
    void rehash(String stronger) {
        hash = stronger;
    }

    /** A new password ends every session that began under the old one. */
    void choosePassword(String newHash, Instant at) {
        hash = newHash;
        signOutEverywhere(at);
    }

    void signOutEverywhere(Instant at) {
        signedOutAt = at;
        stamp++;
    }

    /** Itself, when whoever wants to change it has seen the present state. */
    Account asSeen(long seenVersion) {
        requireSeen(seenVersion);
        return this;
    }

    void giveRoles(Collection<String> wanted) {
        roles.clear();
        roles.addAll(known(wanted));
        stamp++;
    }

    void disable(Instant at) {
        if (isDisabled()) {
            throw new Refusal("platform.security.refused.alreadyDisabled");
        }
        disabledAt = at;
        signOutEverywhere(at);
    }

    void enable() {
        if (!isDisabled()) {
            throw new Refusal("platform.security.refused.notDisabled");
        }
        disabledAt = null;
    }

    private static Collection<String> known(Collection<String> wanted) {
        if (wanted.isEmpty() || !Roles.ALL.containsAll(wanted)) {
            throw new Refusal("platform.security.refused.role");
        }
        return wanted;
    }
}
