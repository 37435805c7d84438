package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.network.AffiliationRole.DEPUTY;
import static org.headwaters.network.AffiliationRole.INTRAPRENEUR;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is of the network and who signs is one rule, whichever room asks. */
class WhoBelongsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final PersonId INES = new PersonId(7);

    private final Directory directory = new Directory();

    @ParameterizedTest
    @EnumSource(Standing.class)
    void whoActsForAPartnerOrTheBackbone_isOfTheNetwork(Standing standing) {
        var belongs =
                Set.of(Standing.MEMBER, Standing.PAUSED, Standing.BACKBONE).contains(standing);
        directory.people = actingFor(standing);
        var organisation = new Organisation("o", "O", "O", "nonprofit", "Bay", standing);
        var part = new Affiliation(organisation, new Person("Ines", "i@example.org", "UTC", "en"), DEPUTY, DAY);

        assertThat(directory.isOfNetwork(INES, DAY)).isEqualTo(belongs);
        assertThat(new Hand(false, false, List.of(part)).seesMembers()).isEqualTo(belongs);
    }

    @ParameterizedTest
    @EnumSource(AffiliationRole.class)
    void whoCarriesTheNetwork_orStandsInForThat_signs(AffiliationRole role) {
        var signs = role == INTRAPRENEUR || role == DEPUTY;

        assertThat(role.signs()).isEqualTo(signs);
        assertThat(new PersonCard(INES, "Ines", "i@example.org", new OrganisationId(3), role.name()).signs())
                .isEqualTo(signs);
    }

    @Test
    void whoActsForNobody_signsNothing() {
        assertThat(new PersonCard(INES, "Ines", "i@example.org", null, null).signs())
                .isFalse();
    }

    private static People actingFor(Standing standing) {
        return new People() {
            @Override
            List<OrganisationId> organisationsOf(PersonId person, Collection<Standing> standings, LocalDate day) {
                return standings.contains(standing) ? List.of(new OrganisationId(3)) : List.of();
            }
        };
    }
}
