package vn.tuyengiao.portal;

import java.nio.file.Path;
import java.nio.file.Files;
import java.io.UncheckedIOException;
import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import vn.tuyengiao.portal.HouseRules.Allowance;
import vn.tuyengiao.portal.HouseRules.Allowances;
import vn.tuyengiao.portal.HouseRules.OneWay;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules that keep the house in order. {@link HouseRulesFindTests} shows that each
 * finds who breaks it.
 */
class HouseRulesTests {

	private static final int MOST_CLASSES = 25;

	private static final int MOST_NAMESAKES = 3;

	/** Nested types that mean the same wherever they stand. */
	private static final Set<String> SAME_EVERYWHERE = Set.of("Row", "Cell", "State", "Line", "Kind");

	/** Whose rows a table holds. */
	private static final Map<String, String> OWNERS = new TreeMap<>();
	static {
		owns("platform", "shedlock, event_publication");
		owns("organization", "unit, unit_closure, term, person, reporting_period, holiday");
		owns("account", "app_user, role_assignment, sign_in_attempt, kept_form, form_seal");
		owns("account",
				"pending_role, password_slip, account_news, owed_account, help_contact, saved_list, hidden_column");
		owns("account", "spring_session, spring_session_attributes");
		owns("file", "stored_file, file_piece");
		owns("board", "board, board_membership");
		owns("register", "document_type, document_type_use, issuing_body, number_sequence, document_number");
		owns("paper", "paper, paper_layout, paper_words, signing_line, owed_paper");
		owns("directive", "directive_recall, required_step, owed_directive");
		owns("directive", "directive, directive_version, directive_document, directive_recipient, directive_step");
		owns("directive", "directive_presentation, receipt, receipt_event, directive_duty, directive_evidence");
		owns("directive", "action_programme, action_programme_file, step_record");
		owns("conference", "conference_kind, conference, conference_directive, conference_figures, conference_change");
		owns("conference", "conference_session, conference_venue, conference_agenda, conference_paper, call_group");
		owns("conference", "call_group_person, conference_kind_group, conference_call, called_unit, attendance");
		owns("conference", "conference_invitee, conference_minutes, minutes_part, contest_round, contest_entry");
		owns("conference", "contest_juror, contest_mark, unit_membership, member_exemption, owed_conference");
		owns("conference", "agenda_sheet");
		owns("conference",
				"conference_series, conference_series_group, conference_series_unit, conference_series_skip");
		owns("conference", "series_topic, series_item, series_asked, owed_series");
		owns("account", "absence");
		owns("task", "proposal_source, proposal, task");
		owns("calendar", "anniversary, calendar_feed");
		owns("task", "task_act, task_note, task_file, task_watcher, owed_task");
		owns("task", "proposal_leg, proposal_pause, proposal_answer, proposal_reply, proposal_event");
		owns("task", "proposal_wait, owed_proposal");
		owns("plan", "obligation, deadline_extension, plan, plan_line, report, report_line");
		owns("plan", "review_round, return_reason, recall, obligation_count, obligation_tally, unit_year, owed_plan");
		owns("plan", "result_notice");
		owns("notification", "notice, notice_off, reminder, reminded_task, reminder_letter");
		owns("reporting", "backup_told");
	}

	private static final Path MAIN = Path.of("src/main/java");

	private static final HouseRules HOUSE = new HouseRules(JavaSource.below(MAIN));

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
				return SliceIdentifier.of(type.getPackageName());
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

