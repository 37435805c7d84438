package org.headwaters.platform.exports;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.headwaters.platform.Published;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document to print or to keep, as a PDF whose headings, paragraphs and tables are marked for screen readers (PDF/UA). It
 * is put together from texts, never from markup: whatever somebody typed stays a text.
 */
@Published
public final class Paper {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String LOOK = """
            @page { size: A4; margin: 22mm 22mm 24mm 22mm;
                    @bottom-right { content: counter(page) " / " counter(pages); font-family: Paper; font-size: 9pt; } }
            body { font-family: Paper; font-size: 11pt; line-height: 1.5; color: #14242b; }
            h1 { font-size: 20pt; font-weight: normal; line-height: 1.2; margin: 0 0 4mm 0; }
            h2 { font-size: 14pt; font-weight: normal; margin: 8mm 0 2mm 0; page-break-after: avoid; }
            h3 { font-size: 11pt; font-weight: normal; color: #3c5560; margin: 5mm 0 1mm 0; page-break-after: avoid; }
            p { margin: 0 0 3mm 0; white-space: pre-wrap; }
            table { width: 100%; border-collapse: collapse; }
            th, td { font-weight: normal; text-align: left; vertical-align: top; padding: 1mm 4mm 1mm 0;
                     border-bottom: 0.2mm solid #b7c4c9; }
            .amount { text-align: right; padding-right: 0; white-space: nowrap; }
            .small { font-size: 9pt; color: #3c5560; }
            """;

    private final Document document;
    private final Element body;

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    /** @param about what it is, in a sentence: for programs that list papers, and for those who have them read aloud */
    public Paper(Locale locale, String title, String about) {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException never) {
            throw new IllegalStateException(never);
        }
        var html = document.createElement("html");
        html.setAttribute("lang", locale.toLanguageTag());
        document.appendChild(html);
        var head = add(html, "head", null);
        add(head, "title", title);
        var subject = add(head, "meta", null);
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", Unsayable.without(about));
        add(head, "style", LOOK);
        body = add(html, "body", null);
        add(body, "h1", title);
    }

    public Paper heading(String words) {
        add(body, "h2", words);
        return this;
    }

    public Paper subheading(String words) {
        add(body, "h3", words);
        return this;
    }

    /** Its lines stay where they are; an empty text leaves nothing behind. */
    public Paper text(String words) {
        if (words != null && !words.isBlank()) {
            add(body, "p", words);
        }
        return this;
    }

    public Paper small(String words) {
        add(body, "p", words).setAttribute("class", "small");
        return this;
    }

    /** One line of a table: its name, and what stands there. */
    public record Line(String name, String value) {}

    /** @param amounts whether the values are amounts, which stand at the right */
    public Paper table(List<Line> lines, boolean amounts) {
        if (lines.isEmpty()) {
            return this;
        }
        var rows = add(add(body, "table", null), "tbody", null);
        for (var line : lines) {
            var row = add(rows, "tr", null);
            add(row, "th", line.name()).setAttribute("scope", "row");
            var cell = add(row, "td", line.value());
            if (amounts) {
                cell.setAttribute("class", "amount");
            }
        }
        return this;
    }

    /** Writes it to its end; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFont(Paper::font, "Paper");
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Headwaters");
        builder.withW3cDocument(document, null);
        builder.toStream(out);
        builder.run();
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }

    private Element add(Element parent, String name, String words) {
        var element = document.createElement(name);
        if (words != null) {
            element.appendChild(document.createTextNode(Unsayable.without(words)));
        }
        parent.appendChild(element);
        return element;
    }
}
