package org.headwaters.grants;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.NetworkDay;

/** As many awards as one likes, made one by one and kept nowhere. */
public final class OpenDataInMemory extends OpenDataDesk {
    private static final Instant TOLD = Instant.parse("2026-03-02T09:00:00Z");

    private static final int PIECE = 250;

    private final int many;

    public OpenDataInMemory(int many) {
        this.many = many;
    }

    public static OpenData words() {
        var data = new OpenData();
        data.day = day();
        data.prefix = "360G-bench";
        data.publisher = Optional.empty();
        data.licence = "https://creativecommons.org/licenses/by/4.0/";
        data.backbone = "The Upstream Office";
        data.network = "A network";
        data.site = Optional.of("https://example.org");
        return data;
    }

    public static NetworkDay day() {
        return new NetworkDay() {
            @Override
            public LocalDate of(Instant at) {
                return LocalDate.ofInstant(at, ZoneOffset.UTC);
            }
        };
    }

    public static Clock clock() {
        return Clock.fixed(TOLD, ZoneOffset.UTC);
    }

    @Override
    public List<PublicAward> after(PublicAward last) {
        var next = last == null ? 0 : Integer.parseInt(last.reference().substring("CG-2026-".length())) + 1;
        return IntStream.range(next, Math.min(many, next + PIECE))
                .mapToObj(OpenDataInMemory::award)
                .toList();
    }

    private static PublicAward award(int n) {
        var one =
                new OrganisationCard(new OrganisationId(n), "partner-" + n, "Partner number " + n, "P" + n, "Harbour");
        var two = new OrganisationCard(new OrganisationId(-n), "other-" + n, "Another number " + n, "A" + n, "Inland");
        return new PublicAward(
                "CG-2026-" + n,
                "What they do together, number " + n,
                Money.of(5_000, "USD"),
                Money.of(4_460, "USD"),
                one,
                List.of(one, two),
                TOLD.plusSeconds(n),
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 5, 3),
                false,
                PublicAward.State.AWARDED,
                TOLD.plusSeconds(n),
                new PublicAward.Programme("MEET-2026", "Meet and make", "So that partners meet."));
    }
}
