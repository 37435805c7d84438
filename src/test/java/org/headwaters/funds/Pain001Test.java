package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class Pain001Test {
    private static final byte[] WRITTEN = Pain001.of(BatchStories.aBatch());

    @Test
    void theFile_keepsTheRulesOfTheStandard() {
        assertThatCode(() -> validate(WRITTEN)).doesNotThrowAnyException();
    }

    @Test
    void theRules_refuseWhatIsOutOfOrderTooLongOrMissing() {
        var text = new String(WRITTEN, StandardCharsets.UTF_8);
        for (var broken : List.of(
                text.replaceFirst("<MsgId>", "<MsgId>" + "x".repeat(35)),
                text.replaceFirst("<NbOfTxs>\\d+</NbOfTxs><CtrlSum>", "<CtrlSum>"),
                text.replace("DE89", "8989"),
                text.replace("TRF", "CASH"),
                text.replaceFirst("(<PmtId>.*?</PmtId>)(<Amt>.*?</Amt>)", "$2$1"),
                text.replaceFirst(" Ccy=\"USD\"", ""))) {
            assertThat(broken).isNotEqualTo(text);
            assertThatThrownBy(() -> validate(broken.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(SAXException.class);
        }
    }

    @Test
    void countsAndControlSums_areThoseOfThePayments() throws Exception {
        var document = parsed();
        var parts = all(document, "PmtInf");
        assertThat(parts).hasSize(2);
        var sum = BigDecimal.ZERO;
        var count = 0;
        for (var part : parts) {
            var amounts = all(part, "InstdAmt").stream()
                    .map(e -> new BigDecimal(e.getTextContent()))
                    .toList();
            var partSum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(number(part, "CtrlSum")).isEqualByComparingTo(partSum);
            assertThat(number(part, "NbOfTxs")).isEqualByComparingTo(BigDecimal.valueOf(amounts.size()));
            sum = sum.add(partSum);
            count += amounts.size();
        }
        var head = all(document, "GrpHdr").get(0);
        assertThat(number(head, "CtrlSum")).isEqualByComparingTo(sum).isEqualByComparingTo("8140.05");
        assertThat(number(head, "NbOfTxs")).isEqualByComparingTo(BigDecimal.valueOf(count));
    }

    @Test
    void everyId_isUnique_andAtMost35Characters() throws Exception {
        var document = parsed();
        for (var element : List.of("MsgId", "PmtInfId", "EndToEndId")) {
            var ids =
                    all(document, element).stream().map(Element::getTextContent).toList();
            assertThat(ids)
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.matches("[a-zA-Z0-9/\\-?:().,'+ ]{1,35}"))
                    .noneMatch(id -> id.startsWith("/") || id.endsWith("/") || id.contains("//"));
        }
    }

    @Test
    void everyText_isInCharactersThatEveryBankTakes() throws Exception {
        for (var element : List.of("Nm", "Ustrd")) {
            assertThat(all(parsed(), element).stream().map(Element::getTextContent))
                    .isNotEmpty()
                    .allMatch(text -> text.matches("[a-zA-Z0-9/\\-?:().,'+ ]{1,140}"));
        }
        assertThat(all(parsed(), "Cdtr").get(0).getTextContent()).startsWith("Forderverein Strasse + Sohne");
    }

    private static void validate(byte[] xml) throws Exception {
        schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static Schema schema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Pain001Test.class.getResource("/iso20022/pain.001.001.09-subset.xsd"));
    }

    private static Element parsed() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(WRITTEN))
                .getDocumentElement();
    }

    private static BigDecimal number(Element within, String name) {
        return new BigDecimal(all(within, name).get(0).getTextContent());
    }

    private static List<Element> all(Element within, String name) {
        var nodes = within.getElementsByTagNameNS(Pain001.NAMESPACE, name);
        var found = new ArrayList<Element>();
        for (var i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
