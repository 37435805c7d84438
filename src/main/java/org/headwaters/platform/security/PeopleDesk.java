package org.headwaters.platform.security;

import static java.util.stream.Collectors.joining;
import static org.headwaters.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonRegister;
import org.headwaters.platform.Roles;
import org.headwaters.platform.exports.Rows;
import org.headwaters.platform.persistence.Like;
import org.headwaters.platform.text.Texts;

/** Who has a way in, for administrators: three lists by name, and one person. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PeopleDesk {
    public static final int ROWS = 25;

    private static final int STEP = 500;
    private static final String ORDER = " order by lower(a.name), a.email";

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    PersonRegister register;

    @Inject
    Caller caller;

    /** The three lists. */
    public enum View {
        STAFF("a.disabledAt is null and a.hash is not null and exists "
                + "(select b from Account b join b.roles r where b = a and r <> 'partner')"),
        PARTNERS("a.disabledAt is null and a.hash is not null and not exists "
                + "(select b from Account b join b.roles r where b = a and r <> 'partner')"),
        CLOSED("(a.disabledAt is not null or a.hash is null)");

        private final String condition;

        View(String condition) {
            this.condition = condition;
        }

        /** As addresses name it, in small letters; what somebody mistyped is the first list. */
        public static View of(String name) {
            return Arrays.stream(values())
                    .filter(view -> view.inAddress().equals(name))
                    .findFirst()
                    .orElse(STAFF);
        }

        public String inAddress() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One line of a list. */
    public record Row(
            PersonId person, String name, String email, Set<String> roles, Instant lastSeen, boolean disabled) {}

    /** A page of one list, and how long each list is. */
    public record Shown(Map<View, Long> counts, long found, int first, List<Row> rows) {
        /** As the address names the list, in small letters. */
        public long count(String view) {
            return counts.get(View.valueOf(view.toUpperCase(Locale.ROOT)));
        }
    }

    /** One person's way in. */
    public record Card(
            PersonId person,
            long version,
            String name,
            String email,
            Set<String> roles,
            Instant invited,
            Instant lastSeen,
            Instant disabled,
            boolean hasPassword,
            boolean isCaller,
            List<String> affiliations) {}

    /** @param words parts of a name or address, all of them; @param first rows to skip */
    @RolesAllowed(ADMINISTRATOR)
    public Shown people(View view, String words, int first) {
        Map<View, Long> counts = new EnumMap<>(View.class);
        for (View each : View.values()) {
            counts.put(
                    each,
                    query("select count(a)", each, List.of(), "", Long.class).getSingleResult());
        }
        List<String> patterns = patterns(words);
        long found = patterns.isEmpty()
                ? counts.get(view)
                : query("select count(a)", view, patterns, "", Long.class).getSingleResult();
        int from = (int) Math.max(0, Math.min(first, Math.max(0, found - 1)));
        List<Long> ids = query("select a.id", view, patterns, ORDER, Long.class)
                .setFirstResult(from)
                .setMaxResults(ROWS)
                .getResultList();
        return new Shown(counts, found, from, rows(ids));
    }

    /** One list to take along, without pages; cut down as the page is. */
    @RolesAllowed(ADMINISTRATOR)
    public void export(View view, String words, Rows out) {
        Texts texts = Texts.in(caller.locale());
        int from = 0;
        for (List<Row> some = some(view, words, from); !some.isEmpty(); some = some(view, words, from)) {
            some.forEach(row -> out.row(
                    row.name(),
                    Roles.ALL.stream()
                            .filter(row.roles()::contains)
                            .map(role -> texts.get("platform.role." + role))
                            .collect(joining(", ")),
                    row.email(),
                    row.lastSeen(),
                    row.disabled() ? texts.get("platform.people.disabled") : null));
            from += STEP;
        }
    }

    private List<Row> some(View view, String words, int from) {
        return rows(query("select a.id", view, patterns(words), ORDER, Long.class)
                .setFirstResult(from)
                .setMaxResults(STEP)
                .getResultList());
    }

    @RolesAllowed(ADMINISTRATOR)
    public Card person(PersonId person) {
        Account a = accounts.of(person);
        return new Card(
                person,
                a.getVersion(),
                a.getName(),
                a.getEmail(),
                a.getRoles(),
                a.getInvitedAt(),
                a.getLastSeenAt(),
                a.getDisabledAt(),
                a.getHash() != null,
                caller.person().equals(person),
                register.affiliationsOf(person));
    }

    private List<Row> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select distinct a from Account a left join fetch a.roles where a.id in :ids", Account.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .sorted(java.util.Comparator.comparingInt(a -> ids.indexOf(a.getId())))
                .map(a -> new Row(
                        a.getPerson(), a.getName(), a.getEmail(), a.getRoles(), a.getLastSeenAt(), a.isDisabled()))
                .toList();
    }

    private <T> TypedQuery<T> query(String select, View view, List<String> patterns, String order, Class<T> type) {
        StringBuilder jpql =
                new StringBuilder(select).append(" from Account a where ").append(view.condition);
        for (int i = 0; i < patterns.size(); i++) {
            jpql.append(
                    " and (lower(a.name) like :word%1$d escape '!' or a.email like :word%1$d escape '!')".formatted(i));
        }
        TypedQuery<T> query = em.createQuery(jpql.append(order).toString(), type);
        for (int i = 0; i < patterns.size(); i++) {
            query.setParameter("word" + i, patterns.get(i));
        }
        return query;
    }

    /** At most five words; the wildcards of the database are taken literally. */
    private static List<String> patterns(String words) {
        String typed = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return typed.isEmpty()
                ? List.of()
                : List.of(typed.split("\\s+")).stream()
                        .limit(5)
                        .map(Like::containing)
                        .toList();
    }
}
