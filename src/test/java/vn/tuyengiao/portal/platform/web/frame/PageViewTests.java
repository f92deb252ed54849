package vn.tuyengiao.portal.platform.web.frame;

import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class PageViewTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final PageView.Variables page = new PageView.Variables(request);

	@Test
	void whatThePageSetsStaysWithIt() {
		request.setAttribute("token", "a");
		page.setAttribute("row", 1);
		assertThat(page.getAttribute("row")).isEqualTo(1);
		assertThat(page.getAttribute("token")).isEqualTo("a");
		assertThat(Collections.list(page.getAttributeNames())).containsExactlyInAnyOrder("token", "row");
		assertThat(request.getAttribute("row")).isNull();
	}

	@Test
	void whatThePageTakesAwayIsGoneForItAlone() {
		request.setAttribute("token", "a");
		page.removeAttribute("token");
		page.setAttribute("row", 1);
		page.setAttribute("row", null);
		assertThat(page.getAttribute("token")).isNull();
		assertThat(page.getAttribute("row")).isNull();
		assertThat(Collections.list(page.getAttributeNames())).isEmpty();
		assertThat(request.getAttribute("token")).isEqualTo("a");
	}

	@Test
	void whatTheRequestGetsMeanwhileIsSeen() {
		assertThat(page.getAttribute("links")).isNull();
		request.setAttribute("links", "b");
		assertThat(page.getAttribute("links")).isEqualTo("b");
	}

}
