package org.headwaters.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.headwaters.platform.Aggregate;

/** One question of a rubric, with words for every score from 1 to 5. An independent one is shown and not summed. */
@Entity
@Table(name = "criterion")
public class Criterion extends Aggregate {
    static final int HIGHEST = 5;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rubric_id")
    private Rubric rubric;

    private int position;
    private String question;
    private String help;
    private int weight;
    private boolean required;
    private boolean independent;

    @Column(name = "words_1")
    private String words1;

    @Column(name = "words_2")
    private String words2;

    @Column(name = "words_3")
    private String words3;

    @Column(name = "words_4")
    private String words4;

    @Column(name = "words_5")
    private String words5;

    protected Criterion() {}

    public int getPosition() {
        return position;
    }

    public String getQuestion() {
        return question;
    }

    public String getHelp() {
        return help;
    }

    public int getWeight() {
        return weight;
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isIndependent() {
        return independent;
    }

    /** The words for the scores 1 to 5, in that order. */
    public List<String> getWords() {
        return List.of(words1, words2, words3, words4, words5);
    }
}
