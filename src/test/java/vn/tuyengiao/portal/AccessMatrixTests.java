package vn.tuyengiao.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tuyengiao.portal.AccessMatrix.Cell;
import vn.tuyengiao.portal.AccessMatrix.Row;
import org.springframework.test.context.TestPropertySource;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every route of the running application, asked by everybody for a record of his own unit
 * and for one of a foreign unit. The answers stand in {@code access-matrix.csv}, which
 * says at its top how to add a route.
 */
@IntegrationTest
@TestPropertySource(properties = { "portal.costly.pages=100000", "portal.costly.exports=100000" })
class AccessMatrixTests {

	private static final Set<String> CHANGES_NOTHING = Set.of("GET");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Office office;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private PlatformTransactionManager transactions;

	private AccessMatrixSamples samples;

	@Test
	void everyRouteHasARowAndEveryRowHasARoute() {
		Set<String> rows = AccessMatrix.read().stream().map(Row::key).collect(Collectors.toCollection(TreeSet::new));
		assertThat(rows).as("routes in access-matrix.csv").containsExactlyInAnyOrderElementsOf(routes());
	}

	@TestFactory
	Stream<DynamicTest> everyRouteAnswersEverybodyAsTheTableSays() {
		samples = new AccessMatrixSamples(office);
		return AccessMatrix.read().stream().map(row -> DynamicTest.dynamicTest(row.name(), () -> {
			List<String> wrong = new ArrayList<>();
			for (Cell cell : row.cells()) {
				String answer = answer(row, cell);
				if (!answer.equals(cell.expected())) {
					wrong.add(cell.column() + " gets " + answer + " instead of " + cell.expected());
				}
			}
			assertThat(wrong).as(row.name()).isEmpty();
		}));
	}

	private String answer(Row row, Cell cell) {
		if (cell.expected().equals("-")) {
			return "-";
		}
		AccessMatrixSamples.Sample sample = samples.sample(cell.role(), cell.own());
		// nothing that a request changes is there for the next one
		TransactionTemplate undone = new TransactionTemplate(transactions);
		return undone.execute(status -> {
			status.setRollbackOnly();
			return answer(row, cell.role(), sample);
		});
	}

	private String answer(Row row, Role role, AccessMatrixSamples.Sample sample) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.method(HttpMethod.valueOf(row.method()))
			.uri(row.path(sample::value));
		row.parameters(sample::value).forEach(request::param);
		if (!CHANGES_NOTHING.contains(row.method())) {
			request.with(Users.formToken());
		}
		if (role != null) {
			request.with(samples.session(role));
		}
		MockHttpServletResponse response = request.exchange().getResponse();
		String answer = name(response);
		if (!answer.equals("ok") || row.isAdministration()) {
			return answer;
		}
		String body = body(response);
		List<String> seen = samples.outOfReach(role).stream().filter(body::contains).toList();
		return seen.isEmpty() ? answer : "shows " + seen;
	}

	/**
	 * What comes after the access check is "ok": done, refused for what was typed (422)
	 * or for the state of the record (409). Other statuses speak for themselves.
	 */
	private static String name(MockHttpServletResponse response) {
		int status = response.getStatus();
		if (status >= 300 && status < 400) {
			String location = response.getHeader("Location");
			return location != null && location.matches("/login(\\?.*)?") ? "login" : "ok";
		}
		return status < 300 || status == 409 || status == 422 ? "ok" : Integer.toString(status);
	}

	private static String body(MockHttpServletResponse response) {
		try {
			return response.getContentAsString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Set<String> routes() {
		Set<String> routes = new TreeSet<>();
		for (Map.Entry<RequestMappingInfo, HandlerMethod> entry : mappings.getHandlerMethods().entrySet()) {
			Class<?> controller = entry.getValue().getBeanType();
			if (controller.getName().startsWith(PortalApplication.class.getPackageName() + ".")
					&& !ErrorController.class.isAssignableFrom(controller)) {
				routes.addAll(routes(entry.getKey()));
			}
		}
		return routes;
	}

	private static List<String> routes(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		String condition = info.getParamsCondition()
			.getExpressions()
			.stream()
			.map(Object::toString)
			.sorted()
			.collect(Collectors.joining("&"));
		return info.getPatternValues()
			.stream()
			.map(pattern -> condition.isEmpty() ? pattern : pattern + "?" + condition)
			.flatMap(route -> methods.isEmpty() ? Stream.of("ANY " + route)
					: methods.stream().map(method -> method + " " + route))
			.toList();
	}

}
