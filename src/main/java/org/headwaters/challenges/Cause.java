package org.headwaters.challenges;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.headwaters.platform.Aggregate;

/** A root cause, phrased as a variable: something that there can be more or less of. */
@Entity
@Table(name = "cause")
public class Cause extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    private String reference;
    private String title;
    private String brief;

    protected Cause() {}

    Cause(Theme theme, String reference, String title, String brief) {
        this.theme = Objects.requireNonNull(theme);
        this.reference = Objects.requireNonNull(reference);
        this.title = Objects.requireNonNull(title);
        this.brief = Objects.requireNonNull(brief);
    }

    public Theme getTheme() {
        return theme;
    }

    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    /** One sentence that says what is meant and how one would notice a change. */
    public String getBrief() {
        return brief;
    }
}
