package org.headwaters.house.offenders.grants;

import org.headwaters.house.offenders.network.Unpublished;

public class UsesUnpublished {
    Unpublished[] hidden;
}
