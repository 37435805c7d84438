package org.headwaters.platform.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the suite: the archive as it was built, with the test classes laid on top. */
public class TheServer {
    private static final String WEB_XML = "WEB-INF/web.xml";

    @Deployment
    public static WebArchive war() {
        var war = ShrinkWrap.create(ZipImporter.class, "app.war")
                .importFrom(new File(System.getProperty("it.war")))
                .as(WebArchive.class)
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
        addTestClasses(war);
        war.setWebXML(new StringAsset(withSerializedState(war)));
        return war;
    }

    private static void addTestClasses(WebArchive war) {
        var root = locationOf(TheServer.class).toPath();
        try (var files = Files.walk(root)) {
            files.map(root::relativize)
                    .filter(TheServer::belongsInside)
                    .forEach(file -> war.addAsWebInfResource(root.resolve(file).toFile(), "classes/" + path(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongsInside(Path file) {
        return path(file).matches("org/headwaters/.*\\.class|roles/.*\\.txt")
                && !path(file).matches(".*(/(browser|house)/.*|Test(\\$.*)?\\.class)");
    }

    private static String path(Path file) {
        return file.toString().replace(File.separatorChar, '/');
    }

    /** Views go through serialisation after each request, so a bean that another server could not take over is found. */
    private static String withSerializedState(WebArchive war) {
        try (InputStream in = war.get(WEB_XML).getAsset().openStream()) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var changed = text.replaceFirst("(SERIALIZE_SERVER_STATE</param-name>\\s*<param-value>)false", "$1true");
            if (changed.equals(text)) {
                throw new IllegalStateException("web.xml no longer names SERIALIZE_SERVER_STATE");
            }
            return changed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        return locationOf(type);
    }

    private static File locationOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
