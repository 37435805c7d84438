package org.headwaters.demo;

import java.sql.SQLException;
import java.util.List;

/** What those who read know about and how much they want of it: most said so, some take anything. */
final class Profiles {
    private final Store store;
    private final Days days;
    private final Cast cast;

    Profiles(Store store, Days days, Cast cast) {
        this.store = store;
        this.days = days;
        this.cast = cast;
    }

    void write() throws SQLException {
        var causes = codes("select 'cause:' || reference from cause order by reference");
        var themes = codes("select 'theme:' || reference from theme order by place_in_list");
        var profiles = store.into("reader_profile", "person_id", "at_once", "a_year");
        var topics = store.link("reader_topic", "profile_id", "topic");
        for (var reader : cast.reviewers) {
            var chance = Chance.of("profile", reader.email());
            if (chance.onceIn(4)) {
                continue;
            }
            var profile = profiles.add(reader.id(), chance.between(4, 8), chance.between(24, 60));
            chance.shuffled(causes).stream().limit(chance.between(2, 5)).forEach(cause -> topics.add(profile, cause));
            topics.add(profile, chance.pick(themes));
        }
        var last = cast.reviewers.get(cast.reviewers.size() - 1);
        store.into("away", "person_id", "from_day", "until_day", "deputy_id")
                .add(last.id(), days.day(-2), days.day(9), null);
    }

    private List<String> codes(String sql) throws SQLException {
        return store.read(sql).stream().map(row -> (String) row.get(0)).toList();
    }
}
