package org.headwaters.house.offenders.grants;

import jakarta.faces.context.FacesContext;

public class SpeaksFaces {
    FacesContext faces;
}
