package org.headwaters.funds;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** What it takes to open a pool: its words, its days, and the money it begins with. */
public record NewPool(
        String reference,
        String name,
        String purpose,
        String source,
        Money funded,
        LocalDate validFrom,
        LocalDate validUntil) {
    private static final int LONGEST_REFERENCE = 40;
    private static final int FIRST_YEAR = 1900;
    private static final int MOST_YEARS = 100;

    public NewPool {
        Objects.requireNonNull(funded);
        if (reference == null || !reference.matches("[a-z0-9][a-z0-9-]{0," + (LONGEST_REFERENCE - 1) + "}")) {
            throw new Refusal("funds.refused.name");
        }
        name = words(name, 120);
        purpose = words(purpose, 500);
        source = words(source, 160);
        if (funded.isNegative() || funded.isZero()) {
            throw new Refusal("funds.refused.amount", funded);
        }
        if (funded.isMoreThan(Money.most(funded.currency()))) {
            throw new Refusal("platform.money.tooMuch", Money.most(funded.currency()));
        }
        if (validUntil.isBefore(validFrom)) {
            throw new Refusal("funds.refused.days", validFrom, validUntil);
        }
        if (validFrom.getYear() < FIRST_YEAR || validUntil.isAfter(validFrom.plusYears(MOST_YEARS))) {
            throw new Refusal("funds.refused.years", MOST_YEARS);
        }
    }

    /** A reference that people can read, made of the name: {@code meeting-fund-2026}. */
    public static String referenceOf(String name) {
        var plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() > LONGEST_REFERENCE ? plain.substring(0, LONGEST_REFERENCE) : plain;
    }

    private static String words(String text, int most) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > most || !Typed.isFitForAName(stripped)) {
            throw new Refusal("funds.refused.words", most);
        }
        return stripped;
    }
}
