package org.headwaters.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** One person's own way of looking at the queue: a name for an address's query. */
@Entity
@Table(name = "saved_view")
public class SavedView extends Aggregate {
    private static final int LONGEST = 60;
    private static final int LONGEST_QUERY = 500;

    @Column(name = "person_id")
    private long personId;

    private String name;
    private String query;

    protected SavedView() {}

    SavedView(PersonId person, String name, QueueFilter filter) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST || !Typed.isFitForAName(name)) {
            throw new Refusal("grants.refused.viewName", LONGEST);
        }
        this.personId = person.value();
        this.name = name.strip();
        show(filter);
    }

    void show(QueueFilter filter) {
        if (filter.query().length() > LONGEST_QUERY) {
            throw new Refusal("grants.refused.viewTooLong");
        }
        query = filter.query();
    }

    public PersonId getPerson() {
        return new PersonId(personId);
    }

    public String getName() {
        return name;
    }

    public QueueFilter getFilter() {
        return QueueFilter.read(query);
    }
}
