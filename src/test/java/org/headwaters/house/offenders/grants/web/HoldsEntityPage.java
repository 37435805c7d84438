package org.headwaters.house.offenders.grants.web;

import jakarta.inject.Inject;
import org.headwaters.house.offenders.grants.OpenEntity;
import org.headwaters.platform.faces.Page;

@Page
public class HoldsEntityPage {
    OpenEntity entity;

    @Inject
    String first;

    @Inject
    String second;

    @Inject
    String third;

    @Inject
    String fourth;

    @Inject
    String fifth;
}
