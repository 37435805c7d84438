package org.headwaters.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** All views below one folder of a web application, read as XML. */
final class Views {
    private final Path root;
    private final List<View> all;

    /** One view: its path below the folder, its text and its tree. */
    record View(Path path, String text, Document tree) {

        String name() {
            return path.toString().replace('\\', '/');
        }

        boolean isPage() {
            return !name().startsWith("WEB-INF/") && !name().startsWith("resources/");
        }

        boolean isShell() {
            return name().startsWith("WEB-INF/layout/");
        }

        /** Each element, then each of its own pieces of text. */
        void walk(Consumer<Element> elements, Consumer<String> texts) {
            walk(tree, elements, texts);
        }

        private static void walk(Node node, Consumer<Element> elements, Consumer<String> texts) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element) {
                    elements.accept(element);
                    walk(element, elements, texts);
                } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                    texts.accept(child.getNodeValue());
                }
            }
        }
    }

    Views(Path root) {
        this.root = root;
        this.all = read(root);
    }

    Path root() {
        return root;
    }

    List<View> all() {
        return all;
    }

    /** The ids which the shell of every page has. */
    Set<String> idsOfTheShell() {
        Set<String> ids = new TreeSet<>();
        all.stream().filter(View::isShell).forEach(v -> v.walk(e -> ids.add(e.getAttribute("id")), t -> {}));
        ids.remove("");
        return ids;
    }

    /** One line per complaint that the check has about any view, with the view's name before it. */
    List<String> complaints(java.util.function.BiConsumer<View, Consumer<String>> check) {
        List<String> complaints = new ArrayList<>();
        all.forEach(view -> check.accept(view, complaint -> complaints.add(view.name() + ": " + complaint)));
        return complaints.stream().distinct().toList();
    }

    /** Whether an address leads to a page of this folder; what programs serve is known by its first step. */
    boolean leadsSomewhere(String address) {
        String path = address.replaceAll("[?#].*", "");
        if (path.equals("/")) {
            path = "/index";
        }
        return path.matches(".*\\.(csv|xlsx|ics|pdf)")
                || path.matches("/(api|files|health|openapi|open-data|common-grants|assets|resources)(/.*)?")
                || Files.exists(root.resolve(path.substring(1)))
                || Files.exists(root.resolve(path.substring(1) + ".xhtml"));
    }

    private static List<View> read(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(p -> p.toString().endsWith(".xhtml"))
                    .sorted()
                    .map(p -> parse(root, p))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static View parse(Path root, Path path) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            String text = Files.readString(path);
            return new View(
                    root.relativize(path), text, factory.newDocumentBuilder().parse(path.toFile()));
        } catch (Exception e) {
            throw new IllegalStateException(path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
