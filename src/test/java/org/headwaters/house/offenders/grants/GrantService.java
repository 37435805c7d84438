package org.headwaters.house.offenders.grants;

import jakarta.ejb.Stateless;

@Stateless
public class GrantService {}
