package org.headwaters.house.offenders.cellar;

public class Anything {}
