package org.headwaters.house.offenders.network;

public class Unpublished {}
