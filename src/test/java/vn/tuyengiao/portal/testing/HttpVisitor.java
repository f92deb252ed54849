package vn.tuyengiao.portal.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.servlet.http.Cookie;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser without script and without patience: takes forms from pages over a real port,
 * fills them in, and sends them, also many times at once.
 */
public final class HttpVisitor {

	private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");

	private static final Pattern FIELD = Pattern
		.compile("<input([^>]*)>|<select([^>]*)>(.*?)</select>|<textarea([^>]*)>(.*?)</textarea>", Pattern.DOTALL);

	private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");

	private static final String TOKEN = "0f0e0d0c-0b0a-4908-8706-050403020100";

	private static final String BOUNDARY = "----giay-to";

	private final HttpClient http = HttpClient.newHttpClient();

	private final int port;

	private final String cookies;

	/**
	 * @param session as {@link Users#cookie} makes it
	 */
	public HttpVisitor(int port, Cookie session) {
		this.port = port;
		this.cookies = session.getName() + "=" + session.getValue() + "; CSRF=" + TOKEN;
	}

	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
	}

	/** The page that a redirect leads to. */
	public HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
		return get(location(answer));
	}

	/** The address that a redirect leads to, without the host. */
	public static String location(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
	}

	/** The form on a page that is sent to that address, as it stands. */
	public Form form(String page, String action) throws IOException, InterruptedException {
		HttpResponse<String> answer = get(page);
		assertThat(answer.statusCode()).as(page + answer.body()).isEqualTo(200);
		return form(answer, action);
	}

	public Form form(HttpResponse<String> answer, String action) {
		Matcher found = Pattern
			.compile("<form[^>]*\\baction=\"" + Pattern.quote(action) + "\"[^>]*>(.*?)</form>", Pattern.DOTALL)
			.matcher(answer.body());
		assertThat(found.find()).as("form to " + action + " in " + answer.body()).isTrue();
		return new Form(action, fields(found.group(1)), Map.of());
	}

	public HttpResponse<String> send(Form form) throws IOException, InterruptedException {
		boolean parts = !form.files().isEmpty();
		byte[] body = parts ? multipart(form) : encoded(form.fields()).getBytes(StandardCharsets.UTF_8);
		return http.send(request(form.action())
			.header("Content-Type",
					parts ? "multipart/form-data; boundary=" + BOUNDARY : "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofByteArray(body))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	/** All answers to the form sent so many times at the same moment. */
	public List<HttpResponse<String>> sendAtOnce(Form form, int times) throws Exception {
		return atOnce(
				IntStream.range(0, times).<Callable<HttpResponse<String>>>mapToObj(i -> () -> send(form)).toList());
	}

	/** What each answers, all begun at the same moment. */
	public static <T> List<T> atOnce(List<Callable<T>> steps) throws Exception {
		CountDownLatch start = new CountDownLatch(steps.size());
		ExecutorService people = Executors.newFixedThreadPool(steps.size());
		try {
			List<Future<T>> running = new ArrayList<>();
			for (Callable<T> step : steps) {
				running.add(people.submit(() -> {
					start.countDown();
					start.await();
					return step.call();
				}));
			}
			List<T> answers = new ArrayList<>();
			for (Future<T> each : running) {
				answers.add(each.get());
			}
			return answers;
		}
		finally {
			people.shutdownNow();
		}
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Cookie", cookies);
	}

	private static Map<String, String> fields(String html) {
		Map<String, String> fields = new LinkedHashMap<>();
		Matcher field = FIELD.matcher(html);
		while (field.find()) {
			if (field.group(1) != null) {
				Map<String, String> input = attributes(field.group(1));
				boolean sent = switch (input.getOrDefault("type", "text")) {
					case "checkbox", "radio" -> input.containsKey("checked");
					case "submit", "button", "file" -> false;
					default -> true;
				};
				if (sent && input.containsKey("name") && !input.containsKey("disabled")) {
					fields.put(input.get("name"), input.getOrDefault("value", ""));
				}
			}
			else if (field.group(2) != null) {
				fields.put(attributes(field.group(2)).get("name"), chosen(field.group(3)));
			}
			else {
				fields.put(attributes(field.group(4)).get("name"), HtmlUtils.htmlUnescape(field.group(5)).strip());
			}
		}
		return fields;
	}

	private static String chosen(String options) {
		List<Map<String, String>> all = OPTION.matcher(options)
			.results()
			.map(option -> attributes(option.group(1)))
			.toList();
		return all.stream()
			.filter(option -> option.containsKey("selected"))
			.findFirst()
			.or(() -> all.stream().findFirst())
			.map(option -> option.getOrDefault("value", ""))
			.orElse("");
	}

	private static Map<String, String> attributes(String tag) {
		Map<String, String> attributes = new LinkedHashMap<>();
		Matcher attribute = ATTRIBUTE.matcher(tag);
		while (attribute.find()) {
			attributes.put(attribute.group(1),
					attribute.group(2) == null ? "" : HtmlUtils.htmlUnescape(attribute.group(2)));
		}
		return attributes;
	}

	private static String encoded(Map<String, String> fields) {
		List<String> pairs = new ArrayList<>();
		fields.forEach((name, value) -> pairs.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
				+ URLEncoder.encode(value, StandardCharsets.UTF_8)));
		return String.join("&", pairs);
	}

	private static byte[] multipart(Form form) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		form.fields()
			.forEach((name, value) -> part(body, "name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8)));
		form.files()
			.forEach((name, contents) -> part(body, "name=\"" + name + "\"; filename=\"" + name + ".pdf\"",
					"Content-Type: application/pdf\r\n", contents));
		body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return body.toByteArray();
	}

	private static void part(ByteArrayOutputStream body, String disposition, String type, byte[] contents) {
		body.writeBytes(
				("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n" + type + "\r\n")
					.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(contents);
		body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
	}

	/** A form as it is going to be sent; the page's own token is in it. */
	public record Form(String action, Map<String, String> fields, Map<String, byte[]> files) {

		/** The same form with another value in a field. */
		public Form with(String name, Object value) {
			assertThat(fields).as("fields of " + action).containsKey(name);
			return put(name, value);
		}

		/** A box that is ticked, or a button that is pressed. */
		public Form put(String name, Object value) {
			Map<String, String> changed = new LinkedHashMap<>(fields);
			changed.put(name, value.toString());
			return new Form(action, changed, files);
		}

		/** By a button that sends it elsewhere. */
		public Form to(String address) {
			return new Form(address, fields, files);
		}

		public Form file(String name, byte[] contents) {
			Map<String, byte[]> changed = new LinkedHashMap<>(files);
			changed.put(name, contents);
			return new Form(action, fields, changed);
		}

	}

}
