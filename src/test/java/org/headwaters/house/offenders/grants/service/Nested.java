package org.headwaters.house.offenders.grants.service;

public class Nested {}
