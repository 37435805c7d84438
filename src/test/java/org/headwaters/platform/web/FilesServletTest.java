package org.headwaters.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilesServletTest {

    @Test
    void aDownloadTellsItsName_plainAndExact() {
        assertThat(FilesServlet.disposition("Prüfung 2.pdf"))
                .isEqualTo("attachment; filename=\"Pr_fung 2.pdf\"; filename*=UTF-8''Pr%C3%BCfung%202.pdf");
    }

    @Test
    void aNameCannotEndTheHeader() {
        assertThat(FilesServlet.disposition("a\"; x=\r\nSet-Cookie: b.pdf"))
                .doesNotContain("\r")
                .doesNotContain("\n")
                .startsWith("attachment; filename=\"a__ x___Set-Cookie_ b.pdf\"");
    }
}
