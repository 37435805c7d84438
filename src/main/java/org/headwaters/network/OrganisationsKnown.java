package org.headwaters.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwaters.platform.text.Folding;

/** The register as a file is compared with it: by reference, by the number in a public register, by name. */
final class OrganisationsKnown {
    private final Map<String, Organisation> byReference = new HashMap<>();
    private final Map<String, Organisation> byNumber = new HashMap<>();
    private final Map<String, Organisation> byName = new HashMap<>();
    private final Likeness<Organisation> likeness = new Likeness<>();
    private final Map<Long, Organisation> byId = new HashMap<>();

    OrganisationsKnown(List<Organisation> all) {
        for (var one : all) {
            byReference.put(one.getReference(), one);
            byId.put(one.getId(), one);
            if (one.getRegistered() != null) {
                byNumber.put(one.getRegistered(), one);
            }
            if (one.getStanding() != Standing.MERGED) {
                byName.put(one.getSortText(), one);
                likeness.add(one.getSortText(), one);
            }
        }
    }

    Optional<Organisation> referred(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    Optional<Organisation> numbered(String number) {
        return Optional.ofNullable(number == null ? null : byNumber.get(number));
    }

    Optional<Organisation> named(String name) {
        return Optional.ofNullable(byName.get(Folding.of(name)));
    }

    Optional<Organisation> nearly(String name) {
        return likeness.near(Folding.of(name));
    }

    /** As somebody writes it: the reference or the whole name. */
    Optional<Organisation> said(String text) {
        return referred(text).or(() -> named(text));
    }

    /** The organisation itself, or the one in which it lives on, however often it was merged. */
    Optional<Organisation> lastOf(Organisation organisation) {
        var last = Optional.of(organisation);
        var seen = new HashSet<Long>();
        while (last.isPresent()
                && seen.add(last.get().getId())
                && last.get().survivor().isPresent()) {
            last = survivorOf(last.get());
        }
        return last;
    }

    Optional<Organisation> survivorOf(Organisation merged) {
        return merged.survivor().map(id -> byId.get(id.value()));
    }
}
