package vn.tuyengiao.portal.testing;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A page or a part of it, with what a person does there: things are found by what is
 * written on them. {@code follow} and {@code send} lead to another page, which has to
 * answer 200 unless another status is named.
 *
 * @param <P> the kind of place
 */
public abstract class Place<P extends Place<P>> {

	abstract P self();

	abstract Visitor visitor();

	abstract Locator root();

	/** Clicks a link and waits for its page. */
	public P follow(String link) {
		return follow(link, 200);
	}

	public P follow(String link, int status) {
		visitor().leave(() -> link(link).click(), status);
		return self();
	}

	/** Clicks one of the lists above a list, however many it holds. */
	public P chip(String label) {
		Locator chip = root().locator("a.chip")
			.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + label + "\\s*\\d*\\s*$")));
		visitor().leave(chip::click, 200);
		return self();
	}

	/** Presses a button that sends a form, and waits for the page that answers. */
	public P send(String button) {
		return send(button, 200);
	}

	public P send(String button, int status) {
		visitor().leave(() -> button(button).click(), status);
		return self();
	}

	/** Presses a button that stays on the page. */
	public P press(String button) {
		button(button).click();
		return self();
	}

	public P type(String label, String text) {
		field(label).fill(text);
		return self();
	}

	public P choose(String label, String option) {
		field(label).selectOption(option);
		return self();
	}

	public P tick(String label) {
		field(label).check();
		return self();
	}

	public P sees(String text) {
		assertThat(root()).containsText(text, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
		return self();
	}

	public P doesNotSee(String text) {
		assertThat(root()).not().containsText(text, new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
		return self();
	}

	/** The field has this value. */
	public P finds(String label, String value) {
		assertThat(field(label)).hasValue(value);
		return self();
	}

	/** The field is marked as wrong, and its fault is read out with it. */
	public P findsFault(String label, String message) {
		assertThat(field(label)).hasAttribute("aria-invalid", "true");
		assertThat(field(label)).hasAccessibleDescription(Pattern.compile(".*" + literally(message) + ".*"));
		return self();
	}

	public Locator link(String name) {
		return root().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
	}

	public Locator button(String name) {
		return root().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
	}

	/** A field by its label, which may carry the mark of the required ones. */
	public Locator field(String label) {
		return root().getByLabel(labelled(label));
	}

	private static Pattern labelled(String label) {
		return Pattern.compile("^\\s*" + literally(label) + "(\\s*\\*)?\\s*$");
	}

	/** As {@code Pattern.quote}, but for a pattern that the browser understands too. */
	private static String literally(String text) {
		return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0");
	}

	/** A part with a role and a name: a region, a group, a table, a list. */
	public Part part(AriaRole role, String name) {
		return new Part(visitor(), root().getByRole(role, new Locator.GetByRoleOptions().setName(name)));
	}

	/** The row of a table that has the text. */
	public Part row(String text) {
		return new Part(visitor(), root().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text)));
	}

	/** The first of several. */
	public Part first() {
		return new Part(visitor(), root().first());
	}

	public Part part(Locator locator) {
		return new Part(visitor(), locator);
	}

	static {
		PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
	}

	/** A part of a visitor's page. */
	public static final class Part extends Place<Part> {

		private final Visitor visitor;

		private final Locator root;

		Part(Visitor visitor, Locator root) {
			this.visitor = visitor;
			this.root = root;
		}

		@Override
		Part self() {
			return this;
		}

		@Override
		Visitor visitor() {
			return visitor;
		}

		@Override
		public Locator root() {
			return root;
		}

	}

}
