package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u2009", "\u202F", "\u3000", " \u200B", "\u00AD\n", "\u00A0 \u200D"})
    void aSpaceThatLooksLikeOne_isOne(String space) {
        assertThat(VEIL.over("The Museum" + space + "of Tides and Ines" + space + "Okafor"))
                .isEqualTo("The Partner A and [name]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF"})
    void aSignThatNobodySees_hidesNoName(String unseen) {
        assertThat(VEIL.over("Ms Oka" + unseen + "for of the Museum of Ti" + unseen + "des, in" + unseen + "es@tides."
                        + unseen + "example"))
                .isEqualTo("Ms [name] of the Partner A, [address]");
    }

    @Test
    void anAccentBesideItsLetter_hidesNoName() {
        var veil = new Veil(List.of(), List.of("José Núñez"), new Veil.Words("Partner", "[name]", "[address]"));
        assertThat(veil.over("With Jose\u0301 Nu\u0301n\u0303ez")).isEqualTo("With [name]");
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
