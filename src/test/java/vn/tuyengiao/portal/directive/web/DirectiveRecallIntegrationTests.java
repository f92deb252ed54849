package vn.tuyengiao.portal.directive.web;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveReader;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet;
import vn.tuyengiao.portal.directive.domain.version.DraftService;
import vn.tuyengiao.portal.plan.web.FormFields;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.BackgroundWork;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a leader sees before he issues, how he takes it back, and what units see of a
 * change.
 */
@IntegrationTest
class DirectiveRecallIntegrationTests {

	@Autowired
	Office office;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestClock clock;

	@Autowired
	BackgroundWork background;

	@Test
	void previewShowsTheFileAndWhatIsAsked() {
		UUID id = office.directives().registered("05-CT/TW", "Đẩy mạnh học tập và làm theo Bác");
		office.directives().distribute(id);
		assertThat(get(office.people().leader(), "/directives/" + id + "/issue")).hasStatusOk()
			.bodyText()
			.contains("05-CT-TW.pdf", "/content?inline", "class=\"first-page\"", "Quán triệt đến mọi chi bộ",
					"Xác nhận");
	}

	@Test
	void leaderRecallsWhatHeHasJustIssuedAndTheUnitsAreTold() {
		UUID secretary = office.people().secretary();
		UUID id = office.directives().issued("05-CT/TW");
		UUID version = office.directives().current(id);
		background.await();
		assertThat(get(secretary, "/notices")).bodyText().contains("Văn bản mới phải thực hiện");
		assertThat(get(office.people().leader(), "/directives/" + id)).bodyText().contains("/issue/recall");
		assertThat(recall(office.people().otherLeader(), id, version)).hasStatus(HttpStatus.CONFLICT);
		assertThat(recall(office.people().leader(), id, version)).hasRedirectedUrl("/directives/" + id);
		assertThat(recall(office.people().leader(), id, version)).hasRedirectedUrl("/directives/" + id);
		background.await();
		assertThat(get(secretary, "/directives/" + id)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(get(secretary, "/notices")).bodyText()
			.contains("Văn bản ban hành nhầm, đã rút lại")
			.doesNotContain("Văn bản mới phải thực hiện");
		assertThat(get(office.people().leader(), "/directives/" + id)).bodyText().contains("rút lại lúc");
		assertThat(office.jdbc().sql("select count(*) from directive_duty").query(Integer.class).single()).isZero();
		office.directives().issue(id);
		assertThat(get(secretary, "/directives/" + id)).hasStatusOk();
	}

	@Test
	void afterTenMinutesOrOnceAUnitHasAcknowledgedItStays() {
		UUID late = office.directives().issued("06-CT/TW");
		UUID acknowledged = office.directives().issued("07-CT/TW");
		UUID version = office.directives().current(acknowledged);
		assertThat(post(office.people().secretary(),
				"/directives/" + acknowledged + "/units/" + office.unit("donghoa").id() + "/acknowledge",
				Map.of("versionId", version.toString())))
			.hasStatus3xxRedirection();
		assertThat(recall(office.people().leader(), acknowledged, version)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Đã có đơn vị xác nhận");
		clock.advance(Duration.ofMinutes(11));
		assertThat(recall(office.people().leader(), late, office.directives().current(late)))
			.hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Đã quá 10 phút");
		assertThat(get(office.people().leader(), "/directives/" + late)).bodyText().doesNotContain("/issue/recall");
	}

	@Test
	void amendmentShowsOldAndNewWordsOnTopAndRecallingItBringsTheVersionBeforeBack() {
		UUID id = office.directives().issued("05-CT/TW", "Đẩy mạnh học tập");
		UUID first = office.directives().current(id);
		UUID second = Ids.next();
		office.as(office.people().officer(), () -> {
			office.bean(DraftService.class).amend(id, second, "Sửa trích yếu");
			DirectiveSheet sheet = office.bean(DirectiveReader.class).prepared(id).sheet();
			DirectiveDraftForm form = DirectiveDraftForm.of(sheet);
			form.setSubject("Đẩy mạnh làm theo");
			office.bean(DraftService.class).write(form.command(id));
		});
		office.directives().issue(id);
		String page = FormFields.body(get(office.people().secretary(), "/directives/" + id));
		assertThat(page).contains("Những thay đổi so với bản 1", "<del>học tập</del>", "<ins>làm theo</ins>");
		assertThat(page.indexOf("Những thay đổi so với bản 1")).isLessThan(page.indexOf("own-unit"));
		assertThat(recall(office.people().leader(), id, second)).hasStatus3xxRedirection();
		assertThat(office.directives().current(id)).isEqualTo(first);
		assertThat(get(office.people().secretary(), "/directives/" + id)).bodyText()
			.contains("Đẩy mạnh học tập")
			.doesNotContain("Những thay đổi");
	}

	private MvcTestResult recall(UUID user, UUID id, UUID version) {
		return post(user, "/directives/" + id + "/issue/recall", Map.of("versionId", version.toString()));
	}

	private MvcTestResult get(UUID user, String uri) {
		return mvc.get().uri(uri).with(office.session(user)).exchange();
	}

	private MvcTestResult post(UUID user, String uri, Map<String, String> fields) {
		var request = mvc.post().uri(uri).with(office.session(user)).with(Users.formToken());
		fields.forEach(request::param);
		return request.exchange();
	}

}
