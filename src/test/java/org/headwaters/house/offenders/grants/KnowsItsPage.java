package org.headwaters.house.offenders.grants;

import org.headwaters.house.offenders.grants.web.FalsePage;

public class KnowsItsPage {
    FalsePage page;
}
