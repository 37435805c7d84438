package org.headwaters.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwaters.house.Views.View;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What every view has to keep, each rule with a name that is a sentence. */
final class ViewRules {
    static final int LONGEST = 120;

    /** Folder of pages → room whose beans serve it. */
    private static final Map<String, String> FOLDERS = Map.of(
            "admin", "platform",
            "errors", "platform",
            "grants", "grants",
            "review", "reviews",
            "funds", "funds",
            "fellowships", "fellowships",
            "commitments", "commitments",
            "partners", "network",
            "challenges", "challenges");

    private static final Set<String> ROOT_PAGES = Set.of(
            "index",
            "signin",
            "review",
            "partners",
            "challenges",
            "commitments",
            "fellowships",
            "funds",
            "signout",
            "forgot",
            "welcome",
            "account",
            "notices",
            "my",
            "grants",
            "menu",
            "search",
            "about",
            "help",
            "privacy",
            "accessibility");

    private static final Set<String> READ_ATTRIBUTES = Set.of(
            "title",
            "alt",
            "placeholder",
            "label",
            "header",
            "headerText",
            "footerText",
            "summary",
            "caption",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "itemLabel",
            "help",
            "heading",
            "message",
            "emptyLabel",
            "noSelectionLabel",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "aria-valuetext");
    private static final Set<String> VALUE_IS_READ =
            Set.of("commandButton", "commandLink", "button", "link", "outputText", "outputFormat", "outputLabel");
    private static final Set<String> EVENT_NAMESPACE_LESS = Set.of(
            "onclick",
            "onchange",
            "onsubmit",
            "onload",
            "onkeydown",
            "onkeyup",
            "oninput",
            "onfocus",
            "onblur",
            "onmouseover");

    private static final Pattern EL = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern BEAN = Pattern.compile("(?<![\\w.'])([a-z]\\w*Page)\\b(?=[.\\[])");
    private static final Pattern KEY = Pattern.compile("text\\['([^']+)']");
    private static final Pattern INSIDE = Pattern.compile(
            "^(?:#\\{(?:request|facesContext\\.externalContext\\.request)\\.contextPath}|#\\{facesContext\\.externalContext\\.(?:applicationContextPath|requestContextPath)})?(/[^#{]*)");

    private final Views views;
    private final Set<String> beans;
    private final Set<String> tags;
    private final Words words;
    private final Map<String, Supplier<List<String>>> rules = new LinkedHashMap<>();

    /** @param beans names of page beans as views write them; tags: names of our own tags; words: the message files */
    ViewRules(Views views, Set<String> beans, Set<String> tags, Words words) {
        this.views = views;
        this.beans = beans;
        this.tags = tags;
        this.words = words;
        add("a view has at most 120 lines", this::length);
        add("no view has inline styles", (v, c) -> v.walk(e -> styles(e, c), t -> {}));
        add("no view has inline scripts", (v, c) -> v.walk(e -> scripts(e, c), t -> {}));
        add("no view uses what the content policy forbids", (v, c) -> v.walk(e -> unfit(e, c), t -> {}));
        add("no view holds literal text", (v, c) -> v.walk(e -> literals(e, c), t -> literal("text", t, c)));
        add("every folder is a room", this::folder);
        add("every page bean that a view names exists", this::pageBeans);
        add("every tag of ours exists", (v, c) -> v.walk(e -> tag(e, c), t -> {}));
        add("every link leads somewhere", (v, c) -> v.walk(e -> links(e, c), t -> {}));
        add("every text that a view names is written", this::keys);
        add("a page that answers in parts keeps its parameters", this::parameters);
        add("no field has the name of a parameter of its page", (v, c) -> v.walk(e -> fieldNames(e, c), t -> {}));
        add("no view takes an id of the shell", (v, c) -> v.walk(e -> shellIds(v, e, c), t -> {}));
    }

    Map<String, Supplier<List<String>>> all() {
        return rules;
    }

    private void add(String sentence, java.util.function.BiConsumer<View, Consumer<String>> check) {
        rules.put(sentence, () -> views.complaints(check));
    }

    private void length(View view, Consumer<String> complain) {
        long lines = view.text().lines().count();
        if (lines > LONGEST) {
            complain.accept(lines + " lines");
        }
    }

    private static void styles(Element e, Consumer<String> complain) {
        if (e.hasAttribute("style") || e.getLocalName().equals("style")) {
            complain.accept("style on " + e.getNodeName());
        }
    }

    private static void scripts(Element e, Consumer<String> complain) {
        if (e.getLocalName().equals("script") && !e.hasAttribute("src")) {
            complain.accept("script without src");
        }
        for (String event : EVENT_NAMESPACE_LESS) {
            if (e.hasAttribute(event)) {
                complain.accept(event + " on " + e.getNodeName());
            }
        }
    }

