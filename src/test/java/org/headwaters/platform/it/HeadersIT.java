package org.headwaters.platform.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InServer
@RunAsClient
class HeadersIT {
    private static final String STYLES = "/jakarta.faces.resource/theme.css.xhtml?ln=primefaces-saga-blue&v=15.0.13";
    private static final String SCRIPTS = "/jakarta.faces.resource/core.js.xhtml?ln=primefaces&v=15.0.13";

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/signin",
                "/my",
                "/no/such/page",
                "/no-such-file.png",
                "/favicon.ico",
                "/errors/500",
                "/api/no-such-resource",
                "/files/1",
                "/health/ready",
                "/openapi",
                "/WEB-INF/web.xml",
                STYLES,
                SCRIPTS
            })
    void everyAnswer_carriesTheSafeHeaders(String path) throws Exception {
        var answer = get(path);
        var headers = answer.headers();
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1).allSatisfy(policy -> {
            assertThat(policy).contains("default-src").contains("frame-ancestors 'none'");
            assertThat(policy).doesNotContain("unsafe-eval").doesNotContainPattern("script-src[^;]*unsafe-inline");
        });
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).hasSize(1);
        assertThat(headers.map()).doesNotContainKeys("Server", "X-Powered-By", "$WSEP");
        assertThat(answer.statusCode()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {STYLES, SCRIPTS})
    void stylesAndScripts_areCompressedAndKeptForAYear(String path) throws Exception {
        var answer = get(path, "Accept-Encoding", "gzip");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000");
    }

    @Test
    void scripts_areCalledByTheirModernName() throws Exception {
        assertThat(get(SCRIPTS).headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(Surroundings.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
