package org.headwaters.house.offenders.grants;

import jakarta.persistence.Embeddable;

@Embeddable
public class OpenPart {
    String kept;
}
