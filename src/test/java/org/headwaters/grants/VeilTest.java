package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.junit.jupiter.api.Test;

class VeilTest {
    private static final OrganisationId MUSEUM = new OrganisationId(1);
    private static final OrganisationId SCHOOLS = new OrganisationId(2);
    private static final Veil VEIL = new Veil(
            List.of(
                    new OrganisationCard(MUSEUM, "museum-of-tides", "Museum of Tides", "Tides", "Corvane"),
                    new OrganisationCard(SCHOOLS, "larkmoor", "Larkmoor Schools Trust", "Larkmoor", "Larkmoor")),
            List.of("Ines Okafor", "Tomas Vale", "Bo Li"),
            new Veil.Words("Partner", "[name]", "[address]"));

    @Test
    void partners_areLettersInTheirOrder_alsoInTheirCards() {
        assertThat(VEIL.over("The Museum of Tides visits Larkmoor Schools Trust."))
                .isEqualTo("The Partner A visits Partner B.");
        assertThat(VEIL.cards().get(SCHOOLS))
                .returns("Partner B", OrganisationCard::name)
                .returns("Partner B", OrganisationCard::shortName)
                .returns("", OrganisationCard::place);
    }

    @Test
    void aName_isFoundInAnyCase_acrossLines_andWithAnEnding() {
        assertThat(VEIL.over("MUSEUM OF\nTIDES, Larkmoor’s lab, ines okafor's car"))
                .isEqualTo("Partner A, Partner B’s lab, [name]'s car");
    }

    @Test
    void aSurname_isHidden_andAnOrdinaryWordIsNot() {
        assertThat(VEIL.over("Ms Okafor waits in the vale. The tides turn."))
                .isEqualTo("Ms [name] waits in the vale. The tides turn.");
        assertThat(VEIL.over("RipTides and Larkmoorings, a Valentine."))
                .isEqualTo("RipTides and Larkmoorings, a Valentine.");
        assertThat(VEIL.over("Bo Li sings, and so will Lisa.")).isEqualTo("[name] sings, and so will Lisa.");
    }

    @Test
    void addresses_areHidden() {
        assertThat(VEIL.over("Write to ines@tides.example or see https://tides.example/lab and www.tides.example."))
                .isEqualTo("Write to [address] or see [address] and [address]");
    }

    @Test
    void whatNamesNobody_staysAsItIs() {
        var text = "Nine schools share one technician.\n\nShe has never met seven of the teachers.";
        assertThat(VEIL.over(text)).isEqualTo(text);
    }
}
