package vn.tuyengiao.portal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

/**
 * The rules that keep the house in order. {@link HouseRulesFindTests} shows that each
 * finds who breaks it.
 */
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
	private static final Map<String, String> OWNERS = new TreeMap<>();
	static {
		owns("platform", "shedlock, event_publication");
		owns("organization", "unit, unit_closure, term, person, reporting_period, holiday");
		owns("account", "app_user, role_assignment, sign_in_attempt, kept_form");
		owns("account", "spring_session, spring_session_attributes");
		owns("file", "stored_file, file_piece");
		owns("board", "board, board_membership");
		owns("directive", "document_type, issuing_body, required_step, number_sequence, document_number");
		owns("directive", "directive, directive_version, directive_document, directive_recipient, directive_step");
		owns("directive", "directive_presentation, receipt, receipt_event, directive_duty, directive_evidence");
		owns("directive", "action_programme, action_programme_file, step_record");
		owns("plan", "obligation, deadline_extension, plan, plan_line, report, report_line");
		owns("plan", "review_round, return_reason");
		owns("notification", "notice");
	}

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
		List<String> offences = new ArrayList<>(HOUSE.namesakes());
		offences.addAll(HOUSE.wornNames(MOST_NAMESAKES, SAME_EVERYWHERE));
		offences.addAll(new HouseRules(JavaSource.below(Path.of("src/test/java")), NOT_YET).namesakes());
		holds(offences);
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

	private static void owns(String module, String tables) {
		Stream.of(tables.split(", ")).forEach(table -> OWNERS.put(table, module));
	}

}
