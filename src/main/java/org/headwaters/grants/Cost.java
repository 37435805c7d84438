package org.headwaters.grants;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import org.headwaters.platform.Money;

/**
 * The amount that somebody typed into the budget, read strictly: 1,680 and 1 680 and $1,680.50 in English, 1.680,50 in
 * German. What is not one amount of the call's currency is not guessed; {@code problem} says why.
 *
 * @param money null when there is a problem
 * @param problem last part of the key {@code grants.gap.cost.*}, null when the amount is good
 */
record Cost(Money money, String problem) {
    private static final int MOST_DIGITS = 11;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}'’]");
    private static final Pattern FOREIGN = Pattern.compile("\\p{Sc}|\\p{L}");

    static Cost read(String typed, String currency, Locale locale) {
        if (typed == null || typed.isBlank()) {
            return wrong("missing");
        }
        var own = Currency.getInstance(currency);
        var text = BLANKS.matcher(typed).replaceAll("").replace('\u2212', '-');
        text = text.replace(own.getCurrencyCode(), "").replace(own.getSymbol(Locale.US), "");
        text = text.replace(own.getSymbol(locale), "");
        if (FOREIGN.matcher(text).find()) {
            return wrong(text.matches("(?s).*(\\p{Sc}|\\p{L}{3}).*") ? "currency" : "unreadable");
        }
        var number = plain(text, DecimalFormatSymbols.getInstance(locale));
        return number == null ? wrong("unreadable") : read(number, own);
    }

    private static Cost read(BigDecimal number, Currency own) {
        if (number.signum() < 0) {
            return wrong("negative");
        }
        if (number.precision() - number.scale() > MOST_DIGITS) {
            return wrong("huge");
        }
        var digits = own.getDefaultFractionDigits();
        if (number.stripTrailingZeros().scale() > digits) {
            return wrong("tooFine");
        }
        return new Cost(new Money(number.movePointRight(digits).longValueExact(), own.getCurrencyCode()), null);
    }

    /** Groups of three or no groups at all; a comma where a point belongs is no number. */
    private static BigDecimal plain(String text, DecimalFormatSymbols symbols) {
        var group = Pattern.quote(String.valueOf(symbols.getGroupingSeparator()));
        var point = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
        if (!text.matches("-?(\\d{1,40}|\\d{1,3}(" + group + "\\d{3}){1,12})(" + point + "\\d{0,20})?")) {
            return null;
        }
        var bare = text.replaceAll(group, "").replaceAll(point, ".");
        return new BigDecimal(bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare);
    }

    private static Cost wrong(String problem) {
        return new Cost(null, problem);
    }
}
