package org.headwaters.house.offenders.network;

import org.headwaters.house.offenders.grants.UsesUnpublished;

public class KnowsGrants {
    UsesUnpublished upward;
}
