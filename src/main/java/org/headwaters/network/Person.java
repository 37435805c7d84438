package org.headwaters.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Folding;

/** A human being the network knows. The e-mail address is kept in lower case and is nobody else's. */
@Entity
@Table(name = "person")
public class Person extends Aggregate {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+");

    private String name;
    private String email;
    private String pronouns;

    @Column(name = "zone_id")
    private String zone;

    @Column(name = "language_tag")
    private String language;

    /** The number of the person who this entry was found to be, null as a rule. */
    @Column(name = "merged_into")
    private Long mergedInto;

    @Column(name = "search_text")
    private String searchText;

    protected Person() {}

    Person(String name, String email, String zone, String language) {
        this.language = Locale.forLanguageTag(language).toLanguageTag();
        rename(name);
        moveTo(email);
        liveIn(zone);
    }

    PersonId id() {
        return new PersonId(getId());
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getPronouns() {
        return pronouns;
    }

    public String getZone() {
        return zone;
    }

    public String getLanguage() {
        return language;
    }

    /** Who this entry was found to be, empty as a rule. */
    Optional<PersonId> survivor() {
        return Optional.ofNullable(mergedInto).map(PersonId::new);
    }

    void mergeInto(PersonId other) {
        mergedInto = other.value();
    }

    final void rename(String newName) {
        name = Words.required("name", newName, 120);
        findAgain();
    }

    final void moveTo(String newEmail) {
        email = address(newEmail);
        findAgain();
    }

    final void liveIn(String newZone) {
        try {
            zone = ZoneId.of(newZone).getId();
        } catch (DateTimeException | NullPointerException unknown) {
            throw new Refusal("network.refused.zone.unknown");
        }
    }

    void callThem(String words) {
        pronouns = Words.optional("pronouns", words, 40);
    }

    private void findAgain() {
        searchText = Folding.findable(name, email == null ? "" : email);
    }

    /** The address as it is kept and compared. */
    static String address(String typed) {
        var address = Words.required("email", typed, 254).toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(address).matches()) {
            throw new Refusal("network.refused.email.shape");
        }
        return address;
    }

    /** Itself, when whoever wants to change it has seen the present state. */
    Person asSeen(long seenVersion) {
        requireSeen(seenVersion);
        return this;
    }
}
