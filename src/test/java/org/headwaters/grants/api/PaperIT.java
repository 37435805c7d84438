package org.headwaters.grants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.headwaters.grants.CaseDesk;
import org.headwaters.grants.GrantNews;
import org.headwaters.network.Cast;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.exports.Paper;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands on paper is what the reader's page shows. */
@InServer
class PaperIT {
    @Inject
    PaperResource resource;

    @Inject
    CasePaper papers;

    @Inject
    CaseDesk desk;

    @Inject
    GrantNews grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    Entities entities;

    private PersonId officer;

    @BeforeEach
    void anOfficer() {
        officer = cast.person("Orla Finch", OFFICER);
    }

    @Test
    void beforeItIsTold_staffReadTheDraft_andItsApplicantsNothingOfIt() throws Exception {
        var reference = grants.awardOne();
        var title = entities.one("select title from application where reference = '" + reference + "'")
                .toString();
        var staffs = acting.as(officer, () -> text(papers.of(desk.open(reference))), OFFICER);
        assertThat(staffs).contains(title, reference, "$1,000", "A draft: nobody was told yet");
        var applicants = acting.as(applicant(reference), () -> text(papers.of(desk.open(reference))), PARTNER);
        assertThat(applicants)
                .contains(title, reference, "In review")
                .doesNotContain("A draft")
                .doesNotContain("Awarded");
        assertThatThrownBy(() -> acting.as(applicant(reference), () -> resource.letter(reference), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(officer, () -> resource.letter(reference), OFFICER).getStatus())
                .isEqualTo(200);
    }

    @Test
    void onceItIsTold_itsApplicantsHaveTheLetter_withTheWordsOfThePage() throws Exception {
        var reference = grants.tellOne();
        var page = acting.as(applicant(reference), () -> desk.open(reference), PARTNER);
        var paper = acting.as(applicant(reference), () -> text(papers.letter(desk.open(reference))), PARTNER);
        assertThat(paper).contains(plain(page.letter().text().subject()), reference, "Sent by");
        for (var paragraph : page.letter().paragraphs()) {
            assertThat(paper).contains(plain(paragraph));
        }
    }

    @Test
    void aStranger_andAPartnerWhoIsNotOnIt_getNothing() throws Exception {
        var reference = grants.tellOne();
        var other = cast.person("Nadia Quill", PARTNER);
        assertThatThrownBy(() -> acting.as(other, () -> resource.file(reference), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.asStranger(() -> resource.file(reference)))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
        assertThat(acting.as(cast.person("Daniel Voss", APPROVER), () -> resource.file(reference), APPROVER)
                        .getHeaderString("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + reference + ".pdf\"");
    }

    private PersonId applicant(String reference) {
        var id = entities.one("select started_by from application where reference = '" + reference + "'");
        return new PersonId(((Number) id).longValue());
    }

    private static String text(Paper paper) throws Exception {
        var bytes = new ByteArrayOutputStream();
        paper.write(bytes);
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            return plain(new PDFTextStripper().getText(pdf));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
