package org.headwaters.house.offenders.grants;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public class OpenBase {
    private String stage;

    public void decide() {
        stage = "AWARDED";
    }

    public String getStage() {
        return stage;
    }
}
