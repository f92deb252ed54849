package vn.tuyengiao.portal.platform.list;

import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ListStatementTests {

	private static final ListStatement UNITS = ListStatement.of("select * from unit where {where} {order} {page}")
		.order("name", "short_name")
		.order("code", "code")
		.order("head", "given_name", "family_name")
		.first("code")
		.last("id");

	@Test
	void onlyNamedOrdersReachTheStatement() {
		assertThat(sql(Sort.by("name", "id; drop table unit").descending())).isEqualTo(
				"select * from unit where true order by short_name desc nulls last, id limit :limit offset :offset");
	}

	@Test
	void allColumnsOfAnOrderTurnAround() {
		assertThat(sql(Sort.by("head").descending())).isEqualTo(
				"select * from unit where true order by given_name desc nulls last, family_name desc nulls last, id limit :limit offset :offset");
	}

	@Test
	void anOrderIsThereWithoutAskingForOne() {
		assertThat(sql(Sort.unsorted()))
			.isEqualTo("select * from unit where true order by code, id limit :limit offset :offset");
	}

	@Test
	void anExportHasNoPage() {
		assertThat(UNITS.rows(new Conditions(), Sort.by("name"), false))
			.isEqualTo("select * from unit where true order by short_name nulls last, id ");
	}

	@Test
	void whatIsNeverNullIsSortedAsAnIndexIs() {
		ListStatement list = ListStatement.of("select * from unit where {where} {order} {page}")
			.orderFilled("name", "short_name")
			.last("id");
		assertThat(list.rows(new Conditions(), Sort.by("name").descending(), false))
			.isEqualTo("select * from unit where true order by short_name desc, id ");
	}

	@Test
	void eachPlaceIsDemanded() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ListStatement.of("select 1 from unit where {where} {order}"))
			.withMessageContaining("{page}");
	}

	@Test
	void whatIsTypedTravelsAsAParameter() {
		Conditions where = new Conditions().words("100%' or true", "name", "code").equal("kind", "kind", null);
		assertThat(where.sql()).doesNotContain("100", "true");
		assertThat(where.parameters().values()).anySatisfy(value -> assertThat(value.toString()).contains("100"))
			.anySatisfy(value -> assertThat(value.toString()).contains("true"));
	}

	@Test
	void conditionsAddUpAndConstantsGoByTheirName() {
		Conditions where = new Conditions().and("a.valid")
			.equal("a.kind", "kind", Sort.Direction.ASC)
			.words("  ", "a.name");
		assertThat(where.sql()).isEqualToNormalizingWhitespace("a.valid and a.kind = :kind");
		assertThat(where.parameters()).containsEntry("kind", "ASC");
	}

	private static String sql(Sort sort) {
		return UNITS.rows(new Conditions(), sort, true);
	}

}
