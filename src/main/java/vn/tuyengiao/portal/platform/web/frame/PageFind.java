package vn.tuyengiao.portal.platform.web.frame;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.find.FindKind;
import vn.tuyengiao.portal.platform.find.FindQuestion;
import vn.tuyengiao.portal.platform.find.FindSource;
import vn.tuyengiao.portal.platform.find.Found;

/** The pages that the reader's menu leads to, and what {@link Navigation#others} adds. */
@Component
@Order(50)
@RequiredArgsConstructor
class PageFind implements FindSource {

	private static final FindKind KIND = new FindKind("PAGE", "frame.find.page", "layout-dashboard", null);

	private final Frame frame;

	@Override
	public List<FindKind> kinds() {
		return List.of(KIND);
	}

	@Override
	public List<Found> find(FindQuestion question) {
		return frame.pages()
			.filter(page -> question.words().areIn(frame.say(page.label())))
			.limit(question.most())
			.map(page -> new Found(KIND.name(), Found.say(page.label()),
					page.group().isEmpty() ? null : Found.say(page.group()), page.href()))
			.toList();
	}

}
