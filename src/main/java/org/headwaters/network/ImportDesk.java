package org.headwaters.network;

import static java.util.stream.Collectors.groupingBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.Caller;
import org.headwaters.platform.exports.Rows;
import org.headwaters.platform.imports.Table;
import org.headwaters.platform.text.Texts;

/** What a file would do before it does anything, and the register to take along in the same columns. */
@Stateless
public class ImportDesk {
    /** Bytes that a file may have. */
    public static final int LONGEST = Table.LONGEST;

    @Inject
    Importer importer;

    @Inject
    Organisations organisations;

    @Inject
    ProfileLines lines;

    @Inject
    Signing signing;

    @Inject
    People people;

    @Inject
    Caller caller;

    /** Nothing is written. @param answers to rows that want a word, by their line */
    @RolesAllowed(ADMINISTRATOR)
    public ImportShown preview(byte[] file, Map<Integer, String> answers) {
        return importer.plan(file, Map.copyOf(answers)).shown();
    }

    /** The heads that a file may have, in words. */
    @RolesAllowed(ADMINISTRATOR)
    public String columns(boolean ofPeople) {
        return Heads.known(ofPeople, Texts.in(caller.locale()));
    }

    /**
     * Every organisation in the columns that an import reads. What partners look for stands there only for whoever runs the
     * network; a blank cell, brought back, leaves it as it is.
     */
    @RolesAllowed(ADMINISTRATOR)
    public void organisations(Rows out) {
        var texts = Texts.in(caller.locale());
        var all = organisations.everyone();
        var known = new OrganisationsKnown(all);
        var profiles = lines.everyone();
        var readsNeeds = signing.hand().backbone();
        all.forEach(one -> out.row(
                one.getReference(),
                one.getName(),
                one.getShortName(),
                one.getLegalName(),
                one.getSector(),
                one.getPlace(),
                one.getRegistered(),
                one.getWebsite(),
                profiles.cell(one, ProfileList.PLACES),
                profiles.cell(one, ProfileList.POPULATIONS),
                profiles.cell(one, ProfileList.GIVES),
                readsNeeds ? profiles.cell(one, ProfileList.NEEDS) : null,
                texts.get("network.stage." + one.getStanding()),
                one.getMemberSince(),
                known.survivorOf(one).map(Organisation::getReference).orElse(null)));
    }

    /** Everyone with every part, in the columns that an import reads; of two entries of one person the one that stays. */
    @RolesAllowed(ADMINISTRATOR)
    public void people(Rows out) {
        var texts = Texts.in(caller.locale());
        var parts = people.everyPart().stream()
                .collect(groupingBy(part -> part.getPerson().getId()));
        people.everyone().stream().filter(person -> person.survivor().isEmpty()).forEach(person -> {
            var own = parts.getOrDefault(person.getId(), List.of());
            if (own.isEmpty()) {
                out.row(
                        person.getName(),
                        person.getEmail(),
                        person.getPronouns(),
                        person.getZone(),
                        null,
                        null,
                        null,
                        null);
            }
            own.forEach(part -> out.row(
                    person.getName(),
                    person.getEmail(),
                    person.getPronouns(),
                    person.getZone(),
                    part.getOrganisation().getReference(),
                    texts.get("network.role." + part.getRole()),
                    part.getFrom(),
                    part.getUntil()));
        });
    }
}
