package vn.tuyengiao.portal.platform.web.frame;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;

import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/**
 * The templates of the pages as they lie in {@code templates}, with {@code @assets/}
 * standing for the versioned folder. It is put in when a template is read, once: as an
 * expression it was evaluated fifty times a page.
 */
class PageTemplates extends SpringResourceTemplateResolver {

	private static final String MARK = "@assets/";

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
				return new StringReader(text.toString().replace(MARK, folder));
			}
		}

		@Override
		public ITemplateResource relative(String location) {
			return new Page(stored.relative(location));
		}

	}

}
