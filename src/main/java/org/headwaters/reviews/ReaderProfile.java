package org.headwaters.reviews;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/** How much somebody wants to read at once and in a year, and what about. No topic means that any will do. */
@Entity
@Table(name = "reader_profile")
public class ReaderProfile extends Aggregate {
    static final int USUAL_AT_ONCE = 6;
    static final int USUAL_A_YEAR = 40;
    static final int MOST_AT_ONCE = 99;
    static final int MOST_A_YEAR = 999;

    @Column(name = "person_id", updatable = false)
    private long person;

    @Column(name = "at_once")
    private int atOnce = USUAL_AT_ONCE;

    @Column(name = "a_year")
    private int yearly = USUAL_A_YEAR;

    @ElementCollection
    @CollectionTable(name = "reader_topic", joinColumns = @JoinColumn(name = "profile_id"))
    @Column(name = "topic")
    private Set<String> topics = new HashSet<>();

    protected ReaderProfile() {}

    ReaderProfile(PersonId person) {
        this.person = person.value();
    }

    void limit(int newAtOnce, int newYearly) {
        if (newAtOnce < 0 || newAtOnce > MOST_AT_ONCE || newYearly < 0 || newYearly > MOST_A_YEAR) {
            throw new Refusal("reviews.refused.limits", MOST_AT_ONCE, MOST_A_YEAR);
        }
        atOnce = newAtOnce;
        yearly = newYearly;
    }

    void know(Set<String> newTopics) {
        topics.retainAll(newTopics);
        topics.addAll(newTopics);
    }

    void requireVersion(long seen) {
        requireSeen(seen);
    }

    public PersonId getPerson() {
        return new PersonId(person);
    }

    public int getAtOnce() {
        return atOnce;
    }

    public int getYearly() {
        return yearly;
    }

    public Set<String> getTopics() {
        return Set.copyOf(topics);
    }
}