	/** It would put another repository into the filter of a context that many share. */
	@Test
	void testsOnTheWholeApplicationSendTheirOwnFormToken() throws IOException {
		try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
			holds(tests.filter(file -> file.toString().endsWith("IntegrationTests.java"))
				.filter(file -> read(file).contains("PostProcessors.csrf"))
				.map(file -> file + ": Users.formToken()")
				.toList());
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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
						"a board is of a term, its members are people: names and days, sorted in the statement"),
				Allowance.of("calendar", "holiday",
						"days off, days of the periods and anniversaries of a month are read by one statement"),
				Allowance.of("task", "directive", "a task and a proposal are called by the number of their directive"),
				Allowance.of("task", "conference", "a sample task comes of the samples' conference"),
				Allowance.of("task", "role_assignment", "who noted something in a sample works at the unit"),
				Allowance.of("conference", "directive", "a conference is called by the numbers of what it made known"),
				Allowance.of("conference", "board, board_membership, person, term",
						"whom a standing group means is settled for the boards of thousands of units in one statement"),
				Allowance.of("directive", "document_type, issuing_body",
						"a directive is called by its type and its number, and sorted by who issued it"),
				Allowance.of("directive", "stored_file",
						"the name and the size of a file stand beside its document, and its text is searched"),
				Allowance.of("directive", "document_number", "the body that numbered guidance issues its document"),
				Allowance.of("directive", "task",
						"how many tasks wait stands in the cells of the matrix, whose page costs eight statements"),
				Allowance.of("directive", "term", "registers and matrices are chosen by the term of a number"),
				Allowance.of("register", "term", "the book of numbers is kept by terms"),
				Allowance.of("paper", "document_type, document_type_use, issuing_body, number_sequence, term",
						"a document's head is read in one statement: its type and its body by their day, the number it would get"),
				Allowance.of("paper", "stored_file", "the name of the scan stands beside what was signed"),
				Allowance.of("notification", "absence",
						"what waits for somebody who is absent waits for his deputy too"),
				Allowance.of("conference", "proposal, task, task_note",
						"pages of finding and of a thread cost eight statements: proposals and tasks share that of conferences"),
				Allowance.of("task", "holiday",
						"a holiday moves thousands of due dates at once, each of which notes its name"),
				Allowance.of("plan", "person", "a task names the member of the board who leads it"),
				Allowance.of("reporting", "role_assignment",
						"the administrator's figures: who has no role, which unit nobody writes for"),
				Allowance.of("reporting", "sign_in_attempt, event_publication",
						"the administrator's home page: who signed in last, how many events failed"))));
	}

	@Test
	void eachTableHasOneDoor() {
		holds(HOUSE.tablesWithSeveralDoors(OWNERS, new Allowances(
				Allowance.of("ObligationBook", "obligation",
						"opens, moves and freezes what thousands of units owe; one of them moves by its aggregate"),
				Allowance.of("ReceiptBook", "receipt",
						"delivers to thousands of units and notes openings on a page of eight statements"),
				Allowance.of("TaskBook", "task",
						"gives to thousands of units by one statement; what becomes of each is said by its aggregate"),
				Allowance.of("FulfilmentBook", "action_programme", "writes what samples tell of earlier days"),
				Allowance.of("CallBook", "conference_invitee",
						"settles whom the calls of a conference mean, for thousands of units at once"),
				Allowance.of("VenueDayBook", "conference_venue",
						"what becomes of a venue on the day, while its plan stays as it was"),
				Allowance.of("ProposalBook", "proposal, proposal_leg, proposal_reply, proposal_event",
						"enters all of a record at once, and moves and closes thousands by the calendar"))));
	}

	@Test
	void aNameMeansOneThing() {
		List<String> offences = new ArrayList<>(HOUSE.namesakes());
		offences.addAll(HOUSE.wornNames(MOST_NAMESAKES, SAME_EVERYWHERE));
		offences.addAll(new HouseRules(JavaSource.below(Path.of("src/test/java"))).namesakes());
		holds(offences);
	}

	@Test
	void sqlIsWrittenInWholeBlocks() {
		holds(HOUSE.splicedSql(new Allowances(
				Allowance.of("", "AccessScope",
						"puts the name of a column into a condition, which its callers write down themselves"),
				Allowance.of("", "OwedQueries", "asks views that their modules name"),
				Allowance.of("", "OwedUnion", "the part for each of these views"), Allowance.of("", "EmbeddedDatabase",
						"makes the role and the database, whose names it has itself and which take no parameters"))));
	}

	@Test
	void everyTypeSaysWhetherItMayBeMissing() {
		holds(HOUSE.unmarkedPackages());
	}

	@Test
	void whatAPieceIsForIsDoneByIt() {
		holds(HOUSE.secondWays(
				List.of(OneWay.of("PageImpl", "ListQueries", "platform.list"),
						OneWay.of("pg_advisory_xact_lock", "TransactionLock", "platform.database"),
						OneWay.of("MessageSource", "Words", "platform.web", "platform.web.frame"),
						OneWay.of("DateTimeFormatter", "Days", "platform.web"),
						OneWay.of("like '%'", "Conditions.words, SearchWords", "platform"),
						OneWay.of("plainto_tsquery", "SearchWords", "platform"),
						OneWay.of("catch (InvalidInputException", "FormStep", "platform.web.form")),
				new Allowances(
						Allowance.of("PageImpl", "OwedQueries",
								"one statement over views that the modules name, counted by its buckets before"),
						Allowance.of("MessageSource", "PagePictures",
								"draws a sentence into a picture: the rules of the work know nothing of pages"),
						Allowance.of("MessageSource", "LetterTasks",
								"a letter keeps what is owed in Vietnamese words: the rules of the work know nothing of pages"),
						Allowance.of("plainto_tsquery", "DirectiveReferenceQueries",
								"looks for a hundred texts of a plan in files, in one statement"),
						Allowance.of("DateTimeFormatter", "Arguments", "Days stands above it: a cycle of rooms"),
						Allowance.of("DateTimeFormatter", "SheetFormats", "days as Excel shows them, for the search"),
						Allowance.of("catch (InvalidInputException", "PlanService, ReportService",
								"a draft that cannot be sent yet is kept all the same"),
						Allowance.of("catch (InvalidInputException", "LineEditor",
								"puts faults of a line to the place where the line stands on the page"))));
	}

	private static void holds(List<String> offences) {
		assertThat(offences).isEmpty();
	}

	private static void owns(String module, String tables) {
		Stream.of(tables.split(", ")).forEach(table -> OWNERS.put(table, module));
	}

}
