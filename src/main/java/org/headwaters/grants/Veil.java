package org.headwaters.grants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;

/**
 * Hides who asks, for the reviewers of a blind call: partners become letters, people one word, addresses another, wherever
 * they are named in what was written. It knows only the names on the application; whatever else gives somebody away an
 * officer hides by hand.
 */
final class Veil {
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\w.+\\p{Cf}-]+@[\\w\\p{Cf}-]+(\\.[\\w\\p{Cf}-]+)+|(https?://|www\\.)[^\\s<>()]+",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST_SURNAME = 4;
    private static final int LETTERS = 26;

    /** What stands in place of a partner, of a person, of an address. */
    record Words(String partner, String person, String address) {}

    private final Map<OrganisationId, OrganisationCard> cards = new HashMap<>();
    private final Map<Pattern, String> instead = new LinkedHashMap<>();
    private final Words words;

    private record Name(String name, String instead, boolean anyCase) {}

    /**
     * @param partners in their order on the application
     * @param people whole names of everybody on it
     */
    Veil(List<OrganisationCard> partners, Collection<String> people, Words words) {
        this.words = words;
        var names = new ArrayList<Name>();
        for (int i = 0; i < partners.size(); i++) {
            var card = partners.get(i);
            var alias = words.partner() + " " + (char) ('A' + i % LETTERS);
            cards.put(card.id(), new OrganisationCard(card.id(), card.reference(), alias, alias, ""));
            names.add(new Name(card.name(), alias, true));
            if (card.shortName() != null) {
                names.add(new Name(card.shortName(), alias, card.shortName().contains(" ")));
            }
        }
        for (var person : people) {
            var whole = Unseen.plain(person);
            names.add(new Name(whole, words.person(), true));
            var surname = whole.substring(whole.lastIndexOf(' ') + 1);
            if (surname.length() >= SHORTEST_SURNAME) {
                names.add(new Name(surname, words.person(), false));
            }
        }
        names.stream()
                .filter(name -> !Unseen.plain(name.name()).isEmpty())
                .sorted(Comparator.comparing((Name name) -> name.name().length())
                        .reversed())
                .forEach(name -> instead.put(pattern(name), Matcher.quoteReplacement(name.instead())));
    }

    /** The partners as the reviewers know them. */
    Map<OrganisationId, OrganisationCard> cards() {
        return Map.copyOf(cards);
    }

    String over(String text) {
        var veiled = ADDRESS.matcher(Unseen.composed(text)).replaceAll(Matcher.quoteReplacement(words.address()));
        for (var one : instead.entrySet()) {
            veiled = one.getKey().matcher(veiled).replaceAll(one.getValue());
        }
        return veiled;
    }

    /** The name as whole words, however they are broken into lines; a single one only as it is written. */
    private static Pattern pattern(Name name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Unseen.anyhow(name.name()) + "(?![\\p{L}\\p{N}])",
                name.anyCase() ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    }
}
