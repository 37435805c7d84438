package org.headwaters.demo;

import java.util.ArrayList;
import java.util.Objects;
import org.headwaters.platform.text.Folding;

/** The organisations: partners as the file names them, a few that rest, and the backbone. */
final class Organisations {
    private static final int LONGEST_MEMBERSHIP = 44;
    private static final int SHORTEST_MEMBERSHIP = 5;
    private static final int ONE_RESTS_IN = 40;

    private final Store.Table rows;
    private final Days days;

    Organisations(Store store, Days days) {
        this.days = days;
        this.rows = store.into(
                "organisation",
                "reference",
                "name",
                "short_name",
                "sector",
                "place",
                "standing",
                "member_since",
                "sort_text",
                "search_text",
                "website");
    }

    Cast write(Material material) {
        var cast = new Cast();
        var number = 0;
        for (var row : material.rows("organisations.csv")) {
            var months = Chance.of("member", row.text(0)).between(longestThere(material, row), LONGEST_MEMBERSHIP);
            var rests = ++number % ONE_RESTS_IN == 0;
            cast.add(partner(row, months, rests ? "PAUSED" : "MEMBER"));
        }
        cast.add(partner(backbone(), LONGEST_MEMBERSHIP, "BACKBONE"));
        return cast;
    }

    /** For how many months the people that the files name have been with it at the least. */
    private static int longestThere(Material material, Material.Row organisation) {
        return material.rows("people.csv").stream()
                .filter(person -> person.text(3).equals(organisation.text(0)))
                .mapToInt(person -> person.number(7))
                .max()
                .orElse(SHORTEST_MEMBERSHIP);
    }

    private static Material.Row backbone() {
        return new Material.Row(
                Material.cells(Cast.BACKBONE + "|" + Cast.BACKBONE + "|nonprofit|Northgate|backbone||"));
    }

    private Cast.Partner partner(Material.Row row, int months, String standing) {
        var reference = Folding.of(row.text(0)).replace(' ', '-');
        var id = rows.add(
                reference,
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                standing,
                Objects.equals(standing, "BACKBONE") ? null : days.today().minusMonths(months),
                Folding.of(row.text(0)),
                Folding.findable(row.text(0), row.text(1), row.text(3)),
                "https://" + reference + ".example");
        return new Cast.Partner(
                id,
                reference,
                row.text(0),
                row.text(1),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                months,
                new ArrayList<>());
    }
}
