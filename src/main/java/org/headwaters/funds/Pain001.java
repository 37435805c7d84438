package org.headwaters.funds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A batch as ISO 20022 has it, {@code pain.001.001.09} (customer credit transfer initiation): one head, one
 * {@code PmtInf} for each pool, one {@code CdtTrfTxInf} for each payment, with counts and control sums of both.
 */
final class Pain001 {
    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int NAME = 70;
    private static final int REMITTANCE = 140;
    private static final int ID = 35;

    private final XMLStreamWriter xml;

    private Pain001(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(Batch batch) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new Pain001(writer).document(batch);
            writer.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return bytes.toByteArray();
    }

    private void document(Batch batch) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        open("CstmrCdtTrfInitn");
        head(batch);
        for (var i = 0; i < batch.parts().size(); i++) {
            part(batch, batch.parts().get(i), i + 1);
        }
        close();
        close();
        xml.writeEndDocument();
    }

    private void head(Batch batch) throws XMLStreamException {
        open("GrpHdr");
        text("MsgId", BankText.of(batch.reference(), ID));
        text("CreDtTm", batch.at().truncatedTo(ChronoUnit.SECONDS).toString());
        text("NbOfTxs", String.valueOf(batch.count()));
        text("CtrlSum", batch.sum().toPlainString());
        named("InitgPty", batch.payer());
        close();
    }

    private void part(Batch batch, Batch.Part part, int number) throws XMLStreamException {
        open("PmtInf");
        text("PmtInfId", BankText.of(batch.reference() + "-" + number, ID));
        text("PmtMtd", "TRF");
        text("NbOfTxs", String.valueOf(part.lines().size()));
        text("CtrlSum", part.sum().toPlainString());
        open("ReqdExctnDt");
        text("Dt", batch.on().toString());
        close();
        named("Dbtr", part.from().holder());
        account("DbtrAcct", part.from());
        agent("DbtrAgt", part.from());
        text("ChrgBr", "SHAR");
        for (var line : part.lines()) {
            line(line);
        }
        close();
    }

    private void line(Batch.Line line) throws XMLStreamException {
        open("CdtTrfTxInf");
        open("PmtId");
        text("EndToEndId", BankText.of(line.endToEnd(), ID));
        close();
        open("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", line.amount().currency());
        xml.writeCharacters(line.amount().major().toPlainString());
        xml.writeEndElement();
        close();
        agent("CdtrAgt", line.to());
        open("Cdtr");
        text("Nm", BankText.of(line.to().holder(), NAME));
        open("PstlAdr");
        text("Ctry", line.to().country());
        close();
        close();
        account("CdtrAcct", line.to());
        open("RmtInf");
        text("Ustrd", BankText.of(line.about(), REMITTANCE));
        close();
        close();
    }

    private void named(String element, String name) throws XMLStreamException {
        open(element);
        text("Nm", BankText.of(name, NAME));
        close();
    }

    private void account(String element, AccountDetails details) throws XMLStreamException {
        open(element);
        open("Id");
        if (details.isIban()) {
            text("IBAN", details.account());
        } else {
            open("Othr");
            text("Id", details.account());
            close();
        }
        close();
        close();
    }

    /** The bank by its BIC or routing number; where an IBAN says it, the standard's own word for "not given". */
    private void agent(String element, AccountDetails details) throws XMLStreamException {
        open(element);
        open("FinInstnId");
        if (details.isBic()) {
            text("BICFI", details.bank());
        } else if (details.bank().isEmpty()) {
            open("Othr");
            text("Id", "NOTPROVIDED");
            close();
        } else {
            open("ClrSysMmbId");
            if (details.country().equals("US")) {
                open("ClrSysId");
                text("Cd", "USABA");
                close();
            }
            text("MmbId", details.bank());
            close();
        }
        close();
        close();
    }

    private void open(String element) throws XMLStreamException {
        xml.writeStartElement(element);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        open(element);
        xml.writeCharacters(text);
        close();
    }
}
