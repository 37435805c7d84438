package org.headwaters.challenges;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import org.headwaters.platform.Aggregate;

/** A group of causes that people name in one breath. */
@Entity
@Table(name = "theme")
public class Theme extends Aggregate {
    private String reference;
    private String title;
    private String sentence;

    @Column(name = "place_in_list")
    private int place;

    protected Theme() {}

    Theme(String reference, String title, String sentence, int place) {
        this.reference = Objects.requireNonNull(reference);
        this.title = Objects.requireNonNull(title);
        this.sentence = Objects.requireNonNull(sentence);
        this.place = place;
    }

    void say(String words, String line) {
        title = Objects.requireNonNull(words);
        sentence = Objects.requireNonNull(line);
    }

    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    public String getSentence() {
        return sentence;
    }

    public int getPlace() {
        return place;
    }
}
