package vn.tuyengiao.portal.platform.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoggedAddressTests {

	@Test
	void secretOfACalendarIsNotTold() {
		assertThat(LoggedAddress.of("/feeds/vv3Pz_0-secret.ics")).isEqualTo("/feeds/…");
		assertThat(LoggedAddress.of("/portal/feeds/vv3Pz/other")).isEqualTo("/portal/feeds/…");
		assertThat(LoggedAddress.of("/plans/x")).isEqualTo("/plans/x");
	}

}
