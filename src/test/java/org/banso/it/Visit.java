package org.banso.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a screen: cookies, pages and posts over real HTTP, for what must hold on the wire. Forms are sent as
 * their page drew them, so a test may also bend what it sends.
 */
public final class Visit {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern STATE_AFTER = Pattern.compile("ViewState[^>]*><!\\[CDATA\\[([^\\]]+)\\]\\]>");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).followRedirects(HttpClient.Redirect.NEVER).build();

    public Visit(String base) {
        this.base = base;
    }

    /** Signs in by the real form; the account must have {@link Fixture#PASSWORD}. */
    public HttpResponse<String> signIn(String mail) {
        return signIn(mail, Fixture.PASSWORD);
    }

    public HttpResponse<String> signIn(String mail, String password) {
        var page = get("/signin");
        return post("/signin", form(page.body(), "signin", "signin:email", mail, "signin:password", password, "signin:submit", ""));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), headers);
    }

    /** Follows one redirect after another to where they end. */
    public HttpResponse<String> follow(HttpResponse<String> response) {
        HttpResponse<String> at = response;
        for (int i = 0; i < 5 && at.statusCode() / 100 == 3; i++) {
            String to = at.headers().firstValue("Location").orElseThrow();
            at = get(to.startsWith("http") ? URI.create(to).getRawPath() + (URI.create(to).getRawQuery() == null ? "" : "?" + URI.create(to).getRawQuery()) : to);
        }
        return at;
    }

    public HttpResponse<String> post(String path, Map<String, String> values, String... headers) {
        String body = values.entrySet().stream().map(each -> encode(each.getKey()) + "=" + encode(each.getValue())).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)), headers);
    }

    /**
     * A part of a page asked for as PrimeFaces' script does; the answer's body.
     *
     * @param fields  hidden fields of the form and what is sent with them
     * @param source  what was pressed or typed into
     * @param execute ids that are read, {@code render} those that are drawn again
     */
    public String partial(String path, Map<String, String> fields, String source, String execute, String render) {
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", source);
        fields.put("jakarta.faces.partial.execute", execute);
        fields.put("jakarta.faces.partial.render", render);
        return post(path, fields, "Faces-Request", "partial/ajax", "X-Requested-With", "XMLHttpRequest").body();
    }

    /** A body as it is, for uploads. */
    public HttpResponse<String> postRaw(String path, String contentType, String body) {
        return postRaw(path, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for what is no text. */
    public HttpResponse<String> postRaw(String path, String contentType, byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Bytes as they are, such as a piece of a file. */
    public HttpResponse<String> postBytes(String path, byte[] body, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)), headers);
    }

    /** What a HEAD answers. */
    public HttpResponse<String> head(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).method("HEAD", HttpRequest.BodyPublishers.noBody()), headers);
    }

    /** A file as it comes over the wire. */
    public HttpResponse<byte[]> bytes(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), HttpResponse.BodyHandlers.ofByteArray(), headers);
    }

    /** The hidden fields of the page's form with this id, its view state, and the values given as name, value, name, value. */
    public static Map<String, String> form(String page, String formId, String... values) {
        var fields = new LinkedHashMap<String, String>();
        int from = Math.max(0, page.indexOf("<form id=\"" + formId + "\""));
        int to = page.indexOf("</form>", from);
        Matcher hidden = HIDDEN.matcher(page.substring(from, to < 0 ? page.length() : to));
        while (hidden.find()) {
            Matcher name = NAME.matcher(hidden.group());
            Matcher value = VALUE.matcher(hidden.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        fields.put("jakarta.faces.ViewState", viewState(page));
        fields.put(formId, formId);
        // As PrimeFaces' script does; without it the page cannot be drawn again.
        Matcher nonce = NONCE.matcher(page);
        fields.put("primefaces.nonce", nonce.find() ? nonce.group(1) : "");
        for (int i = 0; i < values.length; i += 2) {
            fields.put(values[i], values[i + 1]);
        }
        return fields;
    }

    public static String viewState(String page) {
        Matcher state = STATE.matcher(page);
        return state.find() ? state.group(1) : "";
    }

    /** The state of the view after a part was drawn. */
    public static String viewState(String partial, String before) {
        Matcher found = STATE_AFTER.matcher(partial);
        return found.find() ? found.group(1) : before;
    }

    /** The session cookie's value, null when there is no session. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().endsWith("banso")).map(java.net.HttpCookie::getValue)
            .findFirst().orElse(null);
    }

    /** Puts a session id into the cookie jar, as a fixation attack would. */
    public void useSession(String id) {
        cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().endsWith("banso")).forEach(cookie -> cookie.setValue(id));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8), headers);
    }

    private <B> HttpResponse<B> send(HttpRequest.Builder request, HttpResponse.BodyHandler<B> as, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), as);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
