package vn.tuyengiao.portal.platform.web.frame;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import vn.tuyengiao.portal.platform.web.Along;

/** Links between the pages of one record carry along from which list it was opened. */
final class CarryingLinks extends StandardLinkBuilder {

	@Override
	protected String processLink(IExpressionContext context, String link) {
		return Along.carried(Frame.request(), super.processLink(context, link));
	}

}
