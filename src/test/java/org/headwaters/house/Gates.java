package org.headwaters.house;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.headwaters.platform.it.Permissions;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The security constraints of a {@code web.xml}, asked as the server asks them: exactly, by the longest folder, by suffix. */
final class Gates {
    private final Map<String, Set<String>> rolesByPattern = new LinkedHashMap<>();
    private final List<String> twice = new ArrayList<>();

    static Gates read(Path webXml) throws IOException {
        try {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(webXml.toFile());
            var gates = new Gates();
            elements(document.getDocumentElement(), "security-constraint").forEach(gates::add);
            return gates;
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void add(Element constraint) {
        var names = texts(constraint, "role-name");
        Set<String> roles = elements(constraint, "auth-constraint").isEmpty()
                ? Set.of(Permissions.EVERYONE)
                : names.equals(List.of("**")) ? Set.of(Permissions.SIGNED_IN) : new TreeSet<>(names);
        for (var pattern : texts(constraint, "url-pattern")) {
            if (rolesByPattern.put(pattern, roles) != null) {
                twice.add(pattern);
            }
        }
    }

    /** Patterns that are written more than once. */
    List<String> twice() {
        return twice;
    }

    Set<String> patterns() {
        return rolesByPattern.keySet();
    }

    Set<String> rolesFor(String address) {
        if (rolesByPattern.containsKey(address)) {
            return rolesByPattern.get(address);
        }
        for (var folder = address; !folder.isEmpty(); folder = folder.substring(0, folder.lastIndexOf('/'))) {
            var roles = rolesByPattern.get(folder + "/*");
            if (roles != null) {
                return roles;
            }
        }
        var suffix = "*" + address.substring(Math.max(0, address.lastIndexOf('.')));
        return rolesByPattern.getOrDefault(suffix, Set.of(Permissions.EVERYONE));
    }

    private static List<String> texts(Element within, String name) {
        return elements(within, name).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static List<Element> elements(Element within, String name) {
        var found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
