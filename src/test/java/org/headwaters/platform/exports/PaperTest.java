package org.headwaters.platform.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final String TYPED =
            "A <b>bold</b> & \"quoted\" text ]]> with &lt;entities&gt; and Zoë, Ørsted, Łódź";

    @Test
    void whatSomebodyTyped_staysAText_inItsOrder() throws Exception {
        try (var pdf = paper()) {
            assertThat(read(pdf))
                    .containsSubsequence("Salt, sand and statistics", "The two clocks", TYPED, "Train", "$1,200");
        }
    }

    @Test
    void thePaper_isMarkedForScreenReaders() throws Exception {
        try (var pdf = paper()) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            var tree = catalog.getStructureTreeRoot().getCOSObject().toString();
            assertThat(tree).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Salt, sand and statistics");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("An application & its letter");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid", "dc:description", "An application &amp; its letter", "dc:title");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
                assertThat(page.getCOSObject()
                                .getCOSName(COSName.getPDFName("Tabs"))
                                .getName())
                        .isEqualTo("S");
            }
        }
    }

    @Test
    void aLongText_runsOverPages() throws Exception {
        var paper = new Paper(Locale.ENGLISH, "Long", "Many paragraphs");
        for (int i = 1; i <= 200; i++) {
            paper.text("Paragraph " + i + " of many, so that there is more than one page of them.");
        }
        try (var pdf = open(paper)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            assertThat(read(pdf)).contains("Paragraph 1 of", "Paragraph 200 of", "1 / ");
        }
    }

    @Test
    void aPaperInOrder_leavesNothingInTheLog() throws Exception {
        var said = new ArrayList<String>();
        var ear = new Handler() {
            @Override
            public void publish(LogRecord record) {
                said.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var loggers =
                XRLog.listRegisteredLoggers().stream().map(Logger::getLogger).toList();
        loggers.forEach(logger -> logger.addHandler(ear));
        try (var pdf = paper()) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        } finally {
            loggers.forEach(logger -> logger.removeHandler(ear));
        }
        assertThat(loggers).isNotEmpty();
        assertThat(said).isEmpty();
        assertThat(loggers).allMatch(logger -> logger.isLoggable(Level.WARNING));
    }

    private static PDDocument paper() throws Exception {
        return open(new Paper(Locale.ENGLISH, "Salt, sand and statistics", "An application & its letter")
                .heading("The two clocks")
                .text(TYPED)
                .text(" ")
                .subheading("5. What it costs")
                .table(List.of(new Paper.Line("Train", "$1,200")), true));
    }

    private static PDDocument open(Paper paper) throws Exception {
        var bytes = new ByteArrayOutputStream();
        paper.write(bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }

    private static String read(PDDocument pdf) throws Exception {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s*\\R\\s*", " ");
    }
}
