package vn.tuyengiao.portal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;

/**
 * What keeps people from using a page: axe finds it, at 1280 and 360 points, and the
 * contrast in the dark colours too. A page that looks the same as one before is not
 * looked at again. {@code -Djourneys.pictures=true} keeps a picture of each page.
 */
final class Barriers {

	private static final String AXE = axe();

	private static final String RUN = """
			async (rules) => {
			  document.getAnimations().forEach((animation) => animation.finish());
			  const result = await axe.run(document, {
			    resultTypes: ['violations'],
			    ...(rules ? { runOnly: { type: 'rule', values: rules } } : {})
			  });
			  return result.violations.flatMap((violation) => violation.nodes.slice(0, 3).map((node) =>
			    violation.id + ': ' + node.failureSummary.replace(/\\s+/g, ' ') + ' | ' + node.html));
			}
			""";

	private static final String TOO_WIDE = """
			() => [...document.querySelectorAll('body *')]
			  .filter((element) => document.documentElement.scrollWidth > document.documentElement.clientWidth
			    && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
			  .slice(-2).map((element) => 'wider than the screen: ' + element.outerHTML.slice(0, 200))
			""";

	private static final boolean PICTURES = Boolean.getBoolean("journeys.pictures");

	private static final Path FOLDER = Path.of("target", "journeys", "pages");

	private static final Set<String> SEEN = new HashSet<>();

	private Barriers() {
	}

	/** What is in the way on the page as it stands now. */
	static List<String> of(Page page) {
		String content = page.content();
		if (!SEEN.add(shape(content))) {
			return List.of();
		}
		List<String> found = new ArrayList<>();
		if (content.contains("??")) {
			found.add("text is missing: " + content.substring(content.indexOf("??")).lines().findFirst().orElse(""));
		}
		ViewportSize size = page.viewportSize();
		page.evaluate(AXE);
		page.setViewportSize(1280, 800);
		found.addAll(violations(page, null));
		picture(page, "1280-light");
		boolean followsSystem = "auto".equals(page.locator("html").getAttribute("data-theme"));
		if (followsSystem) {
			dark(page, true);
			found.addAll(violations(page, List.of("color-contrast", "link-in-text-block")));
			picture(page, "1280-dark");
		}
		page.setViewportSize(360, 740);
		if (followsSystem) {
			picture(page, "360-dark");
			dark(page, false);
		}
		found.addAll(violations(page, null));
		found.addAll(strings(page.evaluate(TOO_WIDE)));
		picture(page, "360-light");
		page.setViewportSize(size.width, size.height);
		return found.stream().distinct().map(barrier -> page.url() + " " + barrier).toList();
	}

	private static void dark(Page page, boolean dark) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
		page.waitForFunction("theme => document.documentElement.dataset.bsTheme === theme", dark ? "dark" : "light");
	}

	private static List<String> violations(Page page, List<String> rules) {
		return strings(page.evaluate(RUN, rules));
	}

	private static List<String> strings(Object found) {
		return ((List<?>) found).stream().map(String::valueOf).toList();
	}

	/** What differs from visit to visit is left out: ids, tokens, numbers. */
	private static String shape(String content) {
		return content.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
			.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "")
			.replaceAll("[0-9]+", "0");
	}

	private static void picture(Page page, String variant) {
		if (PICTURES) {
			String name = page.url()
				.replaceFirst("^https?://[^/]+/", "")
				.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
				.replaceAll("[^A-Za-z0-9]+", "-");
			page.screenshot(new Page.ScreenshotOptions()
				.setPath(FOLDER.resolve(SEEN.size() + "-" + name + "-" + variant + ".png"))
				.setFullPage(true));
		}
	}

	private static String axe() {
		try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
