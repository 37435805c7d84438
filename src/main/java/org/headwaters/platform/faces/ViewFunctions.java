package org.headwaters.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.headwaters.platform.Money;
import org.headwaters.platform.text.Amounts;
import org.headwaters.platform.text.Texts;

/** The functions of the {@code hw:} tags, declared in {@code headwaters.taglib.xml}: small, and without state. */
public final class ViewFunctions {
    private ViewFunctions() {}

    /** $4,460. */
    public static String money(Money money) {
        return amounts().of(money);
    }

    /** Where a form of this page is sent: the page with what it was asked for. */
    public static String here() {
        return Here.address(FacesContext.getCurrentInstance());
    }

    /** A count, grouped: 18,240. */
    public static String number(long count) {
        return NumberFormat.getIntegerInstance(
                        FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .format(count);
    }

    /** The sign that stands in the cell before an amount. */
    public static String sign(String currency) {
        return amounts().sign(currency);
    }

    /** The drawing inside a {@link Gauge}. */
    public static String gauge(Object kind) {
        return Gauge.path(gaugeKey(kind));
    }

    /** The drawing of an {@link Icon}. */
    public static String icon(String name) {
        return Icon.path(name);
    }

    /** The style sheet's word for a gauge given as enum or as word. */
    public static String gaugeKey(Object kind) {
        return kind instanceof Gauge gauge ? gauge.key() : String.valueOf(kind);
    }

    /** IO for Ines Okafor. */
    public static String initials(String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        var words = name.strip().split("\\s+");
        var last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
        return (words[0].substring(0, 1) + last)
                .toUpperCase(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** How much of a width a part takes of its whole, in units of the drawing; between 0 and the width. */
    public static long width(long part, long whole, long width) {
        return whole <= 0 ? 0 : Math.max(0, Math.min(width, Math.round((double) part * width / whole)));
    }

    /** The same less the two units that part neighbouring bars; what is there at all keeps one. */
    public static long bar(long part, long whole, long width) {
        return part <= 0 ? 0 : Math.max(1, width(part, whole, width) - 2);
    }

    /** A part of the whole in whole per cent. */
    public static long share(long part, long whole) {
        return whole <= 0 ? 0 : Math.round(100d * part / whole);
    }

    /** How many words a text has. */
    public static int words(String text) {
        return text == null || text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** A text with one value in it, for attributes, where {@code h:outputFormat} does not reach. */
    public static String say(String key, Object value) {
        return texts().get(key, plain(value));
    }

    /** A text with two values in it. */
    public static String say2(String key, Object first, Object second) {
        return texts().get(key, plain(first), plain(second));
    }

    /** A text with three values in it. */
    public static String say3(String key, Object first, Object second, Object third) {
        return texts().get(key, plain(first), plain(second), plain(third));
    }

    /** Names as a list in words: Larkmoor, Northgate and Saltmarsh. */
    public static String names(List<String> names) {
        if (names == null || names.isEmpty()) {
            return "";
        }
        if (names.size() == 1) {
            return names.get(0);
        }
        var allButLast = names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "));
        return texts().get("platform.names", allButLast, names.get(names.size() - 1));
    }

    /** What is wrong on the page, one entry for each field or sentence, for the summary on top. */
    public static List<Problem> problems() {
        return Problem.all(FacesContext.getCurrentInstance());
    }

    /** What was done, in the sentences that the toast shows after a redirect. */
    public static List<String> told() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity().equals(FacesMessage.SEVERITY_INFO))
                .peek(FacesMessage::rendered)
                .map(FacesMessage::getSummary)
                .toList();
    }

    private static Object plain(Object value) {
        return value instanceof Money money ? money(money) : value;
    }

    private static Amounts amounts() {
        return new Amounts(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    private static Texts texts() {
        return Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }
}
