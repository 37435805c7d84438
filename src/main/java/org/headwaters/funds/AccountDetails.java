package org.headwaters.funds;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanFormatException;
import org.iban4j.IbanUtil;

/**
 * A bank account as its bank knows it. Checked where it is typed; afterwards only a file for the bank reads it whole, and
 * it says no more of itself than its last four characters, of a short one than the last third.
 *
 * @param country of the bank, two letters of ISO 3166
 * @param account an IBAN or an account number, without blanks
 * @param bank its BIC or routing number; empty where an IBAN says it
 */
@Published
public record AccountDetails(String holder, String country, String account, String bank) implements Serializable {
    private static final int LONGEST_HOLDER = 70;
    static final String HIDDEN = "••••";
    private static final int SHOWN = 4;
    private static final int ONE_IN = 3;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern LIKE_IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}");
    private static final Pattern LIKE_BIC = Pattern.compile("[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9-]{4,34}");
    private static final Pattern ROUTING = Pattern.compile("[A-Z0-9-]{3,28}");
    private static final Pattern FIGURE = Pattern.compile(".*[0-9].*");
    private static final int[] US_WEIGHTS = {3, 7, 1};

    public AccountDetails {
        holder = Typed.line(holder, LONGEST_HOLDER).strip();
        if (holder.isEmpty()) {
            throw new Refusal("funds.refused.holder");
        }
        country = plain(country);
        if (!COUNTRIES.contains(country)) {
            throw new Refusal("funds.refused.country");
        }
        account = plain(account);
        bank = plain(bank);
        if (LIKE_IBAN.matcher(account).matches()) {
            requireIban(account);
            if (!bank.isEmpty()) {
                requireBic(bank);
            }
        } else if (!NUMBER.matcher(account).matches()) {
            throw new Refusal("funds.refused.account");
        } else if (LIKE_BIC.matcher(bank).matches()) {
            requireBic(bank);
        } else {
            requireRouting(bank, country);
        }
    }

    /**
     * What is asked of an account that is typed today; what was kept under an older rule can still be read. An IBAN names its
     * own country, and no number of an account or of a bank is without figures.
     */
    AccountDetails requireSound() {
        if (isIban()) {
            if (!account.startsWith(country)) {
                throw new Refusal("funds.refused.ibanCountry", account.substring(0, 2));
            }
        } else if (!FIGURE.matcher(account).matches()) {
            throw new Refusal("funds.refused.account");
        } else if (!isBic() && !FIGURE.matcher(bank).matches()) {
            throw new Refusal("funds.refused.bank");
        }
        return this;
    }

    static AccountDetails read(String kept) {
        var lines = kept.split("\n", -1);
        return new AccountDetails(lines[0], lines[1], lines[2], lines[3]);
    }

    String kept() {
        return String.join("\n", holder, country, account, bank);
    }

    boolean isIban() {
        return LIKE_IBAN.matcher(account).matches();
    }

    boolean isBic() {
        return LIKE_BIC.matcher(bank).matches();
    }

    /** What may be shown: enough to tell two apart, and never more than a third of it. */
    String masked() {
        return HIDDEN + " " + account.substring(account.length() - Math.min(SHOWN, account.length() / ONE_IN));
    }

    /** Never the whole: texts of objects end in logs. */
    @Override
    public String toString() {
        return masked();
    }

    private static String plain(String typed) {
        return Typed.line(typed, Typed.LONGEST_LINE)
                .replaceAll("[\\s\\u00a0]", "")
                .toUpperCase(Locale.ROOT);
    }

    private static void requireIban(String iban) {
        try {
            IbanUtil.validate(iban);
        } catch (Iban4jException wrong) {
            throw new Refusal(
                    wrong instanceof IbanFormatException ? "funds.refused.ibanShape" : "funds.refused.ibanCheck");
        }
    }

    private static void requireBic(String bic) {
        try {
            BicUtil.validate(bic);
        } catch (Iban4jException wrong) {
            throw new Refusal("funds.refused.bank");
        }
    }

    /** A routing number of the United States has a check digit. */
    private static void requireRouting(String routing, String country) {
        if (!ROUTING.matcher(routing).matches() || country.equals("US") && !checksOut(routing)) {
            throw new Refusal("funds.refused.bank");
        }
    }

    private static boolean checksOut(String routing) {
        if (!routing.matches("[0-9]{9}")) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < routing.length(); i++) {
            sum += (routing.charAt(i) - '0') * US_WEIGHTS[i % US_WEIGHTS.length];
        }
        return sum % 10 == 0;
    }
}
