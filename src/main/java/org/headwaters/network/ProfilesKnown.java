package org.headwaters.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lists of all profiles as they stand, as a file is compared with them and as they are taken along. */
final class ProfilesKnown {
    private final Map<OrganisationId, Map<ProfileList, List<Profile.Line>>> lists;
    private final ListCells cells;

    ProfilesKnown(List<ProfileLine> lines, ListCells cells) {
        this.lists = lines.stream()
                .collect(groupingBy(
                        ProfileLine::getOrganisation,
                        groupingBy(ProfileLine::getList, mapping(ProfileLine::line, toList()))));
        this.cells = cells;
    }

    /** Nothing for one that is not known yet. */
    List<Profile.Line> of(Organisation known, ProfileList list) {
        return known == null
                ? List.of()
                : lists.getOrDefault(known.id(), Map.of()).getOrDefault(list, List.of());
    }

    boolean isSame(Organisation known, Profile profile) {
        return Stream.of(ProfileList.values()).allMatch(list -> of(known, list).equals(profile.of(list)));
    }

    String cell(Organisation known, ProfileList list) {
        return cells.write(of(known, list));
    }

    ListCells cells() {
        return cells;
    }
}