    /** Ajax of Faces itself needs eval, and PrimeFaces' own tabs, growl and editor are not ours to use. */
    private static void unfit(Element e, Consumer<String> complain) {
        String namespace = String.valueOf(e.getNamespaceURI());
        boolean faces = namespace.equals("jakarta.faces.core");
        boolean prime = namespace.equals("primefaces") || namespace.equals("http://primefaces.org/ui");
        if (faces && e.getLocalName().equals("ajax")
                || prime && Set.of("growl", "textEditor", "timeline").contains(e.getLocalName())) {
            complain.accept(e.getNodeName() + " does not work here");
        }
    }

    private static void literals(Element e, Consumer<String> complain) {
        NamedNodeMap attributes = e.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String name = attribute.getNodeName();
            boolean read =
                    READ_ATTRIBUTES.contains(name) || name.equals("value") && VALUE_IS_READ.contains(e.getLocalName());
            if (read && !isOurTagsOwnName(e)) {
                literal(name, attribute.getNodeValue(), complain);
            }
        }
    }

    private static boolean isOurTagsOwnName(Element e) {
        return String.valueOf(e.getNamespaceURI()).equals("jakarta.faces.facelets");
    }

    private static void literal(String where, String value, Consumer<String> complain) {
        String rest = EL.matcher(value).replaceAll("").replaceAll("&\\w+;", "");
        if (LETTER.matcher(rest).find()) {
            complain.accept(where + " says “" + rest.strip() + "”");
        }
    }

    private void folder(View view, Consumer<String> complain) {
        if (!view.isPage()) {
            return;
        }
        if (view.path().getNameCount() == 1) {
            String page = view.name().replace(".xhtml", "");
            if (!ROOT_PAGES.contains(page)) {
                complain.accept("is no page of the root");
            }
        } else if (!FOLDERS.containsKey(view.path().getName(0).toString())
                || view.path().getNameCount() > 2) {
            complain.accept("lies in no room's folder");
        }
    }

    private void pageBeans(View view, Consumer<String> complain) {
        Matcher el = Pattern.compile("[#$]\\{([^}]*)}").matcher(view.text());
        while (el.find()) {
            Matcher bean = BEAN.matcher(el.group(1));
            while (bean.find()) {
                if (!beans.contains(bean.group(1))) {
                    complain.accept("no bean " + bean.group(1));
                }
            }
        }
    }

    private void tag(Element e, Consumer<String> complain) {
        boolean ours = e.getPrefix() != null && e.getPrefix().equals("hw");
        if (ours && !tags.contains(e.getLocalName())) {
            complain.accept("no tag " + e.getNodeName());
        }
    }

    private void links(Element e, Consumer<String> complain) {
        for (String name : List.of("href", "outcome", "action")) {
            Matcher inside = INSIDE.matcher(e.getAttribute(name));
            if (inside.find() && !views.leadsSomewhere(inside.group(1))) {
                complain.accept(name + " leads nowhere: " + inside.group(1));
            }
        }
    }

    /** Faces' own parameter forgets its value after an answer in parts, and the next POST finds it missing. */
    private void parameters(View view, Consumer<String> complain) {
        boolean inParts = view.text().contains("<p:ajax") || view.text().contains(" process=\"");
        if (inParts && view.text().contains("<f:viewParam")) {
            complain.accept("o:viewParam keeps what f:viewParam forgets");
        }
    }

    /** A form keeps its page's parameters in its address, and the address wins over what was typed. */
    private static void fieldNames(Element e, Consumer<String> complain) {
        if (isInOurForm(e)) {
            NodeList parameters = e.getOwnerDocument().getElementsByTagNameNS("jakarta.faces.core", "viewParam");
            for (int i = 0; i < parameters.getLength(); i++) {
                String name = ((Element) parameters.item(i)).getAttribute("name");
                if (e.getAttribute("id").equals(name) || e.getAttribute("name").equals(name)) {
                    complain.accept("field " + name + " has the name of a parameter");
                }
            }
        }
    }

    private static boolean isInOurForm(Node node) {
        for (Node around = node.getParentNode(); around != null; around = around.getParentNode()) {
            if (around.getNodeName().equals("hw:form")) {
                return true;
            }
        }
        return false;
    }

    /** Scripts find the shell's parts by id; with prependId off, a button of that name would stand in their place. */
    private void shellIds(View view, Element e, Consumer<String> complain) {
        if (!view.isShell() && views.idsOfTheShell().contains(e.getAttribute("id"))) {
            complain.accept("id " + e.getAttribute("id") + " belongs to the shell");
        }
    }

    private void keys(View view, Consumer<String> complain) {
        Matcher key = KEY.matcher(view.text());
        while (key.find()) {
            if (!words.has(key.group(1))) {
                complain.accept("no text " + key.group(1));
            }
        }
    }
}
