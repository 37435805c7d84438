package org.headwaters.house.offenders.grants;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class OpenEntity {
    @Id
    long id;

    String stage;

    public void award() {
        stage = "AWARDED";
    }
}
