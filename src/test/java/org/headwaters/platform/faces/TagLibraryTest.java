package org.headwaters.platform.faces;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code headwaters.taglib.xml} declares, is there, and the other way round: a wrong name there fails only at run time. */
class TagLibraryTest {
    private static final Path INF = Path.of("src/main/webapp/WEB-INF");

    private final String library = Files.readString(INF.resolve("headwaters.taglib.xml"));

    TagLibraryTest() throws IOException {}

    @Test
    void everyTagFile_isDeclared_andEveryDeclaredOneExists() throws IOException {
        try (var files = Files.list(INF.resolve("tags"))) {
            var there = files.map(file -> "tags/" + file.getFileName()).collect(toCollection(TreeSet::new));
            assertEquals(there, all("<source>(.*?)</source>"));
        }
    }

    @Test
    void everyFunction_hasItsMethod() {
        var methods = Arrays.stream(ViewFunctions.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> method.getReturnType().getTypeName() + " " + method.getName() + "("
                        + Arrays.stream(method.getParameterTypes())
                                .map(Class::getTypeName)
                                .collect(joining(", "))
                        + ")")
                .collect(toCollection(TreeSet::new));
        assertEquals(methods, all("<function-signature>(.*?)</function-signature>"));
    }

    @Test
    void attributesThatATagReads_areDeclared() throws IOException {
        var field = Files.readString(INF.resolve("tags/field.xhtml"));
        for (var name : all("<tag-name>field</tag-name>.*?</tag>", "<name>(.*?)</name>")) {
            assertTrue(field.contains(name), name);
        }
    }

    private TreeSet<String> all(String pattern) {
        return matches(library, pattern);
    }

    private TreeSet<String> all(String part, String pattern) {
        var found = Pattern.compile(part, Pattern.DOTALL).matcher(library);
        assertTrue(found.find());
        return matches(found.group(), pattern);
    }

    private static TreeSet<String> matches(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
