package org.headwaters.funds.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.headwaters.funds.AccountDetails;

/** The four fields of a bank account, as somebody types them. */
public class AccountForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Locale reader;
    private String holder;
    private String country;
    private String account;
    private String bank;

    /** A country as people choose it. */
    public record Country(String code, String name) implements Serializable {}

    AccountForm(Locale reader) {
        this.reader = reader;
    }

    boolean isEmpty() {
        return account == null || account.isBlank();
    }

    AccountDetails details() {
        return new AccountDetails(holder, country, account, bank);
    }

    public List<Country> getCountries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, new Locale("", code).getDisplayCountry(reader)))
                .sorted(Comparator.comparing(Country::name))
                .toList();
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }
}
