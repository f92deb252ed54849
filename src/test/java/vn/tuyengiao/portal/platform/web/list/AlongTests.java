package vn.tuyengiao.portal.platform.web.list;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tuyengiao.portal.platform.web.Along;

import static org.assertj.core.api.Assertions.assertThat;

class AlongTests {

	private static final String ID = "0199a3b4-7d2c-7000-8000-000000000001";

	private static final String OTHER = "0199a3b4-7d2c-7000-8000-000000000002";

	@Test
	void aStepReadsARowWithItsNeighboursAsOnePageOfTheList() {
		for (int place = 1; place < 6000; place++) {
			String step = new Along(place, 9999, "/plans?status=SUBMITTED&size=100").step("next", "/plans/" + ID);
			var query = UriComponentsBuilder.fromUriString(step).build().getQueryParams();
			int size = Integer.parseInt(query.getFirst("size"));
			int first = Integer.parseInt(query.getFirst("page")) * size;
			assertThat(size).isLessThanOrEqualTo(100);
			assertThat(first).as("place " + place).isLessThanOrEqualTo(Math.max(0, place - 2));
			assertThat(first + size).as("place " + place).isGreaterThanOrEqualTo(place + 1);
			assertThat(query.get("size")).hasSize(1);
		}
	}

	@Test
	void theWayBackLeadsToThePageOnWhichTheRecordStands() {
		assertThat(new Along(25, 99, "/plans?q=a").back()).isEqualTo("/plans?q=a");
		assertThat(new Along(26, 99, "/plans?q=a").back()).isEqualTo("/plans?q=a&page=1");
		assertThat(new Along(26, 99, "/plans?size=10").back()).isEqualTo("/plans?size=10&page=2");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "3", "3/57", "3/57plans", "0/57/plans", "3/57//evil.example/plans", "3/57/\\evil.example",
					"3/57https://evil.example", "99999999/57/plans", "3/57/plans\r\nX: y", "3/57/elsewhere/plans" })
	void whatIsNoListOfThisPortalIsPassedOver(String typed) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/portal/plans/" + ID);
		request.setContextPath("/portal");
		request.setParameter(Along.PARAMETER, typed);
		assertThat(Along.of(request)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "/plans, /plans/ID, /plans/ID/edit, true", "/plans, /plans/ID/report/edit, /plans/ID?x=1, true",
			"/plans, /plans/ID, /plans/OTHER, false", "/plans, /plans/ID, /plans, false",
			"/plans, /plans/ID/lines/OTHER, /plans/ID, true", "/plans, /plans/ID, /plans/ID0, false",
			"/directives/OTHER/receipts, /directives/OTHER/units/ID, /directives/OTHER/units/ID/paper, true",
			"/directives/OTHER/receipts, /directives/OTHER/units/ID, /directives/OTHER, false" })
	void onlyPagesOfTheSameRecordAreTold(String list, String here, String address, boolean told) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", named(here));
		request.setParameter(Along.PARAMETER, "3/57" + named(list) + "?q=a");
		String carried = Along.carried(request, named(address));
		assertThat(carried.contains("along=3%2F57%2F")).isEqualTo(told);
		assertThat(Along.carried(request, carried)).isEqualTo(carried);
	}

	@Test
	void neighboursAreThoseOfTheRecordWhereverItStandsNow() {
		List<@Nullable String> rows = Arrays.asList("/p/1", null, "/p/3", "/p/3/report", "/p/5");
		assertThat(AlongTheList.neighbour(rows, 2, "/p/3/edit", true)).isEqualTo(3);
		assertThat(AlongTheList.neighbour(rows, 3, "/p/3/report/edit", false)).isEqualTo(2);
		assertThat(AlongTheList.neighbour(rows, 2, "/p/3", false)).as("nothing to open between").isZero();
		assertThat(AlongTheList.neighbour(rows, 1, "/p/3", true)).as("moved").isEqualTo(3);
		assertThat(AlongTheList.neighbour(rows, 2, "/p/gone", true)).as("the next moved up").isEqualTo(2);
		assertThat(AlongTheList.neighbour(rows, 2, "/p/gone", false)).isZero();
		assertThat(AlongTheList.neighbour(rows, 4, "/p/5", true)).isEqualTo(-1);
		assertThat(AlongTheList.neighbour(rows, 0, "/p/1", false)).isEqualTo(-1);
	}

	private static String named(String address) {
		return address.replace("ID", ID).replace("OTHER", OTHER);
	}

}
