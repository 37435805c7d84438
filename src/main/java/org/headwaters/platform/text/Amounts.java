package org.headwaters.platform.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.headwaters.platform.Money;
import org.headwaters.platform.Published;

/**
 * Money as people write and read it: grouped by their language, with its sign, and with cents only where there are any
 * ($5,000 but $45.50). Reading back is strict: what is not one number with at most the currency's decimals is refused,
 * never guessed.
 */
@Published
public record Amounts(Locale locale) {

    public String of(Money money) {
        if (money == null) {
            return "";
        }
        var format = NumberFormat.getCurrencyInstance(locale);
        var currency = Currency.getInstance(money.currency());
        format.setCurrency(currency);
        var digits = whole(money) ? 0 : currency.getDefaultFractionDigits();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        var written = format.format(money.major().abs()).replace('\u00a0', ' ');
        return money.isNegative() ? "\u2212" + written : written;
    }

    /** The number alone, as it stands in a field beside its currency: 1,680 or 1,680.50. */
    public String number(Money money) {
        if (money == null) {
            return "";
        }
        var digits = whole(money) ? 0 : Currency.getInstance(money.currency()).getDefaultFractionDigits();
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.major());
    }

    /** The sign that stands before the number: $, €, CHF. */
    public String sign(String currency) {
        return Currency.getInstance(currency).getSymbol(signLocale(currency));
    }

    /** What somebody typed, with or without sign and grouping; empty when it is not an amount of this currency. */
    public Optional<Money> read(String typed, String currency) {
        var text = typed.strip()
                .replace(sign(currency), "")
                .replace(currency, "")
                .replace("\u00a0", "")
                .replace("\u202f", "")
                .replace(" ", "");
        var format = (java.text.DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setParseBigDecimal(true);
        var end = new ParsePosition(0);
        if (!(format.parse(text, end) instanceof BigDecimal number) || end.getIndex() != text.length()) {
            return Optional.empty();
        }
        var digits = Currency.getInstance(currency).getDefaultFractionDigits();
        try {
            var minor = number.setScale(digits, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .longValueExact();
            return Optional.of(new Money(minor, currency));
        } catch (ArithmeticException tooFineOrTooLarge) {
            return Optional.empty();
        }
    }

    private static boolean whole(Money money) {
        return money.major().stripTrailingZeros().scale() <= 0;
    }

    /** In English a dollar is $ and not US$; any other sign is the one of the reader's language. */
    private Locale signLocale(String currency) {
        return currency.equals("USD") && locale.getLanguage().equals("en") ? Locale.US : locale;
    }
}
