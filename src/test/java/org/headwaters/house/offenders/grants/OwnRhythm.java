package org.headwaters.house.offenders.grants;

import jakarta.ejb.Singleton;

@Singleton
public class OwnRhythm {}
