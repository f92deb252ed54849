package vn.tuyengiao.portal.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * The one Chromium of a test run: the one that {@code CHROMIUM} names, else the first on
 * the {@code PATH}.
 */
public final class Browsers implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome-stable",
			"google-chrome");

	private final Playwright playwright;

	private final Browser browser;

	Browsers() {
		this(List.of());
	}

	private Browsers(List<String> ignored) {
		Path executable = find().orElseThrow(() -> new IllegalStateException(
				"No browser for the journeys: install Chromium or name it in CHROMIUM"));
		playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
				.setIgnoreDefaultArgs(ignored)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
	}

	/**
	 * Another Chromium, which keeps pages that are left as people's browsers do: Back
	 * shows them as they were, hidden fields included. Playwright turns that off.
	 */
	public static Browsers goingBack() {
		return new Browsers(List.of("--disable-back-forward-cache"));
	}

	/** Journeys are worth starting: there is a browser, or its lack has to be seen. */
	public static boolean availableOrRequired() {
		return find().isPresent() || "true".equals(System.getenv("CI"));
	}

	private static Optional<Path> find() {
		String named = System.getenv("CHROMIUM");
		if (named != null && !named.isBlank()) {
			return Optional.of(Path.of(named)).filter(Files::isExecutable);
		}
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.filter(folder -> !folder.isBlank())
			.flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	public Browser browser() {
		return browser;
	}

	@Override
	public void close() {
		playwright.close();
	}

}
