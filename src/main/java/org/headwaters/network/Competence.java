package org.headwaters.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of thing that partners give and look for, so that both can be laid side by side; the list is data. */
@Entity
@Table(name = "competence")
public class Competence {
    @Id
    private String code;

    private String title;

    @Column(name = "place_in_list")
    private int place;

    protected Competence() {}

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public int getPlace() {
        return place;
    }
}
