package org.headwaters.grants;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/**
 * What the applicants bring beside their texts: who meets whom, who receives the money, what it serves, how much is
 * asked. It changes only while the application is open for writing.
 */
@MappedSuperclass
public abstract class Proposal extends Staged {
    private static final int MOST_PARTNERS = 12;
    private static final int MOST_PEOPLE = 60;

    @ManyToOne(fetch = LAZY, optional = false)
    private Call call;

    @ManyToOne(fetch = LAZY, optional = false)
    private CallForm form;

    @Column(name = "lead_id")
    private long leadId;

    @Column(name = "payee_id")
    private long payeeId;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "purpose_kind")
    private String purposeKind;

    @Column(name = "purpose_reference")
    private String purposeReference;

    @Column(name = "asked_minor")
    private long askedMinor;

    private String currency;

    @Column(name = "active_seconds")
    private long activeSeconds;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "carried_from")
    private Application carriedFrom;

    @OneToMany(mappedBy = "application", cascade = ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ApplicationPartner> partners = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = ALL, orphanRemoval = true)
    @OrderBy("name")
    private List<ApplicationPerson> people = new ArrayList<>();

    protected Proposal() {}

    Proposal(String reference, Call call, CallForm form, OrganisationId lead, Act act) {
        super(reference);
        this.call = call;
        this.form = form;
        this.leadId = lead.value();
        this.payeeId = lead.value();
        this.startedBy = act.who().value();
        this.startedAt = act.at();
        this.currency = call.getCurrency();
        this.partners.add(new ApplicationPartner(self(), lead, 0));
    }

    void addPartner(OrganisationId organisation, PersonId contact) {
        requireDraft();
        if (isOf(List.of(organisation))) {
            return;
        }
        if (partners.size() >= MOST_PARTNERS) {
            throw new Refusal("grants.refused.tooManyPartners", MOST_PARTNERS);
        }
        var last = partners.get(partners.size() - 1).getPosition();
        var partner = new ApplicationPartner(self(), organisation, last + 1);
        partner.contact(contact);
        partners.add(partner);
    }

    void removePartner(OrganisationId organisation) {
        requireDraft();
        if (organisation.equals(getLead())) {
            throw new Refusal("grants.refused.leadStays");
        }
        partners.removeIf(p -> p.getOrganisation().equals(organisation));
        people.removeIf(p -> p.getOrganisation().equals(organisation));
        if (organisation.equals(getPayee())) {
            payeeId = leadId;
        }
    }

    /** Whom to ask there; null leaves it to the partner's own contact. */
    void askInstead(OrganisationId organisation, PersonId contact) {
        requireDraft();
        partner(organisation).contact(contact);
    }

    /** @param person null for somebody whom the network does not know yet */
    void addPerson(OrganisationId organisation, PersonId person, String name) {
        requireOpen(form.codeOf(Question.Kind.PARTNERS));
        partner(organisation);
        var known = people.stream()
                .anyMatch(p -> person != null
                        ? person.equals(p.getPerson())
                        : p.getOrganisation().equals(organisation)
                                && p.getName().equalsIgnoreCase(name));
        if (known) {
            return;
        }
        if (people.size() >= MOST_PEOPLE) {
            throw new Refusal("grants.refused.tooManyPeople", MOST_PEOPLE);
        }
        people.add(new ApplicationPerson(self(), organisation, person, name));
    }

    void removePerson(long id) {
        requireOpen(form.codeOf(Question.Kind.PARTNERS));
        people.removeIf(p -> Objects.equals(p.getId(), id));
    }

    /** The partner that receives the money. */
    void payTo(OrganisationId organisation) {
        requireOpen(form.codeOf(Question.Kind.PARTNERS));
        payeeId = partner(organisation).getOrganisation().value();
    }

    void serve(String kind, String purpose) {
        requireOpen(form.codeOf(Question.Kind.PURPOSE));
        purposeKind = kind;
        purposeReference = purpose;
    }

    /** Answers a newer version of the call's questions; what was typed stays, found again by each question's code. */
    final void answer(CallForm newer) {
        requireOpen();
        form = newer;
    }

    final void ask(Money amount) {
        askedMinor = amount.minor();
    }

    /** All that can be carried into the next call from one that missed its own, with whom to ask at each partner today. */
    final void carry(Proposal from, Function<ApplicationPartner, PersonId> asking) {
        carriedFrom = from.self();
        name(from.getTitle());
        from.partners.forEach(p -> addPartner(p.getOrganisation(), asking.apply(p)));
        from.people.forEach(p -> addPerson(p.getOrganisation(), p.getPerson(), p.getName()));
        payTo(from.getPayee());
        purposeKind = from.purposeKind;
        purposeReference = from.purposeReference;
    }

    final void requireWithinAsked(Money amount) {
        if (amount.minor() <= 0 || amount.isMoreThan(getAsked())) {
            throw new Refusal("grants.refused.aboveAsked", amount, getAsked());
        }
        requireWithinCap(amount);
    }

    final void requireWithinCap(Money amount) {
        if (amount.isMoreThan(call.largest())) {
            throw new Refusal("grants.refused.aboveCap", amount, call.largest());
        }
    }

    private void requireDraft() {
        if (getStage() != Stage.DRAFT) {
            throw new Refusal("grants.refused.notOpen");
        }
    }

    /** Whoever asks the others confirms by that, and an edit voids it. */
    @Override
    final Stage writtenIn() {
        return partners.stream().anyMatch(ApplicationPartner::isConfirmed) ? Stage.CO_SIGNING : Stage.DRAFT;
    }

    private Application self() {
        return (Application) this;
    }

    /** Refuses everyone who does not act for one of its partners: to them it does not exist. */
    void requireMember(Collection<OrganisationId> actingFor) {
        if (!isOf(actingFor)) {
            throw new NotFound(getReference());
        }
    }

    boolean isOf(Collection<OrganisationId> actingFor) {
        return partners.stream().anyMatch(p -> actingFor.contains(p.getOrganisation()));
    }

    ApplicationPartner partner(OrganisationId organisation) {
        return partners.stream()
                .filter(p -> p.getOrganisation().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new NotFound(getReference()));
    }

    /** The people who write to us about it and whom we tell: who began it, who was asked, who confirmed. */
    Set<PersonId> applicants() {
        var all = new LinkedHashSet<PersonId>();
        all.add(getStartedBy());
        for (var partner : partners) {
            all.add(partner.getAsked());
            all.add(partner.getConfirmedBy());
        }
        all.remove(null);
        return all;
    }

    public Call getCall() {
        return call;
    }

    public CallForm getForm() {
        return form;
    }

    public OrganisationId getLead() {
        return new OrganisationId(leadId);
    }

    public OrganisationId getPayee() {
        return new OrganisationId(payeeId);
    }

    public PersonId getStartedBy() {
        return new PersonId(startedBy);
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public String getPurposeKind() {
        return purposeKind;
    }

    public String getPurposeReference() {
        return purposeReference;
    }

    public Money getAsked() {
        return new Money(askedMinor, currency);
    }

    public String getCurrency() {
        return currency;
    }

    public long getActiveSeconds() {
        return activeSeconds;
    }

    public Application getCarriedFrom() {
        return carriedFrom;
    }

    public List<ApplicationPartner> getPartners() {
        return List.copyOf(partners);
    }

    public List<ApplicationPerson> getPeople() {
        return List.copyOf(people);
    }

    /** Every partner has confirmed the text as it stands. */
    public boolean isConfirmedByAll() {
        return partners.stream().allMatch(ApplicationPartner::isConfirmed);
    }
}
