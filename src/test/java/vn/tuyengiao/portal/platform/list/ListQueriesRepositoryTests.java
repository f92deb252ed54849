package vn.tuyengiao.portal.platform.list;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.testing.RepositoryTest;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
@Import(ListQueries.class)
class ListQueriesRepositoryTests {

	private static final ListStatement COUNTED_IN_ROWS = ListStatement
		.of("select h.name, count(*) over () as total from holiday h where {where} {order} {page}")
		.order("name", "h.name")
		.last("h.day");

	private static final ListStatement COUNTED_APART = ListStatement
		.of("select h.name from holiday h where {where} {order} {page}")
		.counting("select count(*) from holiday h where {where}")
		.last("h.day");

	@Autowired
	private ListQueries lists;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void sevenHolidays() {
		jdbc.sql(
				"insert into holiday (day, name) select date '2027-01-01' + n, 'Ngày ' || n from generate_series(1, 7) n")
			.update();
	}

	@Test
	void aPageKnowsHowManyThereAre() {
		for (ListStatement list : List.of(COUNTED_IN_ROWS, COUNTED_APART)) {
			Page<String> page = names(list, new Conditions(), 1);
			assertThat(page.getContent()).containsExactly("Ngày 4", "Ngày 5", "Ngày 6");
			assertThat(page.getTotalElements()).isEqualTo(7);
		}
	}

	@Test
	void whoeverHasCountedSaysSo() {
		Page<String> page = lists.page(COUNTED_IN_ROWS, new Conditions(), PageRequest.of(1, 3), 100,
				(row, number) -> row.getString("name"));
		assertThat(page.getContent()).containsExactly("Ngày 4", "Ngày 5", "Ngày 6");
		assertThat(page.getTotalElements()).isEqualTo(100);
	}

	@Test
	void theFirstIsThatOfTheListsOrder() {
		assertThat(lists.first(COUNTED_APART, new Conditions().words("ngay", "search_text(h.name)"),
				(row, number) -> row.getString("name")))
			.contains("Ngày 1");
		assertThat(lists.first(COUNTED_APART, new Conditions().words("lễ", "search_text(h.name)"),
				(row, number) -> row.getString("name")))
			.isEmpty();
	}

	@Test
	void aPagePastTheEndIsEmptyAndKnowsTheLast() {
		for (ListStatement list : List.of(COUNTED_IN_ROWS, COUNTED_APART)) {
			Page<String> page = names(list, new Conditions(), 40);
			assertThat(page.getContent()).isEmpty();
			assertThat(page.getTotalPages()).isEqualTo(3);
		}
	}

	@Test
	void wordsAreFoundWithoutTonesInAnyOrderAndSignsFindNothing() {
		assertThat(names(COUNTED_IN_ROWS, new Conditions().words("NGAY 3", "search_text(h.name)"), 0))
			.containsExactly("Ngày 3");
		assertThat(names(COUNTED_APART, new Conditions().words("3/ngay", "search_text(h.name)"), 0))
			.containsExactly("Ngày 3");
		assertThat(names(COUNTED_APART, new Conditions().words("%", "search_text(h.name)"), 0)).isEmpty();
	}

	@Test
	void anExportReadsAllInTheOrderThatWasAskedFor() {
		lists.each(COUNTED_IN_ROWS, new Conditions().and("h.day > :day", "day", java.time.LocalDate.of(2027, 1, 5)),
				Sort.by("name").descending(), (row, number) -> row.getString("name"),
				(Stream<String> names) -> assertThat(names).containsExactly("Ngày 7", "Ngày 6", "Ngày 5"));
	}

	@Test
	void unpagedAllStandOnOnePage() {
		for (ListStatement list : List.of(COUNTED_IN_ROWS, COUNTED_APART)) {
			Page<String> page = lists.page(list, new Conditions(), Pageable.unpaged(),
					(row, number) -> row.getString("name"));
			assertThat(page).hasSize(7);
			assertThat(page.getTotalElements()).isEqualTo(7);
		}
	}

	@Test
	void figuresCountWhatFulfilsTheConditions() {
		assertThat(lists.<Integer>figures("select count(*) from holiday h where {where}",
				new Conditions().words("ngay 3", "search_text(h.name)"), (row, number) -> row.getInt(1)))
			.isEqualTo(1);
	}

	private Page<String> names(ListStatement list, Conditions where, int page) {
		return lists.page(list, where, PageRequest.of(page, 3), (row, number) -> row.getString("name"));
	}

}
