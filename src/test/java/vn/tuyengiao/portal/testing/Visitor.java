package vn.tuyengiao.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person with a browser of their own. Each page that is visited is looked at for
 * barriers, wide and narrow, light and dark, and has to be valid HTML; scripts that fail,
 * blocked content, missing files and answers of 500 and above fail the journey.
 */
public final class Visitor extends Place<Visitor> {

	/** Milliseconds after which what has not come is missing: a busy machine is slow. */
	static final int PATIENCE = 20_000;

	private static final String SAMPLE_PASSWORD = "KimBang@2020";

	private final BrowserContext context;

	private final boolean script;

	private Page page;

	private final List<String> faults = new ArrayList<>();

	private final Set<Integer> expected = new HashSet<>();

	private int loads;

	private int status;

	/** Of the page that stands there, as the portal sent it. */
	private Response answer;

	Visitor(BrowserContext context, boolean script) {
		this.context = context;
		this.script = script;
		context.setDefaultTimeout(PATIENCE);
		context.onConsoleMessage(this::note);
		context.onWebError(error -> faults.add("script failed: " + error.error()));
		context.onResponse(this::note);
		openTab();
	}

	private void openTab() {
		page = context.newPage();
		page.onLoad(loaded -> loads++);
	}

	@Override
	Visitor self() {
		return this;
	}

	@Override
	Visitor visitor() {
		return this;
	}

	@Override
	public Locator root() {
		return page.locator("body");
	}

	public Page page() {
		return page;
	}

	public BrowserContext context() {
		return context;
	}

	public Visitor open(String path) {
		return open(path, 200);
	}

	public Visitor open(String path, int status) {
		leave(() -> page.navigate(path), status);
		return this;
	}

	public Visitor reload() {
		leave(page::reload, 200);
		return this;
	}

	/** The tab is gone, without a word to the page; another one is opened. */
	public Visitor newTab() {
		page.close();
		openTab();
		return this;
	}

	public Visitor signIn(String username) {
		return signIn(username, SAMPLE_PASSWORD);
	}

	public Visitor signIn(String username, String password) {
		return open("/login").type("Tên đăng nhập", username).type("Mật khẩu", password).send("Đăng nhập");
	}

	/** The page's title, which is its only heading of the first level. */
	public Visitor isAt(String title) {
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText(title);
		return this;
	}

	/** The path of the page, with its query. */
	public String path() {
		return page.url().replaceFirst("^https?://[^/]+", "");
	}

	public Visitor keys(String... keys) {
		for (String key : keys) {
			page.keyboard().press(key);
		}
		return this;
	}

	public Visitor write(String text) {
		page.keyboard().insertText(text);
		return this;
	}

	/**
	 * Takes an answer of this status to a script's own request as part of the journey.
	 */
	public Visitor expects(int status) {
		expected.add(status);
		return this;
	}

	/**
	 * Does what leads to another page, waits until it stands, and looks at it.
	 */
	public void leave(Runnable act, int wanted) {
		look();
		int before = loads;
		status = 0;
		answer = null;
		act.run();
		page.waitForCondition(() -> loads > before);
		assertThat(status).as("status of %s", path()).isEqualTo(wanted);
		if (answer != null && answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
			faults.addAll(HtmlValidity.ofNew(answer.text()));
		}
		look();
	}

	/** Looks at the page as it is now. */
	public Visitor look() {
		if (script && page.url().startsWith("http")) {
			faults.addAll(Barriers.of(page));
		}
		return this;
	}

	void hasSeenNoFault() {
		assertThat(faults).as("faults of the pages on the way").isEmpty();
	}

	void keepEvidence(Path file) {
		try {
			Files.createDirectories(file.getParent());
			page.screenshot(
					new Page.ScreenshotOptions().setPath(Path.of(file + ".png")).setFullPage(true).setTimeout(5000));
			Files.writeString(Path.of(file + ".html"), "<!-- " + page.url() + " " + faults + " -->\n" + page.content());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (PlaywrightException ex) {
			faults.add(ex.getMessage());
		}
	}

	void close() {
		context.close();
	}

	private void note(ConsoleMessage message) {
		// answers are judged by their status
		if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
			faults.add(message.text() + " (" + message.location() + ")");
		}
	}

	private void note(Response response) {
		boolean ofPage = response.request().isNavigationRequest();
		if (ofPage) {
			status = response.status();
			answer = response;
		}
		if (response.status() >= 500 || !ofPage && response.status() >= 400 && !expected.contains(response.status())) {
			faults.add(response.status() + " " + response.request().method() + " " + response.url());
		}
	}

}
