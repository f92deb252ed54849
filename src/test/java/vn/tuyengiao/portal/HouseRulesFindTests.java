package vn.tuyengiao.portal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.HouseRules.Allowance;
import vn.tuyengiao.portal.HouseRules.Allowances;
import vn.tuyengiao.portal.HouseRules.OneWay;

import static org.assertj.core.api.Assertions.assertThat;

/** What is broken on purpose, in small, is found; what is right is not. */
class HouseRulesFindTests {

	private static final Map<String, String> SHOP = Map.of("loaf", "bakery", "oven", "bakery", "guest", "inn");

	@Test
	void aCrowdedPackage() {
		HouseRules house = house(java("bakery", "class Baker {}"), java("bakery", "class Oven {}"),
				java("inn", "class Guest {}"), "/** Bread. */\npackage vn.tuyengiao.portal.bakery;");
		assertThat(house.crowdedPackages(1)).singleElement()
			.asString()
			.startsWith("vn.tuyengiao.portal.bakery holds 2 classes, not 1");
		assertThat(house.crowdedPackages(2)).isEmpty();
	}

	@Test
	void aHolderOfTheDatabase() {
		HouseRules house = house(java("bakery", "class Baker { private final JdbcClient jdbc; }"),
				java("inn", "class Host { JdbcTemplate template; }"),
				java("inn", "class GuestQueries { JdbcClient jdbc; }"),
				java("inn", "class Porter { /* no JdbcClient */ }"));
		assertThat(house.holdersOfTheDatabase(new Allowances(Allowance.of("", "Host", "sample")))).singleElement()
			.asString()
			.startsWith("vn.tuyengiao.portal.bakery.Baker holds a JdbcClient");
		assertThat(house(java("inn", "class Host { }"))
			.holdersOfTheDatabase(new Allowances(Allowance.of("", "Host", "sample")))).singleElement()
			.asString()
			.contains("nobody needs the exception", "Host");
	}

	@Test
	void anOpenEntityOrRepository() {
		assertThat(house(java("bakery", "@Entity\n@Table(name = \"loaf\")\n@Getter\npublic class Loaf {}"),
				java("bakery", "public interface LoafRepository extends JpaRepository<Loaf, UUID> {}"),
				java("inn", "@Entity\n@Getter\nclass Guest {}"),
				java("bakery",
						"@NoRepositoryBean\npublic interface BreadRepository<E> extends JpaRepository<E, UUID> {}"),
				java("inn", "interface GuestRepository extends JpaRepository<Guest, UUID> {}"))
			.openEntities()).hasSize(2).allMatch(offence -> offence.startsWith("vn.tuyengiao.portal.bakery.Loaf"));
	}

	@Test
	void aTableWithoutOwner() {
		Set<String> tables = SqlTables.existing(List.of("create table loaf (id uuid);\ncreate table oven (id uuid);",
				"drop table oven;\n-- create table ghost\ncreate view owed_bread as select 1;\nalter table loaf rename to bread;"));
		assertThat(tables).containsExactly("bread", "owed_bread");
		assertThat(house().unowned(tables, Map.of("bread", "bakery", "crumb", "bakery"))).containsExactly(
				"table owed_bread belongs to no module: say to which",
				"table crumb has an owner but is made by no migration");
	}

	@Test
	void aStatementThatWritesATableOfOthers() {
		HouseRules house = house(java("inn", "class GuestBook { String a = \"update loaf set eaten = true\"; }"),
				java("inn", """
						class HostBook { String a = \"""
						  with eaten as (delete from loaf where id = :id returning id)
						  insert into guest (id) select id from eaten
						  on conflict (id) do update set id = 1\"""; }"""),
				java("bakery", "class LoafBook { String a = \"insert into loaf (id) values (1)\"; }"));
		assertThat(house.foreignWrites(SHOP)).containsExactlyInAnyOrder(
				"vn.tuyengiao.portal.inn.GuestBook writes loaf of module bakery",
				"vn.tuyengiao.portal.inn.HostBook writes loaf of module bakery");
	}

	@Test
	void aStatementThatReadsATableOfOthers() {
		HouseRules house = house(java("inn", """
				class GuestQueries { String a = \"""
				  select g.*, exists (select 1 from oven) from guest g, loaf l
				  where g.bread is distinct from loaf for update\"""; }"""), java("bakery", """
				class LoafQueries { String a = \"""
				  select * from loaf join guest on guest.id = loaf.eater\"""; }"""));
		assertThat(house.foreignReads(SHOP, guests()))
			.containsExactly("vn.tuyengiao.portal.inn.GuestQueries reads loaf of module bakery");
		assertThat(house(java("inn", "class Guest { }")).foreignReads(SHOP, guests())).hasSize(2)
			.allMatch(offence -> offence.startsWith("nobody needs the exception"));
	}

