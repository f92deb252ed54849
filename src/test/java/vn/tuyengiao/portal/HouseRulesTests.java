package vn.tuyengiao.portal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.HouseRules.Allowance;
import vn.tuyengiao.portal.HouseRules.Allowances;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules that keep the house in order, and that each of them finds who breaks it. */
class HouseRulesTests {

	/**
	 * Modules, and rooms of them, that are still being put in order: looked at, but not
	 * named.
	 */
	private static final Set<String> NOT_YET = Set.of("directive", "plan", "notification", "reporting", "platform.web");

	private static final int MOST_CLASSES = 25;

	private static final int MOST_NAMESAKES = 3;

	/** Nested types that mean the same wherever they stand. */
	private static final Set<String> SAME_EVERYWHERE = Set.of("Row", "Cell", "State");

	/** Whose rows a table holds. */
	private static final Map<String, String> OWNERS = owners(Map.of("platform", "shedlock, event_publication",
			"organization", "unit, unit_closure, term, person, reporting_period, holiday", "account",
			"app_user, role_assignment, sign_in_attempt, kept_form, spring_session, spring_session_attributes", "board",
			"board, board_membership", "file", "stored_file, file_piece", "directive", """
					directive, directive_document, directive_duty, directive_evidence, directive_presentation, \
					directive_recipient, directive_step, directive_version, document_number, document_type, \
					issuing_body, number_sequence, receipt, receipt_event, required_step, step_record, \
					action_programme, action_programme_file""", "plan",
			"obligation, plan, plan_line, report, report_line, review_round, return_reason, deadline_extension",
			"notification", "notice"));

	private static final Path MAIN = Path.of("src/main/java");

	private static final HouseRules HOUSE = new HouseRules(JavaSource.below(MAIN), NOT_YET);

	@Test
	void aPackageIsARoomAndNoHall() {
		holds(HOUSE.crowdedPackages(MOST_CLASSES));
	}

	@Test
	void roomsUseEachOtherInOneDirection() {
		JavaClasses portal = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("vn.tuyengiao.portal");
		SlicesRuleDefinition.slices().assignedFrom(new SliceAssignment() {

			@Override
			public SliceIdentifier getIdentifierOf(JavaClass type) {
				String room = type.getPackageName();
				return NOT_YET.stream().anyMatch(module -> room.startsWith("vn.tuyengiao.portal." + module))
						? SliceIdentifier.ignore() : SliceIdentifier.of(room);
			}

			@Override
			public String getDescription() {
				return "packages";
			}

		}).should().beFreeOfCycles().check(portal);
	}

	@Test
	void onlyQueriesAndBooksHoldTheDatabase() {
		holds(HOUSE.holdersOfTheDatabase(new Allowances(Allowance.of("", "OutstandingEvents",
				"gives up events that were lost: the registry of events, whose table it is, goes by the wrong moment"))));
	}

	@Test
	void entitiesAndRepositoriesStayInTheirRoom() {
		holds(HOUSE.openEntities());
	}

	@Test
	void eachTableHasAnOwner() {
		holds(HOUSE.unowned(SqlTables.migrated(Path.of("src/main/resources/db/migration")), OWNERS));
	}

	@Test
	void nobodyWritesTablesOfOthers() {
		holds(HOUSE.foreignWrites(OWNERS));
	}

	@Test
	void tablesOfOthersAreReadOnlyForAReason() {
		holds(HOUSE.foreignReads(OWNERS, new Allowances(
				Allowance.of("*", "unit, unit_closure",
						"every record belongs to a unit: lists show its name and keep to the access scope"),
				Allowance.of("*", "app_user", "the display name of whoever did it stands beside what he did"),
				Allowance.of("*", "reporting_period", "what is owed is shown and sorted by its period"),
				Allowance.of("board", "person, term",
						"a board is of a term, its members are people: names and days, sorted in the statement"))));
	}

	@Test
	void eachTableHasOneDoor() {
		holds(HOUSE.tablesWithSeveralDoors(OWNERS, new Allowances()));
	}

	@Test
	void aNameMeansOneThing() {
		holds(HOUSE.namesakes());
		holds(HOUSE.wornNames(MOST_NAMESAKES, SAME_EVERYWHERE));
		holds(new HouseRules(JavaSource.below(Path.of("src/test/java")), NOT_YET).namesakes());
	}

	@Test
	void sqlIsWrittenInWholeBlocks() {
		holds(HOUSE.splicedSql(new Allowances(
				Allowance.of("", "AccessScope",
						"puts the name of a column into a condition, which its callers write down themselves"),
				Allowance.of("", "EmbeddedDatabase",
						"makes the role and the database, whose names it has itself and which take no parameters"))));
	}

	private static void holds(List<String> offences) {
		assertThat(offences).isEmpty();
	}

	private static Map<String, String> owners(Map<String, String> tables) {
		Map<String, String> owners = new HashMap<>();
		tables.forEach((module, names) -> Stream.of(names.split(", ")).forEach(name -> owners.put(name, module)));
		return owners;
	}

	/** What is broken on purpose, in small, is found; what is right is not. */
	@Nested
	class RulesFind {

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
					java("inn", "interface GuestRepository extends JpaRepository<Guest, UUID> {}"))
				.openEntities()).hasSize(2).allMatch(offence -> offence.startsWith("vn.tuyengiao.portal.bakery.Loaf"));
		}

		@Test
		void aTableWithoutOwner() {
			Set<String> tables = SqlTables.existing(List.of(
					"create table loaf (id uuid);\ncreate table oven (id uuid);",
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
			assertThat(new HouseRules(house.sources(), Set.of("inn")).foreignReads(SHOP, guests())).isEmpty();
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
			assertThat(offences("class A { void a() { jdbc.sql(LOAVES + \" where id = :id\").query(); } }"))
				.singleElement()
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

		private static Allowances guests() {
			return new Allowances(Allowance.of("*", "guest", "sample"), Allowance.of("inn", "oven", "sample"));
		}

		private static List<String> offences(String type) {
			return house(java("bakery", type)).splicedSql(new Allowances());
		}

		private static HouseRules house(String... sources) {
			return new HouseRules(Stream.of(sources).map(JavaSource::of).toList(), Set.of());
		}

		private static String java(String module, String type) {
			return "package vn.tuyengiao.portal." + module + ";\n\n" + type;
		}

	}

}
