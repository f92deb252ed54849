package vn.tuyengiao.portal.conference.web.day;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.conference.domain.door.DoorDesk;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.TestClock;
import vn.tuyengiao.portal.testing.Users;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tuyengiao.portal.testing.TestClock.TODAY;

/** The code at the door: who scans it when and where, and what he is told. */
@IntegrationTest
class DoorIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestClock clock;

	private UUID id;

	private UUID session;

	private UUID venue;

	private UUID guest;

	private RequestPostProcessor telephone;

	/**
	 * It is a quarter to eight, the session begins at eight; Trần Văn An has a telephone.
	 */
	@BeforeEach
	void theDoorIsOpen() {
		id = office.conferences().sent(TODAY, Set.of(), List.of("donghoa", "vanxa"), "Trần Văn An", "Nguyễn Thị Bình");
		session = office.conferences().sessions(id).get(0);
		venue = office.conferences().venueOf(id, "donghoa");
		guest = called("Trần Văn An", "donghoa");
		telephone = office.session(guest);
		at(7, 45);
	}

	@Test
	void theScreenShowsACodeThatATelephoneReads() throws Exception {
		RequestPostProcessor secretary = office.session(office.people().secretary());
		String page = door() + "?session=" + session;
		assertThat(get(page, secretary)).hasStatusOk()
			.bodyText()
			.contains("07:45", "hiệu lực đến 09:00", "viewBox")
			.doesNotContain("??");
		String fragment = get(door() + "/code?session=" + session, secretary).getResponse().getContentAsString();
		assertThat(fragment).doesNotContain("<html", "style=");
		String read = read(fragment);
		assertThat(read).endsWith(scanAddress(code()));
		String before = code();
		clock.advance(Duration.ofMinutes(1));
		assertThat(code()).isNotEqualTo(before).matches("[0-9A-Z]{12}");
	}

	@Test
	void whoScansIsKnownByNameAndPressesOnce() {
		String scan = scanAddress(code());
		assertThat(mvc.get().uri(scan)).hasStatus3xxRedirection()
			.headers()
			.hasValue("Location", "/login?next=" + scan.replace("/", "%2F"));
		MvcTestResult page = get(scan, telephone);
		assertThat(page).hasStatusOk().bodyText().contains("Trần Văn An", "Tôi có mặt").doesNotContain("??");
		assertThat(marks()).isEmpty();
		assertThat(post(scan, Map.of("press", press(page)))).hasStatusOk().bodyText().contains("Đã ghi có mặt");
		assertThat(marks()).containsExactly("Trần Văn An PRESENT DOOR");
		clock.advance(Duration.ofMinutes(20));
		assertThat(post(scanAddress(code()), Map.of())).hasStatusOk();
		assertThat(marks()).containsExactly("Trần Văn An PRESENT DOOR");
	}

	@Test
	void aCodeIsGoodInItsMinuteAndTheNext() {
		String scan = scanAddress(code());
		at(7, 46);
		MvcTestResult page = get(scan, telephone);
		assertThat(page).bodyText().contains("Tôi có mặt");
		String press = press(page);
		at(7, 47);
		assertThat(get(scan, telephone)).bodyText().contains("Mã đã hết hạn");
		assertThat(post(scan, Map.of())).hasStatus(HttpStatus.CONFLICT).bodyText().contains("Mã đã hết hạn");
		assertThat(marks()).isEmpty();
		// copied to somebody else, neither the code nor the button is of any use
		RequestPostProcessor other = office.session(called("Nguyễn Thị Bình", "donghoa"));
		assertThat(post(scan, Map.of("press", press), other)).hasStatus(HttpStatus.CONFLICT);
		assertThat(marks()).isEmpty();
		// who opened it in time has some minutes to press
		assertThat(post(scan, Map.of("press", press))).hasStatusOk();
		assertThat(marks()).hasSize(1);
	}

	@Test
	void tooEarlyWritesNothingAndLaterWorks() {
		at(7, 29);
		String early = scanAddress(code());
		assertThat(get(early, telephone)).bodyText().contains("Chưa đến giờ", "07:30").doesNotContain("Tôi có mặt");
		assertThat(post(early, Map.of())).hasStatus(HttpStatus.CONFLICT);
		assertThat(marks()).isEmpty();
		at(7, 30);
		assertThat(post(scanAddress(code()), Map.of())).hasStatusOk();
		assertThat(marks()).containsExactly("Trần Văn An PRESENT DOOR");
	}

	@Test
	void whoComesAfterItBeganIsLateAndAfterAnHourTheDoorIsShut() {
		at(8, 40);
		assertThat(post(scanAddress(code()), Map.of())).hasStatusOk();
		assertThat(marks()).containsExactly("Trần Văn An LATE DOOR");
		at(9, 1);
		RequestPostProcessor other = office.session(called("Nguyễn Thị Bình", "donghoa"));
		assertThat(post(scanAddress(code()), Map.of(), other)).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Đã hết giờ quét mã");
		assertThat(marks()).hasSize(1);
	}

	@Test
	void aCodeOfAnotherVenueOrSessionOrNoneIsRefused() {
		UUID other = office.conferences().venueOf(id, "vanxa");
		String theirs = as(office.people().neighbour(), other);
		assertThat(get("/conferences/door/" + venue + "/" + session + "/" + theirs, telephone)).bodyText()
			.contains("không phải của điểm cầu");
		String elsewhere = "/conferences/door/" + other + "/" + session + "/" + theirs;
		assertThat(get(elsewhere, telephone)).bodyText()
			.contains("được mời ở điểm cầu " + office.unit("donghoa").name());
		assertThat(post(elsewhere, Map.of())).hasStatus(HttpStatus.CONFLICT);
		for (String bad : List.of("AAAAAAAAAAAA", "x", "%00", "A".repeat(500))) {
			assertThat(mvc.get().uri(URI.create(scanAddress(bad))).with(telephone).exchange().getResponse().getStatus())
				.as(bad)
				.isLessThan(500);
			assertThat(marks()).isEmpty();
		}
		assertThat(get("/conferences/door/" + venue + "/" + UUID.randomUUID() + "/" + code(), telephone))
			.hasStatus(HttpStatus.NOT_FOUND);
		UUID next = office.conferences().sent(TODAY, Set.of(), List.of("donghoa"), "Trần Văn An");
		assertThat(get("/conferences/door/" + venue + "/" + office.conferences().sessions(next).get(0) + "/" + code(),
				telephone))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void whoIsNotKnownByNameSaysWhoHeIsAndIsNobodyElse() {
		UUID stranger = office.users().holding(Role.BOARD_SECRETARY, office.unit("donghoa"));
		RequestPostProcessor his = office.session(stranger);
		UUID bình = office.conferences().invitee(id, "donghoa", "Nguyễn Thị Bình");
		UUID an = office.conferences().invitee(id, "donghoa", "Trần Văn An");
		assertThat(get(scanAddress(code()), his)).bodyText().contains("Bạn là ai", bình.toString(), an.toString());
		assertThat(post(scanAddress(code()), Map.of(), his)).hasStatus(HttpStatus.CONFLICT);
		UUID foreign = office.conferences().invitee(id, "vanxa", "Trần Văn An");
		assertThat(post(scanAddress(code()), Map.of("person", foreign.toString()), his)).hasStatus(HttpStatus.CONFLICT);
		assertThat(marks()).isEmpty();
		assertThat(post(scanAddress(code()), Map.of("person", bình.toString()), his)).hasStatusOk();
		assertThat(post(scanAddress(code()), Map.of("person", an.toString()), his)).hasStatusOk();
		assertThat(marks()).containsExactly("Nguyễn Thị Bình PRESENT DOOR");
		// her own telephone: the name is taken, and nobody else is left to be
		post(scanAddress(code()), Map.of());
		RequestPostProcessor hers = office.session(called("Nguyễn Thị Bình", "donghoa"));
		assertThat(get(scanAddress(code()), hers)).bodyText().contains("Không thấy bạn trong danh sách");

		RequestPostProcessor outsider = office.session(office.people().neighbour());
		assertThat(get(scanAddress(code()), outsider)).bodyText().contains("Không thấy bạn trong danh sách");
	}

	@Test
	void aDelegateComesForTheOneHeStandsFor() {
		office.jdbc()
			.sql("""
					update conference_invitee set reply = 'DELEGATE', delegate_name = 'Lê Văn Tám', delegate_post = 'Phó Bí thư',
					       replied_at = now(), replied_by = ? where id = ?
					""")
			.params(guest, office.conferences().invitee(id, "donghoa", "Nguyễn Thị Bình"))
			.update();
		RequestPostProcessor delegate = office.session(called("lê văn  tám", "donghoa"));
		assertThat(get(scanAddress(code()), delegate)).bodyText()
			.contains("Lê Văn Tám", "Đi thay Nguyễn Thị Bình", "Tôi có mặt");
		assertThat(post(scanAddress(code()), Map.of(), delegate)).hasStatusOk();
		assertThat(marks()).containsExactly("Nguyễn Thị Bình PRESENT DOOR");
	}

	@Test
	void aClosedListIsClosedAtTheDoorToo() {
		String scan = scanAddress(code());
		office.jdbc()
			.sql("update conference_venue set handed_in_at = now(), handed_in_by = ? where id = ?")
			.params(guest, venue)
			.update();
		assertThat(post(scan, Map.of())).hasStatus(HttpStatus.CONFLICT).bodyText().contains("đã đóng");
		assertThat(marks()).isEmpty();
	}

	private void at(int hour, int minute) {
		clock.set(TODAY.atTime(LocalTime.of(hour, minute)).atZone(VietnamTime.ZONE).toInstant());
	}

	/** A user of that name, with a role at the commune. */
	private UUID called(String name, String commune) {
		UUID user = office.users().holding(Role.BOARD_SECRETARY, office.unit(commune));
		office.jdbc().sql("update app_user set display_name = ? where id = ?").params(name, user).update();
		return user;
	}

	private String code() {
		return as(office.people().secretary(), venue);
	}

	private String as(UUID user, UUID at) {
		return office.as(user, () -> office.bean(DoorDesk.class).screen(id, at, session).code());
	}

	private String door() {
		return "/conferences/" + id + "/venues/" + venue + "/door";
	}

	private String scanAddress(String code) {
		return "/conferences/door/" + venue + "/" + session + "/" + code;
	}

	private static String press(MvcTestResult page) {
		try {
			Matcher press = Pattern.compile("name=\"press\" value=\"([0-9A-Z]+)\"")
				.matcher(page.getResponse().getContentAsString());
			assertThat(press.find()).isTrue();
			return press.group(1);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Paints the path of the picture and reads it as a telephone does. */
	private static String read(String fragment) throws Exception {
		Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(fragment);
		assertThat(box.find()).isTrue();
		int scale = 6;
		int size = Integer.parseInt(box.group(1)) * scale;
		int[] pixels = new int[size * size];
		Arrays.fill(pixels, 0xFFFFFF);
		Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1").matcher(fragment);
		while (run.find()) {
			int left = Integer.parseInt(run.group(1)) * scale;
			int top = Integer.parseInt(run.group(2)) * scale;
			for (int y = top; y < top + scale; y++) {
				Arrays.fill(pixels, y * size + left, y * size + left + Integer.parseInt(run.group(3)) * scale, 0);
			}
		}
		return new QRCodeReader()
			.decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels))))
			.getText();
	}

	private List<String> marks() {
		return office.jdbc()
			.sql("""
					select i.name || ' ' || a.state || ' ' || a.way from attendance a join conference_invitee i on i.id = a.invitee_id order by 1
					""")
			.query(String.class)
			.list();
	}

	private MvcTestResult get(String address, RequestPostProcessor user) {
		return mvc.get().uri(address).with(user).exchange();
	}

	private MvcTestResult post(String address, Map<String, String> form) {
		return post(address, form, telephone);
	}

	private MvcTestResult post(String address, Map<String, String> form, RequestPostProcessor user) {
		MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri(address);
		form.forEach(request::param);
		return request.with(Users.formToken()).with(user).exchange();
	}

}
