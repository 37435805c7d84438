package org.headwaters.platform.security.web;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.Roles;

/** The roles as check boxes: all of them in one order, each ticked or not. */
public class RoleTicks implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, Boolean> ticked = new HashMap<>();

    RoleTicks(Collection<String> chosen) {
        Roles.ALL.forEach(role -> ticked.put(role, chosen.contains(role)));
    }

    List<String> chosen() {
        return Roles.ALL.stream()
                .filter(role -> Boolean.TRUE.equals(ticked.get(role)))
                .toList();
    }

    public List<String> getAll() {
        return Roles.ALL;
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }
}
