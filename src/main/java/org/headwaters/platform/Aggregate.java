package org.headwaters.platform;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** What is loaded, changed and checked for staleness as one. Its number stays inside; people see a reference. */
@MappedSuperclass
@Published
public abstract class Aggregate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    @SequenceGenerator(name = "ids", sequenceName = "id_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    /** The number in the database, null until it is stored. */
    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** Refuses a change by someone who has not seen the present state. */
    protected void requireSeen(long seenVersion) {
        if (seenVersion != version) {
            throw new StaleVersion(seenVersion, version);
        }
    }
}
