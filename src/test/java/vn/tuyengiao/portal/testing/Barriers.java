package vn.tuyengiao.portal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;

/**
 * What keeps people from using a page: axe, with its rules on the size of targets and on
 * names that differ from what is written, finds it in each state of each page. Each kind
 * of state (the page's address and the kinds of things on it) is looked at wide and
 * narrow, in light and dark colours; further ones as the visitor has them.
 * {@code -Djourneys.pictures=true} keeps pictures of each kind.
 */
public final class Barriers {

	private static final String AXE = axe();

	private static final String RUN = """
			async (options) => {
			  document.getAnimations().forEach((animation) => animation.finish());
			  const rules = options.runOnly ? {} : {
			    'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true }, ...options.rules };
			  const result = await axe.run(document, { resultTypes: ['violations'], ...options, rules });
			  // what lies under a bar at one place of the page is free at another
			  const free = (node) => !node.failureSummary.includes('partially obscured');
			  return result.violations.flatMap((violation) => violation.nodes.filter(free).slice(0, 3).map((node) =>
			    violation.id + ': ' + node.failureSummary.replace(/\\s+/g, ' ') + ' | ' + node.html));
			}
			""";

	private static final Map<String, Object> ONLY_COLOURS = Map.of("runOnly",
			Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block")));

	/** Colours do not depend on the width, and take the most time. */
	private static final Map<String, Object> ALL_BUT_COLOURS = Map.of("rules",
			Map.of("color-contrast", Map.of("enabled", false)));

	private static final String TOO_WIDE = """
			() => [...document.querySelectorAll('body *')]
			  .filter((element) => document.documentElement.scrollWidth > document.documentElement.clientWidth
			    && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
			  .slice(-2).map((element) => 'wider than the screen: ' + element.outerHTML.slice(0, 200))
			""";

	private static final boolean PICTURES = Boolean.getBoolean("journeys.pictures");

	private static final Path FOLDER = Path.of("target", "journeys", "pages");

	private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]*)\"");

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
		if (!SEEN.add(kind(page, content))) {
			found.addAll(violations(page, Map.of()));
			return found.stream().distinct().map(barrier -> page.url() + " " + barrier).toList();
		}
		page.setViewportSize(1280, 800);
		found.addAll(violations(page, Map.of()));
		picture(page, "1280-light");
		boolean followsSystem = "auto".equals(page.locator("html").getAttribute("data-theme"));
		if (followsSystem) {
			dark(page, true);
			found.addAll(violations(page, ONLY_COLOURS));
			picture(page, "1280-dark");
		}
		page.setViewportSize(360, 740);
		if (followsSystem) {
			picture(page, "360-dark");
			dark(page, false);
		}
		found.addAll(violations(page, ALL_BUT_COLOURS));
		found.addAll(strings(page.evaluate(TOO_WIDE)));
		picture(page, "360-light");
		page.setViewportSize(size.width, size.height);
		SEEN.add(shape(page.content()));
		return found.stream().distinct().map(barrier -> page.url() + " " + barrier).toList();
	}

	/** What is in the way as the page stands, in this width and these colours. */
	public static List<String> asItStands(Page page, int width, ColorScheme scheme) {
		page.evaluate(AXE);
		if (scheme == ColorScheme.DARK) {
			return violations(page, ONLY_COLOURS);
		}
		return violations(page, width < 1280 ? ALL_BUT_COLOURS : Map.of());
	}

	private static void dark(Page page, boolean dark) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
		page.waitForFunction("theme => document.documentElement.dataset.bsTheme === theme", dark ? "dark" : "light");
	}

	private static List<String> violations(Page page, Map<String, Object> options) {
		return strings(page.evaluate(RUN, options));
	}

	private static List<String> strings(Object found) {
		return ((List<?>) found).stream().map(String::valueOf).toList();
	}

	/** The page's address without ids, and the kinds of things on it. */
	private static String kind(Page page, String content) {
		TreeSet<String> classes = new TreeSet<>();
		CLASSES.matcher(content).results().forEach(found -> classes.addAll(List.of(found.group(1).split("\\s+"))));
		return shape(page.url().replaceAll("^https?://[^/]+|[?#].*", "")) + classes;
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
