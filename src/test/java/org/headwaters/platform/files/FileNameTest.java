package org.headwaters.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Budget 2026.xlsx", "Prüfbericht (2).pdf", "تقرير.pdf", "写真.png", "a.b.c.txt"})
    void namesOfAnyLanguageAreTaken(String name) {
        assertThat(new FileName(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.txt",
                "..\\..\\boot.txt",
                "C:\\plan.pdf",
                "/plan.pdf",
                "plan\u202efdp.exe.pdf",
                "plan\u2066.pdf",
                "pla\u200bn.pdf",
                "plan\u0000.pdf",
                "plan\n.pdf",
                "a\"b.pdf",
                "<script>.pdf",
                "..",
                ".hidden",
                "plan.",
                "   ",
                ""
            })
    void namesThatMislead_areRefused(String name) {
        assertThatThrownBy(() -> new FileName(name)).isInstanceOf(Refusal.class);
    }

    @Test
    void noNameAtAll_isRefused() {
        assertThatThrownBy(() -> new FileName(null)).isInstanceOf(Refusal.class);
    }

    @Test
    void aVeryLongName_isRefused() {
        assertThat(new FileName("a".repeat(116) + ".pdf").ending()).isEqualTo("pdf");
        assertThatThrownBy(() -> new FileName("a".repeat(117) + ".pdf"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("platform.files.refused.nameTooLong"));
    }

    @Test
    void theEndingIsTheLastPart_inLowerCase() {
        assertThat(new FileName("scan.PDF").ending()).isEqualTo("pdf");
        assertThat(new FileName("README").ending()).isEmpty();
    }
}
