package org.headwaters.reviews;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.headwaters.platform.Aggregate;

/** The criteria that a case is read by, in their order. A rubric in use is not changed: a new one is made. */
@Entity
@Table(name = "rubric")
public class Rubric extends Aggregate {
    private String reference;
    private String name;

    @OneToMany(mappedBy = "rubric", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Criterion> criteria = new ArrayList<>();

    protected Rubric() {}

    Rubric(String reference, String name) {
        this.reference = Objects.requireNonNull(reference);
        this.name = Objects.requireNonNull(name);
    }

    RubricCard card() {
        return new RubricCard(new RubricId(getId()), reference, name, criteria.size());
    }

    public String getReference() {
        return reference;
    }

    public String getName() {
        return name;
    }

    public List<Criterion> getCriteria() {
        return List.copyOf(criteria);
    }
}