	@Test
	void aTableWithTwoDoors() {
		HouseRules house = house(java("bakery", "@Entity\nclass Loaf { }"),
				java("bakery", "class LoafBook { String a = \"insert into loaf (id) values (1)\"; }"),
				java("bakery.sample", "class LoafSampleBook { String a = \"insert into loaf (id) values (1)\"; }"),
				java("bakery", "class LoafQueries { String a = \"select * from loaf for update\"; }"),
				java("bakery", "@Entity\n@Table(name = \"oven\")\nclass Stove { }"));
		assertThat(house.tablesWithSeveralDoors(SHOP, new Allowances()))
			.containsExactly("table loaf is written by Loaf and LoafBook");
		assertThat(house.tablesWithSeveralDoors(SHOP, new Allowances(Allowance.of("LoafBook", "loaf", "sample"))))
			.isEmpty();
	}

	@Test
	void aNameOfSeveralThings() {
		HouseRules house = house(java("bakery", "public final class Line {\n\trecord Part(int a) {\n\t}\n}"),
				java("inn", "record Line(int a) {\n\tstatic class Part {\n\t}\n}"),
				java("inn", "enum Bell {\n\tONE;\n\tprivate static final class Part {\n\t}\n}"));
		assertThat(house.namesakes()).containsExactly(
				"Line means several things: vn.tuyengiao.portal.bakery.Line, vn.tuyengiao.portal.inn.Line");
		assertThat(house.wornNames(1, Set.of())).singleElement().asString().contains("Part", "Bell, Line");
		assertThat(house.wornNames(1, Set.of("Part"))).isEmpty();
	}

	@Test
	void sqlThatIsPutTogether() {
		assertThat(offences("class A { String a = \"select * from loaf where id = 1\"; }")).singleElement()
			.asString()
			.contains("no text block");
		assertThat(offences("""
				class A { String a(String b) { return \"""
				  select * from loaf where name =\""" + b; } }""")).singleElement().asString().contains("with +");
		assertThat(offences("class A { void a() { jdbc.sql(LOAVES + \" where id = :id\").query(); } }")).singleElement()
			.asString()
			.contains("put together with +: LOAVES");
		assertThat(offences("""
				class A { String a(String typed) { return \"""
				  select * from loaf order by %s\""".formatted(typed); } }""")).singleElement()
			.asString()
			.contains("puts typed into SQL");
		assertThat(offences(
				"""
						class A { String a(Sort sort) { return \"""
						  select * from loaf where %s order by %s\""".formatted(AccessScope.condition("id"), orderBy(sort)) + "!"; }
						  String fault = "Please select a file from " + "your disk"; String b = \"""
						  select * from loaf where %s\""".formatted(ON_SALE); }"""))
			.isEmpty();
	}

	@Test
	void aPackageThatLeavesOpenWhatMayBeMissing() {
		assertThat(house(java("bakery", "class Loaf { }"), java("inn", "class Guest { }"),
				"/** Marked: @NullMarked, it says. */\npackage vn.tuyengiao.portal.bakery;",
				"@NullMarked\npackage vn.tuyengiao.portal.inn;")
			.unmarkedPackages()).singleElement().asString().startsWith("vn.tuyengiao.portal.bakery is not @NullMarked");
	}

	@Test
	void aSecondWayToDoIt() {
		List<OneWay> ways = List.of(OneWay.of("Oven", "Baker", "bakery"), OneWay.of("pg_advisory", "Lock", "bakery"));
		HouseRules house = house(java("bakery", "class Baker { Oven oven; }"), java("inn", "class Host { Oven oven; }"),
				java("inn", "class Cook { Oven oven; /* Oven */ }"), java("inn", "class Ovens { }"),
				java("inn", "class Safe { String a = \"select pg_advisory_lock(1)\"; }"));
		assertThat(house.secondWays(ways, new Allowances(Allowance.of("Oven", "Cook", "sample")))).containsExactly(
				"vn.tuyengiao.portal.inn.Host has Oven: Baker is there for it",
				"vn.tuyengiao.portal.inn.Safe has pg_advisory: Lock is there for it");
		assertThat(house(java("bakery", "class Baker { Oven oven; }")).secondWays(ways,
				new Allowances(Allowance.of("Oven", "Cook", "sample"))))
			.singleElement()
			.asString()
			.startsWith("nobody needs the exception");
	}

	private static Allowances guests() {
		return new Allowances(Allowance.of("*", "guest", "sample"), Allowance.of("inn", "oven", "sample"));
	}

	private static List<String> offences(String type) {
		return house(java("bakery", type)).splicedSql(new Allowances());
	}

	private static HouseRules house(String... sources) {
		return new HouseRules(Stream.of(sources).map(JavaSource::of).toList());
	}

	private static String java(String module, String type) {
		return "package vn.tuyengiao.portal." + module + ";\n\n" + type;
	}

}
