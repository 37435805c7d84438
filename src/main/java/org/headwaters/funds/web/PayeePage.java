package org.headwaters.funds.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.headwaters.funds.AccountDesk;
import org.headwaters.funds.AccountDetails;
import org.headwaters.funds.AccountWorkflow;
import org.headwaters.funds.PayeeScreen;
import org.headwaters.platform.Caller;
import org.headwaters.platform.faces.Page;
import org.headwaters.platform.faces.Said;

/** Where one organisation's money goes: what stands, what waits for a second person, and new details. */
@Page
public class PayeePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountDesk desk;

    @Inject
    private AccountWorkflow workflow;

    @Inject
    private Caller caller;

    private String ref;
    private PayeeScreen shown;
    private String holder;
    private String country;
    private String account;
    private String bank;

    /** A country as people choose it. */
    public record Country(String code, String name) implements Serializable {}

    public void open() {
        shown = desk.payee(ref);
    }

    public String enter() {
        workflow.enter(ref, new AccountDetails(holder, country, account, bank));
        return done("entered");
    }

    public String confirm() {
        workflow.confirm(ref, shown.next().number());
        return done("confirmed");
    }

    public String drop() {
        workflow.drop(ref, shown.next().number());
        return done("dropped");
    }

    private String done(String what) {
        Said.next("funds.payee.done." + what, shown.name());
        return FundPages.PAYEE.go("ref", ref);
    }

    public List<Country> getCountries() {
        return countries(caller.locale());
    }

    static List<Country> countries(Locale reader) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, new Locale("", code).getDisplayCountry(reader)))
                .sorted(Comparator.comparing(Country::name))
                .toList();
    }

    public PayeeScreen getShown() {
        return shown;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
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
