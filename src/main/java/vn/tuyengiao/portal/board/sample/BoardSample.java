package vn.tuyengiao.portal.board.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.PostKind;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * The boards of the sample communes and of their district for the term of today, with
 * invented members. Most communes keep the rules; a few do not, so that their warnings
 * can be seen. Once, if there is no board.
 */
@Component
@Profile("demo")
@Order(30)
@RequiredArgsConstructor
@Slf4j
class BoardSample implements ApplicationRunner {

	private static final String DISTRICT = "kimbang";

	private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đỗ", "Bùi", "Đinh",
			"Lại", "Chu", "Tạ");

	private static final List<String> MIDDLES = List.of("Văn", "Thị", "Đức", "Thị Thu", "Công", "Thị Ngọc", "Hữu");

	private static final List<String> GIVEN = List.of("Huân", "Mận", "Khuê", "Nhài", "Thạch", "Cúc", "Vịnh", "Đào",
			"Duệ", "Trúc", "Yên", "Sen", "Bách");

	private static final List<Seat> SEATS = List.of(
			new Seat(BoardRole.HEAD, PostKind.STANDING_DEPUTY_SECRETARY, "Phó Bí thư Thường trực Đảng ủy"),
			new Seat(BoardRole.DEPUTY, PostKind.PEOPLE_COMMITTEE_VICE_CHAIR, "Phó Chủ tịch Ủy ban nhân dân"),
			new Seat(BoardRole.MEMBER, PostKind.FRONT_LEADER, "Chủ tịch Ủy ban Mặt trận Tổ quốc"),
			new Seat(BoardRole.MEMBER, PostKind.CIVIL_SERVANT, "Công chức Văn hóa – Xã hội"),
			new Seat(BoardRole.MEMBER, PostKind.MASS_ORGANISATION_LEADER, "Bí thư Đoàn Thanh niên"),
			new Seat(BoardRole.MEMBER, PostKind.MASS_ORGANISATION_LEADER, "Chủ tịch Hội Liên hiệp Phụ nữ"),
			new Seat(BoardRole.MEMBER, PostKind.CELL_SECRETARY, "Bí thư Chi bộ thôn Đông"),
			new Seat(BoardRole.DEPUTY, PostKind.MASS_ORGANISATION_LEADER, "Chủ tịch Hội Cựu chiến binh"),
			new Seat(BoardRole.MEMBER, PostKind.MASS_ORGANISATION_LEADER, "Chủ tịch Hội Nông dân"));

	private static final List<Seat> SEATS_OF_THE_DISTRICT = List.of(
			new Seat(BoardRole.HEAD, PostKind.OTHER, "Ủy viên Ban Thường vụ Huyện ủy"),
			new Seat(BoardRole.DEPUTY, PostKind.OTHER, "Huyện ủy viên"),
			new Seat(BoardRole.MEMBER, PostKind.OTHER, "Giám đốc Trung tâm Chính trị huyện"),
			new Seat(BoardRole.MEMBER, PostKind.CIVIL_SERVANT, "Chuyên viên Ban Tuyên giáo"),
			new Seat(BoardRole.MEMBER, PostKind.CIVIL_SERVANT, "Chuyên viên Ban Tuyên giáo"));

	private static final Seat HEAD_WHO_IS_SECRETARY = new Seat(BoardRole.HEAD, PostKind.SECRETARY, "Bí thư Đảng ủy");

	private static final Seat MEMBER_WITHOUT_POST = new Seat(BoardRole.MEMBER, PostKind.OTHER, "Cán bộ hưu trí");

	private final Organization organization;

	private final BoardSampleBook book;

	private final VietnamTime time;

	private int people;

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		if (!book.begin()) {
			return;
		}
		TermView term = organization.termOn(time.today()).orElseThrow();
		LocalDate since = term.startsOn().plusDays(45);
		LocalDate founded = since.isAfter(time.today()) ? term.startsOn() : since;
		Optional<UnitView> district = organization.pick(DISTRICT);
		List<UnitView> communes = organization.reportingUnitsUnder(district.map(UnitView::id).stream().toList());
		for (int number = 0; number < communes.size(); number++) {
			addBoard(communes.get(number), term, founded, number);
		}
		district.ifPresent(unit -> addBoard(unit, term, founded));
		book.addRemaining(term.id(), founded);
		log.info("Sample boards added: {} of Kim Bảng", communes.size());
	}

	private void addBoard(UnitView commune, TermView term, LocalDate founded, int number) {
		UUID board = Ids.next();
		String decision = "mẫu " + (number + 12) + "-QĐ/ĐU";
		book.addBoard(board, commune.id(), term.id(), "Ban Tuyên giáo " + commune.committeeName(), decision, founded);
		int size = number == 3 ? 4 : 5 + number % 5;
		for (int place = 0; place < size; place++) {
			addMember(board, commune, seat(number, place), founded, null, decision);
		}
		if (number % 6 == 1 && time.today().minusDays(90).isAfter(founded)) {
			LocalDate left = time.today().minusDays(60);
			addMember(board, commune, new Seat(BoardRole.MEMBER, PostKind.CELL_SECRETARY, "Bí thư Chi bộ thôn Đoài"),
					founded, left, decision);
			addMember(board, commune, new Seat(BoardRole.MEMBER, PostKind.CELL_SECRETARY, "Bí thư Chi bộ thôn Đoài"),
					left.plusDays(1), null, "mẫu " + (number + 40) + "-QĐ/ĐU");
		}
	}

	private void addBoard(UnitView district, TermView term, LocalDate founded) {
		UUID board = Ids.next();
		String decision = "mẫu 05-QĐ/HU";
		book.addBoard(board, district.id(), term.id(), "Ban Tuyên giáo " + district.committeeName(), decision, founded);
		SEATS_OF_THE_DISTRICT.forEach(seat -> addMember(board, district, seat, founded, null, decision));
	}

	private static Seat seat(int number, int place) {
		if (number == 6 && place == 0) {
			return HEAD_WHO_IS_SECRETARY;
		}
		return number == 10 && place == 4 ? MEMBER_WITHOUT_POST : SEATS.get(place);
	}

	private void addMember(UUID board, UnitView unit, Seat seat, LocalDate from, @Nullable LocalDate to,
			String decision) {
		int person = people++;
		UUID personId = organization
			.addPerson(unit.id(), FAMILIES.get(person % FAMILIES.size()) + " " + MIDDLES.get(person % MIDDLES.size()),
					GIVEN.get(person % GIVEN.size()))
			.id();
		book.addMember(Ids.next(), board, personId, seat.role(), seat.postKind(), seat.post(), from, to, decision);
	}

	private record Seat(BoardRole role, PostKind postKind, String post) {
	}

}
