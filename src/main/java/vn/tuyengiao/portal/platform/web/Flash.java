package vn.tuyengiao.portal.platform.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one message that the page after a redirect shows. */
@UtilityClass
public class Flash {

	public static final String ATTRIBUTE = "flash";

	/** What was asked for is done. */
	public static void success(RedirectAttributes attributes, String key, @Nullable Object... arguments) {
		put(attributes, Kind.SUCCESS, key, arguments);
	}

	/** Worth knowing, nothing to do. */
	public static void info(RedirectAttributes attributes, String key, @Nullable Object... arguments) {
		put(attributes, Kind.INFO, key, arguments);
	}

	/** Done, but something needs an eye. */
	public static void warning(RedirectAttributes attributes, String key, @Nullable Object... arguments) {
		put(attributes, Kind.WARNING, key, arguments);
	}

	private static void put(RedirectAttributes attributes, Kind kind, String key, @Nullable Object... arguments) {
		attributes.addFlashAttribute(ATTRIBUTE,
				new Message(kind, key, Arrays.stream(arguments).map(Flash::storable).toList()));
	}

	private static Serializable storable(@Nullable Object argument) {
		return argument instanceof Number number ? number : String.valueOf(argument);
	}

	/** Colour and icon of the message. */
	public enum Kind {

		SUCCESS("success", "circle-check"), INFO("info", "info-circle"), WARNING("warning", "alert-triangle");

		private final String colour;

		private final String icon;

		Kind(String colour, String icon) {
			this.colour = colour;
			this.icon = icon;
		}

	}

	/** A message on its way through the session. */
	public record Message(Kind kind, String key, List<Serializable> parameters) implements Serializable {

		public String colour() {
			return kind.colour;
		}

		public String icon() {
			return kind.icon;
		}

		public Object[] arguments() {
			return parameters.toArray();
		}

	}

}
