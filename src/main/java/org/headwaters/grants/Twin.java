package org.headwaters.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Says of two applications that they may be one request asked twice: a row of a view that holds the whole rule, only ever
 * asked for and never loaded.
 */
@Entity
@Table(name = "application_twin")
class Twin {
    @Id
    private String id;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "twin_id")
    private long twinId;

    protected Twin() {}
}
