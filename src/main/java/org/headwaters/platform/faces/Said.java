package org.headwaters.platform.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Published;
import org.headwaters.platform.text.Dates;
import org.headwaters.platform.text.Speech;

/** What a page says to its reader beside what it shows: on this page, or on the one that the move leads to. */
@Published
public final class Said {
    private Said() {}

    public static void next(String key, Object... values) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        add(FacesMessage.SEVERITY_INFO, key, values);
    }

    public static void now(String key, Object... values) {
        add(FacesMessage.SEVERITY_ERROR, key, values);
    }

    /** What is wrong with one field, beside it and in the summary. */
    public static void beside(String field, String key, Object... values) {
        var sentence = speech().say(key, values);
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    /** What happened, on this very page. */
    public static void aside(String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, key, values);
    }

    /** Leads to an address instead of showing this page. */
    public static void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException readerGone) {
            throw new UncheckedIOException(readerGone);
        }
    }

    /** A sentence that is ready, as a problem. */
    public static void problem(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    /** What was ticked in a list. */
    public static List<String> chosen() {
        var values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("chosen");
        return values == null ? List.of() : List.of(values);
    }

    public static Speech speech() {
        return CDI.current().select(Speech.class).get();
    }

    /** Dates as the reader writes them. */
    public static Dates dates() {
        var caller = CDI.current().select(Caller.class).get();
        return new Dates(
                caller.locale(),
                caller.zone(),
                CDI.current().select(Clock.class).get());
    }

    private static void add(FacesMessage.Severity severity, String key, Object... values) {
        var sentence = speech().say(key, values);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, sentence));
    }
}
