package org.headwaters.platform.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A browser without a screen and without scripts: keeps cookies, follows nothing by itself, fills in and sends the forms of
 * the page it got last. Each one comes from a network address of its own, so that nobody's tries count for another.
 */
public class HttpVisitor implements AutoCloseable {
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern AREA = Pattern.compile("(<textarea\\b[^>]*>)(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("(<select\\b[^>]*>)(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b[^>]*\\sselected\\b[^>]*>");
    private static int nextAddress = 1;

    private String csrf = "";
    private boolean whole;

    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).executor(threads).build();
    private final String base;
    private final String address;
    private final Map<String, String> always = new LinkedHashMap<>();
    private HttpResponse<String> last;
    private HttpRequest lastSent;

    public HttpVisitor(String port) {
        this(port, address());
    }

    public HttpVisitor(String port, String address) {
        this.base = "http://localhost:" + port;
        this.address = address;
    }

    private static synchronized String address() {
        int n = nextAddress++;
        return "198.18." + n / 250 + "." + (n % 250 + 1);
    }

    /** From now on each request says this too, as a browser or a proxy would add it; null for no longer. */
    public HttpVisitor saying(String header, String value) {
        always.merge(header, value == null ? "" : value, (old, other) -> other);
        always.values().remove("");
        return this;
    }

    /** From now on forms are sent with their long texts and choices as they stand, too. */
    public HttpVisitor whole() {
        whole = true;
        return this;
    }

    public HttpVisitor get(String path, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), headers);
    }

    /** Sends the form with this id, with what it holds, changed by name–value pairs; the last pair is the button. */
    public HttpVisitor submit(String form, String... changed) throws IOException, InterruptedException {
        Map<String, String> fields = fields(form);
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        String body = fields.entrySet().stream()
                .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                .collect(Collectors.joining("&"));
        return post(form, body);
    }

    private HttpVisitor post(String form, String body) throws IOException, InterruptedException {
        String action = attribute(form(form), "action").replace("&amp;", "&");
        return send(
                HttpRequest.newBuilder(URI.create(base + action)).POST(HttpRequest.BodyPublishers.ofString(body)),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    /** The same with several values under one name, as ticked boxes are sent. */
    public HttpVisitor submitAll(String form, String name, List<String> values, String button)
            throws IOException, InterruptedException {
        Map<String, String> fields = fields(form);
        fields.remove(name);
        fields.put(button, button);
        String body = Stream.concat(fields.entrySet().stream(), values.stream().map(value -> Map.entry(name, value)))
                .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                .collect(Collectors.joining("&"));
        return post(form, body);
    }

    /**
     * The same with a file in it, as a browser sends it; the name goes out as it is, however wrong. What else is changed
     * stands behind, in name–value pairs.
     */
    public HttpVisitor upload(String form, String field, String name, byte[] bytes, String button, String... changed)
            throws IOException, InterruptedException {
        Map<String, String> fields = fields(form);
        fields.remove(field);
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        fields.put(button, button);
        String boundary = "----between-the-parts";
        var body = new ByteArrayOutputStream();
        for (var each : fields.entrySet()) {
            body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(boundary, each.getKey(), each.getValue()))
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .formatted(boundary, field, name)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        String action = attribute(form(form), "action").replace("&amp;", "&");
        return send(
                HttpRequest.newBuilder(URI.create(base + action))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())),
                "Content-Type",
                "multipart/form-data; boundary=" + boundary);
    }

    public HttpVisitor signIn(String email, String password) throws IOException, InterruptedException {
        return get("/signin").submit("sign-in", "email", email, "password", password, "enter", "enter");
    }

    public HttpVisitor send(HttpRequest.Builder request, String... headers) throws IOException, InterruptedException {
        request.header("X-Forwarded-For", address);
        always.forEach(request::header);
        if (headers.length > 0) {
            request.headers(headers);
        }
        lastSent = request.build();
        return again();
    }

    /** Sends once more what was sent last, as somebody does who clicks twice. */
    public HttpVisitor again() throws IOException, InterruptedException {
        last = http.send(lastSent, BodyHandlers.ofString());
        return this;
    }

    /** What is at this path, byte by byte; not looked at as a page. */
    public byte[] bytes(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("X-Forwarded-For", address);
        return http.send(request.build(), BodyHandlers.ofByteArray()).body();
    }

    public int status() {
        return last.statusCode();
    }

    public String body() {
        return last.body();
    }

    /** Where a redirect leads, as a path of the application; empty without one. */
    public String location() {
        return last.headers().firstValue("Location").orElse("").replace(base, "");
    }

    public String header(String name) {
        return last.headers().firstValue(name).orElse("");
    }

    /** The secret that the latest page carried for writing requests outside Faces. */
    public String csrf() {
        Matcher meta =
                Pattern.compile("<meta name=\"csrf\" content=\"([^\"]*)\"").matcher(last == null ? "" : last.body());
        if (meta.find()) {
            csrf = meta.group(1);
        }
        return csrf;
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** From now on this cookie alone, instead of what the server gave under the name. */
    public void keepCookie(String name, String value) {
        cookies.getCookieStore().getCookies().stream()
                .filter(old -> old.getName().equals(name))
                .toList()
                .forEach(old -> cookies.getCookieStore().remove(URI.create(base), old));
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookies.getCookieStore().add(URI.create(base), cookie);
    }

    @Override
    public void close() {
        threads.shutdown();
    }

    /** What the form on the latest page holds under this name. */
    public String field(String form, String name) {
        return fields(form).getOrDefault(name, "");
    }

    private Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(form(form));
        while (input.find()) {
            String type = attribute(input.group(), "type");
            boolean ticked = !type.matches("checkbox|radio") || input.group().contains("checked");
            if (!type.equals("submit") && ticked) {
                fields.put(attribute(input.group(), "name"), attribute(input.group(), "value"));
            }
        }
        if (whole) {
            addTextsAndChoices(form(form), fields);
        }
        return fields;
    }

    private static void addTextsAndChoices(String form, Map<String, String> fields) {
        AREA.matcher(form)
                .results()
                .forEach(area -> fields.put(attribute(area.group(1), "name"), plain(area.group(2))));
        SELECT.matcher(form).results().forEach(select -> {
            Matcher chosen = CHOSEN.matcher(select.group(2));
            if (chosen.find()) {
                fields.put(attribute(select.group(1), "name"), plain(attribute(chosen.group(), "value")));
            }
        });
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }

    private String form(String id) {
        Matcher form = FORM.matcher(last.body());
        while (form.find()) {
            if (attribute(form.group(), "id").equals(id)) {
                return form.group();
            }
        }
        throw new AssertionError("No form " + id + " in the answer " + last.statusCode() + ": " + last.body());
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
