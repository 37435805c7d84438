package org.headwaters.house.offenders.grants;

/** Inherits from the provider's package without the provider's jar. */
public class HintsAtEclipseLink extends org.eclipse.persistence.planted.Hint {}
