package vn.tuyengiao.portal.platform.web.frame;

import java.util.function.BiConsumer;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/** An element of the dialect in the place of which its markup is written. */
final class PartElement extends AbstractElementTagProcessor {

	private final String icons;

	private final BiConsumer<Html, Given> writer;

	PartElement(String prefix, String name, String icons, BiConsumer<Html, Given> writer) {
		super(TemplateMode.HTML, prefix, name, true, null, false, PortalDialect.PRECEDENCE);
		this.icons = icons;
		this.writer = writer;
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag,
			IElementTagStructureHandler handler) {
		Html html = new Html(icons);
		writer.accept(html, new Given(context, tag));
		// not to be processed: what people typed is no template
		handler.replaceWith(html.toString(), false);
	}

}
