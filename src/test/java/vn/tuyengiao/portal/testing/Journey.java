package vn.tuyengiao.portal.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * One journey through the portal, by one or more visitors, each in a browser profile of
 * their own. A test takes it as a parameter.
 */
public final class Journey {

	private static final Path EVIDENCE = Path.of("target", "journeys");

	private final Browser browser;

	private final String baseUrl;

	private final String name;

	private final List<Visitor> visitors = new ArrayList<>();

	Journey(Browser browser, String baseUrl, String name) {
		this.browser = browser;
		this.baseUrl = baseUrl;
		this.name = name;
	}

	/** Somebody at a desk, not signed in. */
	public Visitor visitor() {
		return visitor(options -> {
		});
	}

	/** Somebody with a telephone, 360 points wide. */
	public Visitor visitorWithPhone() {
		return visitor(options -> options.setViewportSize(360, 740).setHasTouch(true));
	}

	/** Somebody whose browser runs no scripts. */
	public Visitor visitorWithoutScript() {
		return visitor(options -> options.setJavaScriptEnabled(false));
	}

	public Visitor visitor(Consumer<Browser.NewContextOptions> settings) {
		Browser.NewContextOptions options = new Browser.NewContextOptions().setBaseURL(baseUrl)
			.setViewportSize(1280, 800)
			.setColorScheme(ColorScheme.LIGHT)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setLocale("vi-VN")
			.setTimezoneId("Asia/Ho_Chi_Minh");
		settings.accept(options);
		Visitor visitor = new Visitor(browser.newContext(options), !Boolean.FALSE.equals(options.javaScriptEnabled));
		visitors.add(visitor);
		return visitor;
	}

	/** Signs in with a sample account. */
	public Visitor signIn(String username) {
		return visitor().signIn(username);
	}

	/** All that the journey saw was in order. */
	void end() {
		visitors.forEach(Visitor::look);
		visitors.forEach(Visitor::hasSeenNoFault);
	}

	/** Keeps picture and text of each visitor's page under {@code target/journeys}. */
	void keepEvidence() {
		for (int number = 0; number < visitors.size(); number++) {
			visitors.get(number).keepEvidence(EVIDENCE.resolve(name + "-" + (number + 1)));
		}
	}

	void close() {
		visitors.forEach(Visitor::close);
	}

}
