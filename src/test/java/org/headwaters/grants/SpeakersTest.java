package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantStories.IRIS_OF_THE_MUSEUM;
import static org.headwaters.grants.GrantStories.MUSEUM;
import static org.headwaters.grants.GrantStories.SCHOOLS;
import static org.headwaters.grants.GrantStories.TOMAS_OF_THE_SCHOOLS;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.iris;
import static org.headwaters.grants.GrantStories.ruth;
import static org.headwaters.grants.GrantStories.tomas;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.junit.jupiter.api.Test;

class SpeakersTest {
    private static final Map<OrganisationId, OrganisationCard> CARDS = Map.of(
            MUSEUM, new OrganisationCard(MUSEUM, "museum", "Museum of the Shore", "Museum", ""),
            SCHOOLS, new OrganisationCard(SCHOOLS, "schools", "Larkmoor Schools Trust", null, ""));

    private final Application application = GrantStories.numbered(GrantStories.anApplicationIn(Stage.SUBMITTED), 7);

    @Test
    void applicants_speakForTheirPartner_andStaffForNone() {
        var said = List.of(said(iris(WHILE_OPEN)), said(tomas(WHILE_OPEN)), said(ruth(WHILE_OPEN)));
        assertThat(speakers(Map.of(IRIS_OF_THE_MUSEUM, Set.of(MUSEUM), TOMAS_OF_THE_SCHOOLS, Set.of(SCHOOLS)))
                        .of(application, said, CARDS))
                .isEqualTo(Map.of(IRIS_OF_THE_MUSEUM, "Museum", TOMAS_OF_THE_SCHOOLS, "Larkmoor Schools Trust"));
    }

    @Test
    void whoActsForNeitherAnyMore_spokeForOneOfThem() {
        assertThat(speakers(Map.of()).of(application, List.of(said(iris(WHILE_OPEN))), CARDS))
                .hasEntrySatisfying(IRIS_OF_THE_MUSEUM, name -> assertThat(name).contains("Museum", "Larkmoor"));
    }

    private CaseMessage said(Act act) {
        return new CaseMessage(application, MessageKind.MESSAGE, "We bring the crabs.", null, act);
    }

    private static Speakers speakers(Map<PersonId, Set<OrganisationId>> acted) {
        var speakers = new Speakers();
        speakers.directory = new Directory() {
            @Override
            public Map<PersonId, Set<OrganisationId>> organisationsSince(
                    Collection<PersonId> persons, LocalDate since) {
                return acted;
            }
        };
        speakers.day = new NetworkDay() {
            @Override
            public LocalDate of(Instant at) {
                return LocalDate.ofInstant(at, ZoneOffset.UTC);
            }
        };
        return speakers;
    }
}
