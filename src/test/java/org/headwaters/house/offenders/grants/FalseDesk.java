package org.headwaters.house.offenders.grants;

public class FalseDesk {}
