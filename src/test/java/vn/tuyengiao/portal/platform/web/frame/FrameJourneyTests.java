package vn.tuyengiao.portal.platform.web.frame;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tuyengiao.portal.testing.Barriers;
import vn.tuyengiao.portal.testing.JourneyExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The frame in a real browser: wide and narrow, light and dark, with and without script.
 */
@FrameTest
@ExtendWith(JourneyExtension.class)
class FrameJourneyTests {

	private static final Path PICTURES = Path.of("target", "frame");

	private static Browser browser;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void takeBrowser(Browser shared) {
		browser = shared;
	}

	@ParameterizedTest
	@CsvSource({ "1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK" })
	void pagesFitTheScreenAndHaveNoBarrier(int width, ColorScheme scheme) {
		try (BrowserContext context = context(width, scheme, true)) {
			Page page = context.newPage();
			List<String> faults = new java.util.ArrayList<>();
			page.onConsoleMessage(message -> {
				if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
					faults.add(message.text());
				}
			});
			for (String path : List.of("/demo/list", "/demo/list?q=rong", "/demo/form", "/demo/plain", "/demo/compare",
					"/demo/fail/refused", "/demo/fail/boom")) {
				page.navigate(url(path));
				check(page, path, width, scheme);
			}
			page.navigate(url("/demo/form"));
			page.locator("main button[type=submit]").click();
			assertThat(page.locator("#error-summary")).isFocused();
			check(page, "invalid", width, scheme);
			page.locator("summary.pop-button").last().click();
			check(page, "user", width, scheme);
			assertThat(faults).isEmpty();
		}
	}

	@Test
	void menuOpensOnASmallScreenWithoutScript() {
		try (BrowserContext context = context(360, ColorScheme.LIGHT, false)) {
			Page page = context.newPage();
			page.navigate(url("/demo/list"));
			assertThat(page.locator("#menu").isVisible()).isFalse();
			page.locator(".menu-button").click();
			assertThat(page.locator("#menu").isVisible()).isTrue();
			picture(page, "menu-without-script");
			page.locator("#menu a", new Page.LocatorOptions().setHasText("Lập kế hoạch")).click();
			assertThat(page.title()).startsWith("Lập kế hoạch");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1280, 360 })
	void theBarOnTopStaysToTheEndOfALongPage(int width) {
		try (BrowserContext context = context(width, ColorScheme.LIGHT, true)) {
			Page page = context.newPage();
			page.navigate(url("/demo/list"));
			page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)");
			assertThat(page.evaluate("window.scrollY > 300")).isEqualTo(true);
			assertThat(page.evaluate("document.querySelector('.topbar').getBoundingClientRect().top")).isEqualTo(0);
		}
	}

	@Test
	void aDayIsWrittenOutAndPickedFromACalendar() {
		try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("en-US"))) {
			Page page = context.newPage();
			page.navigate(url("/demo/form"));
			Locator day = page.locator("#start");
			for (String typed : List.of("05022027", "5.2.2027", "2027-02-05", "5/2/2027")) {
				day.fill(typed);
				day.press("Tab");
				assertThat(day).hasValue("05/02/2027");
			}
			page.locator(".day-pick").first().click();
			page.locator(".day-calendar")
				.evaluate("field => { field.value = '2027-03-31';"
						+ " field.dispatchEvent(new Event('change', { bubbles: true })) }");
			assertThat(day).hasValue("31/03/2027");
			day.fill("31/02/2027");
			day.press("Tab");
			assertThat(day).hasValue("31/02/2027");
			page.locator("main button[type=submit]").click();
			assertThat(page.locator("#start")).hasValue("31/02/2027");
			assertThat(page.locator("#start")).hasAttribute("aria-invalid", "true");
		}
	}

	@Test
	void themeChangesInPlaceAndIsRemembered() {
		try (BrowserContext context = context(1280, ColorScheme.LIGHT, true)) {
			Page page = context.newPage();
			page.navigate(url("/demo/form"));
			page.locator("[name=task]").fill("Đang gõ dở");
			page.locator("summary.pop-button").first().click();
			page.waitForResponse("**/preferences", () -> page.locator("button[value=dark]").click());
			assertThat(page.locator("html").getAttribute("data-bs-theme")).isEqualTo("dark");
			assertThat(page.locator("[name=task]").inputValue()).isEqualTo("Đang gõ dở");
			page.reload();
			assertThat(page.locator("html").getAttribute("data-bs-theme")).isEqualTo("dark");
		}
	}

	@Test
	void languageChangesWithoutScript() {
		try (BrowserContext context = context(1280, ColorScheme.LIGHT, false)) {
			Page page = context.newPage();
			page.navigate(url("/demo/list?q=a&page=2"));
			page.locator("summary.pop-button").first().click();
			page.locator("button[value=en]").click();
			assertThat(page.url()).endsWith("/demo/list?q=a&page=2");
			assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
			assertThat(page.locator(".list-count").textContent()).isEqualTo("51–75 of 312");
		}
	}

	@Test
	void oneButtonTakesAllOfTheOthersVersion() {
		try (BrowserContext context = context(360, ColorScheme.LIGHT, true)) {
			Page page = context.newPage();
			page.navigate(url("/demo/compare"));
			assertThat(page.locator("input[data-side=mine]:checked").count()).isEqualTo(3);
			page.locator("[data-take=theirs]").click();
			assertThat(page.locator("input[data-side=theirs]:checked").count()).isEqualTo(3);
		}
	}

	private void check(Page page, String path, int width, ColorScheme scheme) {
		String variant = width + "-" + scheme;
		assertThat(page.evaluate("document.compatMode")).isEqualTo("CSS1Compat");
		picture(page, path.replaceAll("[^a-z]+", "-") + "-" + variant);
		assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
			.as("sideways scrolling of %s, %s", path, variant)
			.isEqualTo(0);
		assertThat(Barriers.asItStands(page, width, scheme)).as("barriers of %s, %s", path, variant).isEmpty();
	}

	private static void picture(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
	}

	private static BrowserContext context(int width, ColorScheme scheme, boolean script) {
		return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800)
			.setColorScheme(scheme)
			.setLocale("vi-VN")
			.setJavaScriptEnabled(script));
	}

	private String url(String path) {
		return "http://localhost:" + port + path;
	}

}
