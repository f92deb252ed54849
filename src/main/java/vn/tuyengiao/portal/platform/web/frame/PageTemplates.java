package vn.tuyengiao.portal.platform.web.frame;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/**
 * The templates of the pages as they lie in {@code templates}, made ready when they are
 * read, once: {@code @assets/} stands for the versioned folder (as an expression it was
 * evaluated fifty times a page), a tag of several lines is sent as one, lines are not
 * indented, no blanks stand between the rows and cells of a table, and a cell has none at
 * its edges, so that one without contents is {@code :empty}.
 */
class PageTemplates extends SpringResourceTemplateResolver {

	private static final String MARK = "@assets/";

	private static final Pattern TAG = Pattern.compile("<[a-zA-Z](?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+>");

	private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*");

	private static final Pattern INDENT = Pattern.compile("\\n\\s+");

	/** Between rows and cells no browser shows anything. */
	private static final Pattern AFTER_CELL = Pattern
		.compile("(</t(?:d|h|r|head|body)>|<t(?:r|head|body)(?:\\s(?:[^<>\"]|\"[^\"]*+\")*+)?>)\\s+(?=<)");

	private static final Pattern ROW_END = Pattern.compile("\\s+(</t(?:r|head|body)>)");

	private static final Pattern CELL_START = Pattern.compile("(<td(?:\\s(?:[^<>\"]|\"[^\"]*+\")*+)?>)\\s+");

	private static final Pattern CELL_END = Pattern.compile("\\s+(</td>)");

	private final String folder;

	/** With the context path, without a slash at the end. */
	PageTemplates(String folder) {
		this.folder = folder + "/";
	}

	@Override
	protected ITemplateResource computeTemplateResource(IEngineConfiguration configuration, String ownerTemplate,
			String template, String resourceName, String characterEncoding, Map<String, Object> attributes) {
		return new Page(super.computeTemplateResource(configuration, ownerTemplate, template, resourceName,
				characterEncoding, attributes));
	}

	String ready(String text) {
		String tags = TAG.matcher(text.replace(MARK, folder))
			.replaceAll(tag -> Matcher.quoteReplacement(LINE_BREAK.matcher(tag.group()).replaceAll(" ")));
		String lines = INDENT.matcher(tags).replaceAll("\n");
		for (Pattern blanks : List.of(CELL_END, CELL_START, ROW_END, AFTER_CELL)) {
			lines = blanks.matcher(lines).replaceAll("$1");
		}
		return lines;
	}

	private final class Page implements ITemplateResource {

		private final ITemplateResource stored;

		private Page(ITemplateResource stored) {
			this.stored = stored;
		}

		@Override
		public String getDescription() {
			return stored.getDescription();
		}

		@Override
		public String getBaseName() {
			return stored.getBaseName();
		}

		@Override
		public boolean exists() {
			return stored.exists();
		}

		@Override
		public Reader reader() throws IOException {
			try (Reader reader = stored.reader()) {
				StringBuilder text = new StringBuilder();
				char[] part = new char[8192];
				for (int read = reader.read(part); read >= 0; read = reader.read(part)) {
					text.append(part, 0, read);
				}
				return new StringReader(ready(text.toString()));
			}
		}

		@Override
		public ITemplateResource relative(String location) {
			return new Page(stored.relative(location));
		}

	}

}
