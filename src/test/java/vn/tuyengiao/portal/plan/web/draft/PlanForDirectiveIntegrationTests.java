package vn.tuyengiao.portal.plan.web.draft;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.plan.OfficePlans.task;

/** From a directive to the plan of the period in which it falls due. */
@IntegrationTest
class PlanForDirectiveIntegrationTests {

	@Autowired
	Office office;

	@Autowired
	MockMvcTester mvc;

	@Test
	void directiveLeadsToANewLineOfThePlanThatNamesIt() {
		UUID directive = office.directives().issued("06-CT/TW", "Học tập và làm theo Bác");
		UUID plan = office.plans().draft("donghoa", task("Hội nghị quán triệt"));
		String address = address(directive, "2027-01-08");
		assertThat(get(office.people().secretary(), "/directives/" + directive)).bodyText()
			.contains("/plans/for-directive?unit=" + office.unit("donghoa").id());
		MvcTestResult found = get(office.people().secretary(), address);
		String target = found.getResponse().getRedirectedUrl();
		assertThat(target).startsWith("/plans/" + plan + "/edit?directive=" + directive);
		MvcTestResult page = get(office.people().secretary(), target.substring(0, target.indexOf('#')));
		Map<String, String> form = FormFields.of(page);
		assertThat(form.get("lines[1].directiveRef")).startsWith("06-CT/TW");
		assertThat(FormFields.body(page)).contains("id=\"" + target.substring(target.indexOf('#') + 1) + "\"");
		form.put("lines[1].task", "Tổ chức học tập");
		assertThat(FormFields.post(mvc, "/plans/" + plan + "/edit", office.session(office.people().secretary()), form))
			.hasStatus3xxRedirection();
		assertThat(office.plans().read(plan).lines().get(1).directiveId()).isEqualTo(directive);
		// once a task names it, that is where it leads
		MvcTestResult again = get(office.people().secretary(),
				get(office.people().secretary(), address).getResponse().getRedirectedUrl().split("#")[0]);
		assertThat(FormFields.of(again)).doesNotContainKey("lines[2].directiveRef");
	}

	@Test
	void planThatIsNotBegunIsBegunByAButton() {
		office.quarter();
		UUID directive = office.directives().issued("05-CT/TW");
		MvcTestResult page = get(office.people().secretary(), address(directive, "2027-01-08"));
		assertThat(page).hasStatusOk().bodyText().contains("chưa được lập", "Lập kế hoạch");
		Map<String, String> form = FormFields.of(page);
		var request = mvc.post()
			.uri("/plans/for-directive")
			.with(office.session(office.people().secretary()))
			.with(Users.formToken());
		form.forEach(request::param);
		assertThat(request.exchange().getResponse().getRedirectedUrl()).contains("/edit?directive=" + directive);
	}

	@Test
	void whoDoesNotWriteThereIsRefused() {
		office.quarter();
		UUID directive = office.directives().issued("05-CT/TW");
		assertThat(get(office.people().observer(), address(directive, "2027-01-08"))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get(office.people().neighbour(), address(directive, "2027-01-08"))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void planWithoutPurposeIsKeptAndNotSent() {
		UUID plan = office.plans().draft("donghoa", task("Hội nghị quán triệt"));
		Map<String, String> form = FormFields.of(get(office.people().secretary(), "/plans/" + plan + "/edit"));
		form.put("goals", " ");
		form.put("do", "check");
		assertThat(FormFields.post(mvc, "/plans/" + plan + "/edit", office.session(office.people().secretary()), form))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("goals-error", "Chưa ghi mục đích, yêu cầu của kế hoạch.");
		form = FormFields.of(get(office.people().secretary(), "/plans/" + plan + "/edit"));
		form.put("goals", "Thiết thực");
		form.put("lines[0].directiveChoice", "as-typed");
		form.put("do", "check");
		assertThat(FormFields.post(mvc, "/plans/" + plan + "/edit", office.session(office.people().secretary()), form))
			.hasRedirectedUrl("/plans/" + plan + "/send");
	}

	private String address(UUID directive, String due) {
		return "/plans/for-directive?unit=" + office.unit("donghoa").id() + "&directive=" + directive + "&due=" + due;
	}

	private MvcTestResult get(UUID user, String uri) {
		return mvc.get().uri(uri).with(office.session(user)).exchange();
	}

}
