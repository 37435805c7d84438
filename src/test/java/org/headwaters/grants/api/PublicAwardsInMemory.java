package org.headwaters.grants.api;

import org.headwaters.grants.OpenDataInMemory;

/** As many awards as one likes, walked as those of the database are. */
final class PublicAwardsInMemory {
    private PublicAwardsInMemory() {}

    static PublicAwards of(int many) {
        var awards = new PublicAwards();
        awards.desk = new OpenDataInMemory(many);
        awards.words = OpenDataInMemory.words();
        return awards;
    }
}
