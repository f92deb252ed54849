package vn.tuyengiao.portal.register.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.register.NumberReservation;
import vn.tuyengiao.portal.register.Numbers;
import vn.tuyengiao.portal.register.ReserveNumbers;
import vn.tuyengiao.portal.testing.IntegrationTest;
import vn.tuyengiao.portal.testing.Office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@IntegrationTest
class NumberSequencesIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	@Autowired
	private Office office;

	@Autowired
	private Numbers numbers;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private UUID officer;

	private UUID guidance;

	private UUID plan;

	private UUID board;

	private UUID committee;

	@BeforeEach
	void openTheBooks() {
		office.organizations().term(2020);
		office.organizations().term(2025);
		officer = office.people().officer();
		guidance = office.catalogues().type("Hướng dẫn", "HD");
		plan = office.catalogues().type("Kế hoạch", "KH");
		board = office.catalogues().board(office.district(), "Ban Tuyên giáo Huyện ủy", "BTGHU");
		committee = office.catalogues().committee(office.district(), "Huyện ủy", "HU");
		office.as(officer);
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void numbersRunOnForEachTypeBodyAndTerm() {
		assertThat(take(guidance, board, TODAY)).isEqualTo("01-HD/BTGHU");
		assertThat(take(guidance, board, TODAY)).isEqualTo("02-HD/BTGHU");
		assertThat(take(plan, board, TODAY)).isEqualTo("01-KH/BTGHU");
		assertThat(take(guidance, committee, TODAY)).isEqualTo("01-HD/HU");
		assertThat(take(guidance, board, LocalDate.of(2025, 6, 30))).as("the last day of the term before")
			.isEqualTo("01-HD/BTGHU");
		reserve(guidance, board, 99);
		assertThat(take(guidance, board, TODAY)).isEqualTo("100-HD/BTGHU");
	}

	@Test
	void theSameDocumentKeepsItsNumber() {
		UUID document = Ids.next();
		String first = inTransaction(() -> numbers.take(document, guidance, board, TODAY)).reference();
		assertThat(inTransaction(() -> numbers.take(document, guidance, board, TODAY)).reference()).isEqualTo(first);
		assertThat(jdbc.sql("select count(*) from document_number").query(Long.class).single()).isOne();
		assertThatExceptionOfType(StaleException.class)
			.isThrownBy(() -> inTransaction(() -> numbers.take(document, plan, board, TODAY)));
		refused("document-number.refused.other-term",
				() -> inTransaction(() -> numbers.take(document, guidance, board, LocalDate.of(2025, 6, 30))));
	}

	@Test
	void aHundredAtOnceGetAHundredConsecutiveNumbers() throws Exception {
		List<Integer> taken = atOnce(
				IntStream.range(0, 100).<Callable<Integer>>mapToObj(index -> () -> number(guidance, board)).toList());
		assertThat(taken).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
		assertThat(stored(guidance)).isEqualTo(IntStream.rangeClosed(1, 100).boxed().toList());
	}

	@Test
	void whatIsRolledBackLeavesNoGapHoweverManyWait() throws Exception {
		List<Callable<Integer>> acts = new ArrayList<>();
		for (int index = 0; index < 60; index++) {
			acts.add(index % 3 == 0 ? () -> rolledBack(guidance, board) : () -> number(guidance, board));
		}
		atOnce(acts);
		assertThat(stored(guidance)).isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
		assertThat(take(guidance, board, TODAY)).isEqualTo("41-HD/BTGHU");
	}

	@Test
	void theSameDocumentSentByManyAtOnceTakesOneNumber() throws Exception {
		UUID document = Ids.next();
		List<Integer> taken = atOnce(IntStream.range(0, 20)
			.<Callable<Integer>>mapToObj(
					index -> () -> inTransaction(() -> numbers.take(document, guidance, board, TODAY)).number())
			.toList());
		assertThat(taken).hasSize(20).containsOnly(1);
		assertThat(stored(guidance)).containsExactly(1);
	}

	@Test
	void packagesInAnyOrderNeverWaitForEachOtherInACircle() throws Exception {
		List<Callable<Integer>> acts = new ArrayList<>();
		for (int index = 0; index < 40; index++) {
			boolean forward = index % 2 == 0;
			acts.add(() -> inTransaction(() -> {
				numbers.take(Ids.next(), forward ? guidance : plan, forward ? board : committee, TODAY);
				return numbers.take(Ids.next(), forward ? plan : guidance, forward ? committee : board, TODAY);
			}).number());
		}
		atOnce(acts);
		assertThat(jdbc.sql("select last_number from number_sequence").query(Integer.class).list()).containsExactly(40,
				40);
	}

	@Test
	void aDocumentThatBearsNoNumberGetsNone() {
		UUID outline = office.catalogues().type("Đề cương tuyên truyền", null);
		refused("document-number.fault.no-abbreviation", () -> take(outline, board, TODAY));
	}

	@Test
	void aBoardIssuesNoResolutions() {
		UUID resolution = office.catalogues().committeeType("Nghị quyết", "NQ");
		refused("document-number.fault.not-by-board", () -> take(resolution, board, TODAY));
		assertThat(take(resolution, committee, TODAY)).isEqualTo("01-NQ/HU");
	}

	@Test
	void aDayInNoTermHasNoNumbers() {
		refused("document-number.fault.no-term", () -> take(guidance, board, LocalDate.of(2019, 1, 1)));
	}

	@Test
	void whatHasEndedIsNumberedNoLonger() {
		jdbc.sql("update document_type set valid_to = date '2026-10-31' where id = ?").param(guidance).update();
		jdbc.sql("update issuing_body set valid_to = date '2026-10-31' where id = ?").param(committee).update();
		refused("document-number.fault.type-not-valid", () -> take(guidance, board, TODAY));
		refused("document-number.fault.body-not-valid", () -> take(plan, committee, TODAY));
		assertThat(take(guidance, committee, LocalDate.of(2026, 10, 31))).isEqualTo("01-HD/HU");
	}

	@Test
	void foreignBodiesAreNotNumberedHere() {
		UUID politburo = office.catalogues().incoming("Bộ Chính trị", "TW");
		refused("document-number.refused.not-own", () -> take(guidance, politburo, TODAY));
		UUID province = office.catalogues().committee(office.province(), "Tỉnh ủy", "TU");
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> take(guidance, province, TODAY));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> take(Ids.next(), board, TODAY));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> take(guidance, Ids.next(), TODAY));
		office.as(office.people().observer());
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> take(guidance, board, TODAY));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reserve(guidance, board, 5));
	}

	@Test
	void aNumberIsTakenWithItsDocumentOrNotAtAll() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> numbers.take(Ids.next(), guidance, board, TODAY));
	}

	@Test
	void theBooksOfBeforeAreReservedAndNumbersRunOnAfterThem() {
		NumberReservation reserved = reserve(guidance, board, 137);
		assertThat(reserved).isEqualTo(new NumberReservation("01-HD/BTGHU", "137-HD/BTGHU", 137));
		assertThat(take(guidance, board, TODAY)).isEqualTo("138-HD/BTGHU");
		assertThat(reserve(guidance, board, null)).isEqualTo(new NumberReservation("139-HD/BTGHU", "139-HD/BTGHU", 1));
		assertThat(stored(guidance)).isEqualTo(IntStream.rangeClosed(1, 139).boxed().toList());
		assertThat(jdbc.sql("select number from document_number where not elsewhere").query(Integer.class).list())
			.containsExactly(138);
	}

	@Test
	void theSameFormReservesOnce() {
		UUID form = Ids.next();
		ReserveNumbers command = new ReserveNumbers(guidance, board, TODAY, null, "Văn bản lưu riêng");
		NumberReservation first = numbers.reserve(form, command);
		assertThat(numbers.reserve(form, command)).isEqualTo(first);
		assertThat(stored(guidance)).containsExactly(1);
		assertThatExceptionOfType(StaleException.class)
			.isThrownBy(() -> numbers.reserve(form, new ReserveNumbers(plan, board, TODAY, null, "Văn bản lưu riêng")));
	}

	@Test
	void whatCannotBeReservedIsSaidAtItsField() {
		reserve(guidance, board, 20);
		assertThat(faults(new ReserveNumbers(guidance, board, TODAY, 20, null))).containsExactly("until");
		assertThat(faults(new ReserveNumbers(guidance, board, TODAY, 521, null))).containsExactly("until");
		assertThat(numbers.reserve(Ids.next(), new ReserveNumbers(guidance, board, TODAY, 520, null)).count())
			.isEqualTo(500);
		UUID outline = office.catalogues().type("Đề cương tuyên truyền", null);
		assertThat(faults(new ReserveNumbers(outline, board, LocalDate.of(2010, 1, 1), null, null)))
			.containsExactly("type", "body", "day");
	}

	@Test
	void aFullSequenceSaysSo() {
		take(guidance, board, TODAY);
		jdbc.sql("update number_sequence set last_number = 99999").update();
		refused("document-number.refused.full", () -> take(guidance, board, TODAY));
	}

	private String take(UUID type, UUID body, LocalDate day) {
		return inTransaction(() -> numbers.take(Ids.next(), type, body, day)).reference();
	}

	private int number(UUID type, UUID body) {
		return inTransaction(() -> numbers.take(Ids.next(), type, body, TODAY)).number();
	}

	private int rolledBack(UUID type, UUID body) {
		return new TransactionTemplate(transactions).execute(status -> {
			status.setRollbackOnly();
			return numbers.take(Ids.next(), type, body, TODAY).number();
		});
	}

	private NumberReservation reserve(UUID type, UUID body, Integer until) {
		return numbers.reserve(Ids.next(), new ReserveNumbers(type, body, TODAY, until, ""));
	}

	private List<String> faults(ReserveNumbers command) {
		InvalidInputException invalid = catchThrowableOfType(InvalidInputException.class,
				() -> numbers.reserve(Ids.next(), command));
		return invalid.getFaults().stream().map(Fault::field).toList();
	}

	private List<Integer> stored(UUID type) {
		return jdbc.sql("select number from document_number where type_id = ? order by number")
			.param(type)
			.query(Integer.class)
			.list();
	}

	private <T> T inTransaction(Supplier<T> act) {
		return new TransactionTemplate(transactions).execute(status -> act.get());
	}

	private static void refused(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act)
			.satisfies(refused -> assertThat(refused.getCode()).isEqualTo(code));
	}

	/** Each in a thread of its own, signed in as the officer; all begin together. */
	private <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(acts.size());
		try {
			CountDownLatch start = new CountDownLatch(1);
			List<Future<T>> answers = new ArrayList<>();
			for (Callable<T> act : acts) {
				answers.add(threads.submit(() -> {
					start.await();
					office.as(officer);
					return act.call();
				}));
			}
			start.countDown();
			List<T> results = new ArrayList<>();
			for (Future<T> answer : answers) {
				results.add(answer.get());
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
