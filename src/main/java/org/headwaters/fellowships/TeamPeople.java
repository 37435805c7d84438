package org.headwaters.fellowships;

import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/**
 * Who carries a team and who works in it. While it is a draft they are named and taken out again; while it has a place
 * nobody is taken out, who goes stays in its history.
 */
@MappedSuperclass
public abstract class TeamPeople extends TeamFacts {
    @OneToMany(mappedBy = "team", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<TeamPartner> partners = new ArrayList<>();

    @OneToMany(mappedBy = "team", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<TeamMember> members = new ArrayList<>();

    abstract Team self();

    final void begins(OrganisationId lead) {
        partners.add(new TeamPartner(self(), lead, 0));
    }

    final void voidYeses() {
        getPartners().forEach(TeamPartner::askAgain);
    }

    // ---- what is written while it is a draft

    /** @param reference of a commitment of its partners; null for none */
    void serve(String commitmentReference) {
        requireWriting();
        works(commitmentReference);
    }

    /** @param contact who is asked for the yes; null for nobody in particular */
    void addPartner(OrganisationId organisation, PersonId contact) {
        requireWriting();
        if (!isOf(List.of(organisation))) {
            var last =
                    partners.stream().mapToInt(TeamPartner::getPosition).max().orElse(0);
            var partner = new TeamPartner(self(), organisation, last + 1);
            partner.ask(contact, null);
            partners.add(partner);
        }
    }

    /** With its people; never the one that leads. */
    void removePartner(OrganisationId organisation) {
        requireWriting();
        if (organisation.equals(getLead())) {
            throw new Refusal("fellowships.refused.leadStays");
        }
        partners.remove(partner(organisation));
        members.removeIf(member -> member.getOrganisation().equals(organisation));
    }

    /** Somebody who works in it; named twice is named once, with the later words. */
    TeamMember addMember(OrganisationId organisation, PersonId person, String role, LocalDate since) {
        requireWriting();
        partner(organisation);
        var known = members.stream()
                .filter(member -> member.getPerson().equals(person))
                .findFirst();
        if (known.isPresent()) {
            known.get().worksFor(organisation, role);
            return known.get();
        }
        var member = new TeamMember(self(), organisation, person, role, since, null);
        members.add(member);
        return member;
    }

    void removeMember(PersonId person) {
        requireWriting();
        members.removeIf(member -> member.getPerson().equals(person));
    }

    /** Its people changed while it is being confirmed: whoever said yes did so to another team. */
    void loseMember(PersonId person) {
        members.removeIf(member -> member.getPerson().equals(person));
        voidYeses();
    }

    private void requireWriting() {
        if (getStage() != TeamStage.DRAFT) {
            throw new Refusal("fellowships.refused.notWriting");
        }
    }

    // ---- its people while it has a place

    /** Somebody of one of its partners comes later. */
    TeamMember join(OrganisationId organisation, PersonId person, String role, String why, LocalDate day) {
        requireAskedIn();
        partner(organisation);
        if (hasMember(person)) {
            throw new Refusal("fellowships.refused.inItAlready");
        }
        if (getMembers().size() >= getCohort().getLargestTeam()) {
            throw new Refusal("fellowships.refused.teamFull", getCohort().getLargestTeam());
        }
        var member = new TeamMember(self(), organisation, person, role, day, why);
        members.add(member);
        return member;
    }

    /** Somebody goes; the last one does not, for then the team itself leaves. */
    void goes(PersonId person, String why, LocalDate day) {
        requireAskedIn();
        var member = member(person);
        if (getMembers().size() == 1) {
            throw new Refusal("fellowships.refused.lastFellow");
        }
        member.leave(day, why);
    }

    /** Another of its partners carries the lead from now on. */
    void leadBy(OrganisationId organisation) {
        requirePlace();
        leads(partner(organisation).getOrganisation());
    }

    /** A partner goes, with its people; the last one does not, and the lead is given to another before. */
    void partnerGoes(OrganisationId organisation, String why, LocalDate day) {
        requirePlace();
        var partner = partner(organisation);
        if (getPartners().size() == 1) {
            throw new Refusal("fellowships.refused.lastPartner");
        }
        if (organisation.equals(getLead())) {
            throw new Refusal("fellowships.refused.leadFirst");
        }
        var going = getMembers().stream()
                .filter(member -> member.getOrganisation().equals(organisation))
                .toList();
        if (going.size() == getMembers().size()) {
            throw new Refusal("fellowships.refused.lastFellow");
        }
        going.forEach(member -> member.leave(day, why));
        partner.leave(day, why);
    }

    /** Whoever no longer acts for any of its partners is no longer in it; the history keeps who was. */
    boolean lose(PersonId person, String why, LocalDate day) {
        var found = getMembers().stream()
                .filter(member -> member.getPerson().equals(person))
                .findFirst();
        found.ifPresent(member -> member.leave(day, why));
        return found.isPresent();
    }

    /** With the offer, too, since somebody may be in a team by then that took its place earlier. */
    private void requireAskedIn() {
        if (getStage() != TeamStage.OFFERED) {
            requirePlace();
        }
    }

    private void requirePlace() {
        if (getStage() != TeamStage.PLACED) {
            throw new Refusal("fellowships.refused.noPlace");
        }
    }

    TeamPartner partner(OrganisationId organisation) {
        return getPartners().stream()
                .filter(partner -> partner.getOrganisation().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation"));
    }

    private TeamMember member(PersonId person) {
        return getMembers().stream()
                .filter(member -> member.getPerson().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("person"));
    }

    /** Its partners and people in short, to tell whether somebody has seen them as they are. */
    String who() {
        var all = new StringBuilder().append(getLead().value());
        getPartners()
                .forEach(one -> all.append(";p").append(one.getOrganisation().value()));
        getMembers().stream()
                .sorted(Comparator.comparing(one -> one.getPerson().value()))
                .forEach(one -> all.append(";m").append(one.getPerson().value()).append(one.getRole()));
        return Integer.toHexString(all.toString().hashCode());
    }

    boolean isConfirmedByAll() {
        return getPartners().stream().allMatch(TeamPartner::isConfirmed);
    }

    /** Every one that ever was in it, the lead's first. */
    public List<TeamPartner> getEveryPartner() {
        return List.copyOf(partners);
    }

    /** Who carries it now. */
    public List<TeamPartner> getPartners() {
        return partners.stream().filter(TeamPartner::isCurrent).toList();
    }

    /** Everybody who ever was in it. */
    public List<TeamMember> getEveryMember() {
        return List.copyOf(members);
    }

    /** Who is in it now. */
    public List<TeamMember> getMembers() {
        return members.stream().filter(TeamMember::isCurrent).toList();
    }

    boolean isOf(Collection<OrganisationId> organisations) {
        return getPartners().stream().anyMatch(partner -> organisations.contains(partner.getOrganisation()));
    }

    boolean hasMember(PersonId person) {
        return getMembers().stream().anyMatch(member -> member.getPerson().equals(person));
    }
}
