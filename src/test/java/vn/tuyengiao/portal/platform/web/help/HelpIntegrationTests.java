package vn.tuyengiao.portal.platform.web.help;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.testing.HtmlValidity;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/** Each page has its help, and each role its first visit. */
@IntegrationTest
class HelpIntegrationTests {

	/** What somebody sees who is not signed in yet. */
	private static final Set<String> BEFORE_THE_DOOR = Set.of("/login", "/setup", "/code");

	/** Syllables that are read in ninety seconds. */
	private static final int NINETY_SECONDS = 330;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Office office;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Autowired
	private MessageSource messages;

	@Autowired
	private ITemplateEngine templates;

	@Test
	void everyRouteOfAPageHasAHelpPageAndEveryHelpPageARoute() {
		Set<String> without = new TreeSet<>();
		Set<HelpTopic> spoken = new TreeSet<>();
		requestMappingHandlerMapping.getHandlerMethods().forEach((info, handler) -> {
			boolean ours = handler.getBeanType().getName().startsWith("vn.tuyengiao.portal.");
			if (ours && info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
				for (String route : info.getPatternValues()) {
					HelpTopic.of(route).ifPresentOrElse(spoken::add, () -> without.add(route));
				}
			}
		});
		assertThat(without).as("routes without help; add them to HelpTopic").isEqualTo(new TreeSet<>(BEFORE_THE_DOOR));
		assertThat(spoken).as("help that no page leads to").containsExactly(HelpTopic.values());
	}

	@Test
	void theNearestTopicSpeaksForARoute() {
		assertThat(HelpTopic.of("/plans/{id}/edit")).contains(HelpTopic.PLAN_EDIT);
		assertThat(HelpTopic.of("/plans/{id}/report/edit")).contains(HelpTopic.REPORT_EDIT);
		assertThat(HelpTopic.of("/plans/matrix/export")).contains(HelpTopic.PLAN_MATRIX);
		assertThat(HelpTopic.of("/plansches")).isEmpty();
	}

	@Test
	void everyHelpPageIsWholeInBothLanguages() {
		for (String language : List.of("vi", "en")) {
			for (HelpTopic topic : HelpTopic.values()) {
				assertWhole(get(topic.href(), office.people().officer(), new Cookie("lang", language)));
			}
			assertWhole(get("/help", office.people().officer(), new Cookie("lang", language)));
		}
	}

	@Test
	void wordsOfThePageAreExplainedThere() {
		assertThat(get("/help/plans", office.people().officer())).hasStatusOk()
			.bodyText()
			.contains("Đúng hạn gia hạn", "trong hạn mà đơn vị được gia hạn", "Hỏi ai");
		assertThat(get("/help/none", office.people().officer())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void pageLeadsToItsHelp() {
		assertThat(get("/plans/matrix", office.people().leader())).bodyText().contains("href=\"/help/plan-matrix\"");
		assertThat(get("/", office.people().secretary())).bodyText().contains("href=\"/help/home\"");
	}

	@Test
	void whoeverIsNamedIsCalled() {
		Context context = new Context(Locale.forLanguageTag("vi"),
				Map.of("contact", new WhomToAsk.Contact("Phòng Tổng hợp", "0226 3820 000")));
		String shown = templates
			.process(new TemplateSpec("platform/help-parts", Set.of("contact"), "text/html", Map.of()), context);
		assertThat(shown).contains("Chưa rõ thì gọi Phòng Tổng hợp:", "href=\"tel:02263820000\"", "0226 3820 000");
		assertThat(get("/help", office.people().officer())).bodyText().contains("hỏi người quản trị");
	}

	@Test
	void firstVisitOfEachRoleIsShort() {
		for (Role role : Role.values()) {
			Optional<Tour> tour = Tour.of("role." + role);
			assertThat(tour).as("%s", role).isPresent();
			int syllables = tour.orElseThrow()
				.steps()
				.stream()
				.flatMap(step -> Stream.of("help.tour." + step.key(), "help.tour." + step.key() + ".text"))
				.mapToInt(key -> messages.getMessage(key, null, Locale.forLanguageTag("vi")).split("\\s+").length)
				.sum();
			assertThat(syllables).as("%s", role).isBetween(60, NINETY_SECONDS);
		}
	}

	@Test
	void firstVisitIsOfferedUntilItIsTakenOrLeft() {
		UUID secretary = office.people().secretary();
		assertThat(get("/", secretary)).bodyText().contains("href=\"/help/tour\"", "Bỏ qua");
		assertThat(get("/help/tour", secretary)).bodyText()
			.contains("Bước 1 trên 6", "/help/tour?step=2")
			.doesNotContain("Bắt đầu làm việc");
		assertWhole(get("/help/tour?step=6", secretary));
		assertThat(get("/help/tour?step=99", secretary)).bodyText().contains("Bước 6 trên 6", "Bắt đầu làm việc");
		MvcTestResult left = mvc.post()
			.uri("/help/tour")
			.with(office.session(secretary))
			.with(Users.formToken())
			.exchange();
		assertThat(left).hasStatus3xxRedirection().cookies().hasValue("toured", secretary.toString());
		Cookie toured = new Cookie("toured", secretary.toString());
		assertThat(get("/", secretary, toured)).bodyText().doesNotContain("href=\"/help/tour\"");
		assertThat(get("/help", secretary, toured)).bodyText().contains("href=\"/help/tour\"");
		assertThat(get("/", office.people().neighbour(), toured)).bodyText().contains("href=\"/help/tour\"");
	}

	private MvcTestResult get(String path, UUID user, Cookie... cookies) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.get().uri(path).with(office.session(user));
		return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
	}

	private static void assertWhole(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		assertThat(answer).bodyText()
			.doesNotContain("??")
			.satisfies(body -> assertThat(HtmlValidity.faults(body)).isEmpty());
	}

}
