package vn.tuyengiao.portal.account;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.tuyengiao.portal.testing.Journey;
import vn.tuyengiao.portal.testing.JourneyTest;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Coming in and going out, and the choices that the browser keeps. */
@JourneyTest
class SignInJourneyTests {

	@Autowired
	private TestClock clock;

	@AfterEach
	void nowIsNowAgain() {
		clock.reset();
	}

	@Test
	void whoWasOnTheWaySomewhereGetsThereAfterSigningIn(Journey journey) {
		Visitor visitor = journey.visitor().open("/boards?q=hoa").isAt("Đăng nhập");
		visitor.type("Tên đăng nhập", "chuyenvien").type("Mật khẩu", "KimBang@2020").send("Đăng nhập");
		assertThat(visitor.isAt("Ban tuyên giáo").path()).isEqualTo("/boards?q=hoa");
		visitor.sees("xã Đồng Hóa").doesNotSee("Không có đơn vị nào khớp");
	}

	@Test
	void signingInNeedsNothingButTheKeyboard(Journey journey) {
		Visitor visitor = journey.visitor().open("/login");
		visitor.keys("Tab");
		assertThat(visitor.link("Đến nội dung chính").isVisible()).isTrue();
		visitor.keys("Enter", "Tab").write("theodoi").keys("Tab").write("KimBang@2020");
		visitor.leave(() -> visitor.keys("Enter"), 200);
		visitor.page().getByText("Tài khoản của Người theo dõi (mẫu)").locator("xpath=ancestor::summary").focus();
		visitor.keys("Enter").look().sees("Đăng xuất");
		visitor.keys("Tab", "Tab");
		visitor.leave(() -> visitor.keys("Enter"), 200);
		visitor.isAt("Đăng nhập").sees("Đồng chí đã đăng xuất.");
	}

	@Test
	void whoSignsOutLeavesNothingOpen(Journey journey) {
		Visitor visitor = journey.signIn("que.thuky").open("/boards");
		visitor.page().getByText("Tài khoản của Thư ký Quế (mẫu)").click();
		visitor.look().send("Đăng xuất").isAt("Đăng nhập").sees("Đồng chí đã đăng xuất.");
		visitor.open("/boards").isAt("Đăng nhập");
		visitor.leave(() -> visitor.page().goBack(), 200);
		visitor.doesNotSee("thị trấn Quế");
	}

	@Test
	void wrongPasswordSaysTheSameForEverybodyAndSoonHasToWait(Journey journey) {
		Visitor visitor = journey.visitor().open("/login");
		visitor.send("Đăng nhập", 422).findsFault("Tên đăng nhập", "Chưa nhập").findsFault("Mật khẩu", "Chưa nhập");
		String fault = "Tên đăng nhập hoặc mật khẩu không đúng";
		visitor.type("Tên đăng nhập", "khong-co-ai")
			.type("Mật khẩu", "Sai mật khẩu 1")
			.send("Đăng nhập", 422)
			.sees(fault);
		for (int attempt = 1; attempt <= 5; attempt++) {
			visitor.type("Tên đăng nhập", "thanhson.truongban")
				.type("Mật khẩu", "Sai mật khẩu " + attempt)
				.send("Đăng nhập", 422)
				.sees(fault)
				.finds("Tên đăng nhập", "thanhson.truongban")
				.finds("Mật khẩu", "");
		}
		visitor.type("Mật khẩu", "KimBang@2020").send("Đăng nhập", 429).sees("Đã nhập sai quá nhiều lần");

		clock.advance(Duration.ofMinutes(2));
		visitor.type("Mật khẩu", "KimBang@2020").send("Đăng nhập").sees("Trưởng ban Thanh Sơn (mẫu)");
	}

	@Test
	void coloursAndLanguageAreChosenOnceForAllPages(Journey journey) {
		Visitor visitor = journey.signIn("theodoi").open("/boards?q=hoa");
		visitor.page().getByLabel("Giao diện và ngôn ngữ").click();
		visitor.look();
		visitor.page().waitForResponse("**/preferences", () -> visitor.press("Tối"));
		assertThat(visitor.page().locator("html").getAttribute("data-bs-theme")).isEqualTo("dark");
		visitor.send("English").isAt("Boards");
		assertThat(visitor.path()).isEqualTo("/boards?q=hoa");
		assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
		assertThat(visitor.page().locator("html").getAttribute("data-bs-theme")).isEqualTo("dark");
	}

}
