package vn.tuyengiao.portal.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.SqlCounter;

import static org.assertj.core.api.Assertions.assertThat;

/** Which directive a person means by what he types. */
@IntegrationTest
class DirectivesIntegrationTests {

	@Autowired
	private Office office;

	@Autowired
	private Directives directives;

	@Autowired
	private SqlCounter sql;

	private UUID learning;

	@BeforeEach
	void receiveFour() {
		learning = office.directives()
			.inForce("Chỉ thị", "05-CT/TW", LocalDate.of(2016, 5, 15),
					"Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", "donghoa");
		office.directives()
			.inForce("Nghị quyết", "04-NQ/TW", LocalDate.of(2016, 10, 30), "Tăng cường xây dựng, chỉnh đốn Đảng",
					"donghoa");
		office.directives()
			.inForce("Nghị quyết", "12-NQ/TW", LocalDate.of(2012, 1, 16),
					"Một số vấn đề cấp bách về xây dựng Đảng hiện nay", "donghoa");
		office.directives()
			.inForce("Kết luận", "01-KL/TW", LocalDate.of(2021, 5, 18),
					"Tiếp tục thực hiện Chỉ thị 05-CT/TW "
							+ """
									của Bộ Chính trị về đẩy mạnh việc học tập, gắn với những nhiệm vụ của từng cơ quan, đơn vị, địa phương \
									trong cả nhiệm kỳ, góp phần chỉnh đốn Đảng""",
					"donghoa");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			05-CT/TW                                  | 05-CT/TW
			5-ct/tw                                   | 05-CT/TW
			05 CT TW                                  | 05-CT/TW
			Chỉ thị số 05-CT/TW                       | 05-CT/TW
			chi thi 05                                | 05-CT/TW
			Thực hiện Chỉ thị số 05-CT/TW ngày 15/5   | 05-CT/TW
			đẩy mạnh học tập                          | 05-CT/TW
			DAY MANH HOC TAP                          | 05-CT/TW
			05-CT/TW (15/05/2016) Đẩy mạnh            | 05-CT/TW
			vấn đề cấp bách                           | 12-NQ/TW
			nhiem vu cua tung co quan, don vi         | 01-KL/TW
			""")
	void numberLabelOrWordsNameIt(String typed, String reference) {
		assertThat(pick(typed)).satisfies(picked -> {
			assertThat(picked.matches()).isOne();
			assertThat(picked.directive().reference()).isEqualTo(reference);
		});
	}

	@Test
	void everyLabelNamesItsOwnDirectiveAlsoWhereItIsCut() {
		List<DirectiveRef> all = directives.toCarryOut(office.unit("donghoa").id(), 10);
		assertThat(all).hasSize(4).extracting(DirectiveRef::label).allMatch(label -> label.length() <= 160);
		Map<String, Directives.Picked> picked = directives.pick(office.unit("donghoa").id(),
				all.stream().map(DirectiveRef::label).toList());
		all.forEach(directive -> assertThat(picked.get(directive.label()).directive()).isEqualTo(directive));
		assertThat(all.get(0).label()).endsWith("…");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			05-CT/TW và 12-NQ/TW | 2
			chỉnh đốn Đảng       | 2
			xây dựng             | 0
			chỉ thị              | 0
			Đảng                 | 0
			05                   | 0
			105-CT/TW            | 0
			học tập đẩy mạnh     | 0
			""")
	void whatDoesNotNameJustOneNamesNone(String typed, int matches) {
		assertThat(pick(typed).directive()).isNull();
		assertThat(pick(typed).matches()).isEqualTo(matches);
		assertThat(pick(typed).near()).hasSize(matches);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "_", "% %", "\\", "' or '1'='1", "((", "[a-z", "$1 {0} :unit ?", "…", "  ", "漢字 漢字" })
	void nothingTypedIsTakenForAPattern(String typed) {
		assertThat(pick(typed)).isEqualTo(new Directives.Picked(null, 0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			04                    | 04-NQ/TW
			4                     | 04-NQ/TW
			nghi quyet so 04      | 04-NQ/TW
			học tập đẩy mạnh      | 05-CT/TW 01-KL/TW
			đạo đức, phong cách   | 05-CT/TW
			Đảng/xây dựng         | 04-NQ/TW 12-NQ/TW
			kết luận địa phương   | 01-KL/TW
			105                   |
			""")
	void whatHoldsAllWordsIsSuggestedAndNear(String typed, String references) {
		String[] expected = references == null ? new String[0] : references.split(" ");
		assertThat(directives.suggest(office.unit("donghoa").id(), typed, 10)).extracting(DirectiveRef::reference)
			.containsExactlyInAnyOrder(expected);
		Directives.Picked picked = directives.offer(office.unit("donghoa").id(), 10, List.of(typed))
			.picked()
			.get(typed);
		assertThat(picked.directive() == null ? picked.near() : List.of(picked.directive()))
			.extracting(DirectiveRef::reference)
			.contains(expected);
		assertThat(directives.suggest(office.unit("vanxa").id(), typed, 10)).isEmpty();
	}

	@Test
	void numberThatIsMeantIsSuggestedFirst() {
		assertThat(directives.suggest(office.unit("donghoa").id(), "05", 10)).extracting(DirectiveRef::reference)
			.containsExactly("05-CT/TW", "01-KL/TW");
		assertThat(directives.suggest(office.unit("donghoa").id(), " ", 2)).extracting(DirectiveRef::reference)
			.containsExactly("01-KL/TW", "04-NQ/TW");
	}

	@Test
	void onlyWhatIsInForceAndToBeCarriedOutByTheUnitIsOffered() {
		UUID known = office.directives().inForce("Chỉ thị", "19-CT/TW", LocalDate.of(2026, 3, 1), "Chỉ để biết");
		office.directives().rows().received(known, office.unit("donghoa"), "TO_KNOW");
		office.directives().inForce("Chỉ thị", "20-CT/TW", LocalDate.of(2026, 3, 2), "Của xã khác", "vanxa");
		office.directives().withdrawn(learning);
		assertThat(directives.toCarryOut(office.unit("donghoa").id(), 10)).extracting(DirectiveRef::reference)
			.containsExactly("01-KL/TW", "04-NQ/TW", "12-NQ/TW");
		for (String typed : new String[] { "19-CT/TW", "20-CT/TW", "05-CT/TW" }) {
			assertThat(pick(typed).directive()).as(typed).isNull();
		}
		assertThat(directives.named(List.of(learning))).as("a withdrawn one still has its name")
			.extracting(DirectiveRef::reference)
			.containsExactly("05-CT/TW");
	}

	@Test
	void twoWithTheSameNumberAreToldApartByTheirLabels() {
		office.directives()
			.inForce("Chỉ thị", "05-CT/TW", LocalDate.of(2026, 2, 1), "Phòng, chống lãng phí", "donghoa");
		assertThat(pick("05-CT/TW").directive()).isNull();
		assertThat(pick("05-CT/TW").near()).hasSize(2).allMatch(near -> near.reference().equals("05-CT/TW"));
		assertThat(pick("05-CT/TW (01/02/2026) Phòng, chống lãng phí").directive().issuedOn())
			.isEqualTo(LocalDate.of(2026, 2, 1));
	}

	@Test
	void offerAndAnswersToAHundredTextsAreOneStatement() throws Exception {
		List<String> texts = IntStream.range(0, 100).mapToObj(i -> "05-CT/TW lần " + i).toList();
		assertThat(sql.statementsOf(() -> {
			Directives.Offer offer = directives.offer(office.unit("donghoa").id(), 2, texts);
			assertThat(offer.directives()).extracting(DirectiveRef::reference).containsExactly("01-KL/TW", "04-NQ/TW");
			assertThat(offer.picked()).hasSize(100)
				.allSatisfy((text, picked) -> assertThat(picked.directive().id()).isEqualTo(learning));
			return offer;
		})).hasSize(1);
	}

	private Directives.Picked pick(String typed) {
		return directives.pick(office.unit("donghoa").id(), List.of(typed)).get(typed);
	}

}
