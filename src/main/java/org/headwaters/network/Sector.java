package org.headwaters.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What kind of organisation one is; the list is data and every network has its own. */
@Entity
@Table(name = "sector")
public class Sector {
    @Id
    private String code;

    private String title;

    @Column(name = "place_in_list")
    private int place;

    protected Sector() {}

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
