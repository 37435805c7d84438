package org.headwaters.demo;

import java.sql.SQLException;
import java.util.List;

/**
 * What those who read know about and how much they want of it: most said so, some take anything. Nobody has more than he or
 * she wanted, and everybody has room for one more.
 */
final class Profiles {
    private static final int USUAL_AT_ONCE = 6;
    private static final int USUAL_A_YEAR = 40;
    private static final int MOST_AT_ONCE = 99;
    private static final int MOST_A_YEAR = 999;
    private static final int TEN = 10;

    private final Store store;
    private final Days days;
    private final Cast cast;
    private final Loads loads;

    Profiles(Store store, Days days, Cast cast, Loads loads) {
        this.store = store;
        this.days = days;
        this.cast = cast;
        this.loads = loads;
    }

    void write() throws SQLException {
        var causes = codes("select 'cause:' || reference from cause where state = 'LIVE' order by reference");
        var themes = codes("select 'theme:' || reference from theme order by place_in_list");
        var profiles = store.into("reader_profile", "person_id", "at_once", "a_year");
        var topics = store.link("reader_topic", "profile_id", "topic");
        for (var reader : cast.reviewers) {
            var chance = Chance.of("profile", reader.email());
            var now = loads.now(reader);
            var thisYear = loads.thisYear(reader);
            if (chance.onceIn(4) && now < USUAL_AT_ONCE && thisYear < USUAL_A_YEAR) {
                continue;
            }
            var atOnce = Math.min(MOST_AT_ONCE, Math.max(chance.between(4, 8), now + 2));
            var yearly = Math.min(MOST_A_YEAR, Math.max(chance.between(24, 60), (thisYear / TEN + 1) * TEN));
            var profile = profiles.add(reader.id(), atOnce, yearly);
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
