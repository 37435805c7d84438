package org.headwaters.house.offenders.grants.web;

public class FalsePage {}
