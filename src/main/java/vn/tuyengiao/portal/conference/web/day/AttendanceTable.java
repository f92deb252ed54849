package vn.tuyengiao.portal.conference.web.day;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.tuyengiao.portal.conference.domain.day.AttendanceState;
import vn.tuyengiao.portal.conference.domain.day.CheckIn;
import vn.tuyengiao.portal.conference.domain.day.Roll;
import vn.tuyengiao.portal.conference.domain.day.RollLine;
import vn.tuyengiao.portal.conference.domain.day.WalkIn;
import vn.tuyengiao.portal.paper.table.PlainLetters;
import vn.tuyengiao.portal.paper.table.TableColumn;
import vn.tuyengiao.portal.paper.table.TableForm;
import vn.tuyengiao.portal.paper.table.TablePage;
import vn.tuyengiao.portal.paper.table.TableReading;
import vn.tuyengiao.portal.paper.table.TableRowState;
import vn.tuyengiao.portal.paper.table.TableUse;
import vn.tuyengiao.portal.platform.web.Flash;
import vn.tuyengiao.portal.platform.web.Option;
import vn.tuyengiao.portal.platform.web.Words;
import vn.tuyengiao.portal.platform.web.list.Xlsx;

/**
 * A table of names that becomes the attendance of a venue at a session. Where it has no
 * column for how somebody was, whoever stands in it was there; whoever is not on the list
 * came besides.
 */
class AttendanceTable implements TableUse {

	private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

	private static final String WORDS = "conference.day.table.";

	private static final String NAME = "name";

	private static final String POST = "post";

	private static final String UNIT = "unit";

	private static final String STATE = "state";

	private static final String ID = "id";

	private static final int LONGEST_NAME = 150;

	private static final int LONGEST_POST = 200;

	private final Roll roll;

	private final CheckIn checkIn;

	private final Words words;

	private final Map<UUID, AttendanceState> states = new LinkedHashMap<>();

	private final Map<UUID, WalkIn> walkIns = new LinkedHashMap<>();

	AttendanceTable(Roll roll, CheckIn checkIn, Words words) {
		this.roll = roll;
		this.checkIn = checkIn;
		this.words = words;
	}

	@Override
	public List<TableColumn> columns() {
		Map<String, AttendanceState> choices = new LinkedHashMap<>();
		Map<String, AttendanceState> others = new LinkedHashMap<>();
		for (AttendanceState state : AttendanceState.values()) {
			choices.put(label(state), state);
			LANGUAGES.forEach(language -> others.put(words.say(language, "conference.day.state." + state), state));
			LANGUAGES.forEach(language -> others.put(words.say(language, "conference.day.mark." + state), state));
			also(state.name()).forEach(name -> others.put(name, state));
		}
		return List.of(text(NAME, LONGEST_NAME), text(POST, LONGEST_POST), text(UNIT, LONGEST_POST),
				TableColumn.choice(STATE, head(STATE), choices).or(heads(STATE)).alsoCalled(others),
				text(ID, 40).outOfSight());
	}

	private TableColumn text(String key, int most) {
		return TableColumn.text(key, head(key), most).or(heads(key));
	}

	private String head(String key) {
		return words.say(WORDS + key);
	}

	private List<String> heads(String key) {
		Stream<String> own = LANGUAGES.stream().map(language -> words.say(language, WORDS + key));
		return key.equals(ID) ? own.toList() : Stream.concat(own, also(key)).toList();
	}

	private Stream<String> also(String key) {
		return LANGUAGES.stream()
			.flatMap(language -> Arrays.stream(words.say(language, WORDS + "also." + key).split(";")))
			.map(String::strip)
			.filter(name -> !name.isEmpty());
	}

	private String label(AttendanceState state) {
		return words.say("conference.day.state." + state);
	}

	@Override
	public Map<Integer, TableRowState> check(TableReading reading, TableForm form) {
		Map<Integer, TableRowState> found = new LinkedHashMap<>();
		Set<UUID> seen = new HashSet<>();
		states.clear();
		walkIns.clear();
		for (TableReading.Row row : List.copyOf(reading.rows())) {
			AttendanceState state = reading.has(STATE) ? (AttendanceState) row.value(STATE) : AttendanceState.PRESENT;
			List<RollLine> lines = named(row);
			if (row.text(NAME).isEmpty() && lines.isEmpty()) {
				row.fault(NAME, WORDS + "nameless");
				found.put(row.number(), TableRowState.CHANGED);
			}
			else if (lines.size() > 1) {
				row.fault(NAME, WORDS + "several", lines.size());
				found.put(row.number(), TableRowState.CHANGED);
			}
			else if (lines.isEmpty()) {
				found.put(row.number(), cameBesides(row, reading, state, form));
			}
			else {
				found.put(row.number(), noted(row, lines.get(0), state, seen));
			}
		}
		return found;
	}

	private TableRowState noted(TableReading.Row row, RollLine line, @Nullable AttendanceState state, Set<UUID> seen) {
		if (!seen.add(line.id())) {
			row.fault(NAME, WORDS + "twice");
		}
		if (state == null && row.cell(STATE).fault() == null) {
			row.note(NAME, WORDS + "blank");
			return TableRowState.SAME;
		}
		if (state != null) {
			states.put(line.id(), state);
		}
		return state == line.state() && !line.elsewhere() ? TableRowState.SAME : TableRowState.CHANGED;
	}

	/** Who is not on the list is only added if he came. */
	private TableRowState cameBesides(TableReading.Row row, TableReading reading, @Nullable AttendanceState state,
			TableForm form) {
		if (row.cell(STATE).fault() != null) {
			return TableRowState.NEW;
		}
		if (state == null || !state.came()) {
			reading.leaveOut(row);
			return TableRowState.LEFT_OUT;
		}
		row.note(NAME, WORDS + "walk-in");
		String unitName = PlainLetters.of(row.text(UNIT));
		UUID unit = roll.lines()
			.stream()
			.filter(line -> PlainLetters.of(line.unitName()).equals(unitName))
			.map(RollLine::unitId)
			.findFirst()
			.orElse(null);
		boolean known = unit != null || unitName.isEmpty() || unitName.equals(PlainLetters.of(roll.venue().unitName()));
		String post = known || row.text(POST).contains(row.text(UNIT)) ? row.text(POST)
				: (row.text(POST) + " " + row.text(UNIT)).strip();
		WalkIn person = new WalkIn(Objects.requireNonNullElse(unit, roll.venue().unitId()), row.text(NAME),
				post.length() > LONGEST_POST ? post.substring(0, LONGEST_POST) : post);
		walkIns.put(newId(form.tokenOrNew(), row.number(), person), person);
		return TableRowState.NEW;
	}

	/** The same for the same row of the same page: pressing twice adds it once. */
	private static UUID newId(UUID token, int row, WalkIn person) {
		return UUID.nameUUIDFromBytes((token + " " + row + " " + person).getBytes(StandardCharsets.UTF_8));
	}

	/** Those in the list whom the row may mean: by the id, else by name, unit, post. */
	private List<RollLine> named(TableReading.Row row) {
		List<RollLine> byId = roll.lines().stream().filter(line -> line.id().toString().equals(row.text(ID))).toList();
		if (!byId.isEmpty()) {
			return byId;
		}
		String name = PlainLetters.of(row.text(NAME));
		List<RollLine> found = roll.lines()
			.stream()
			.filter(line -> !name.isEmpty()
					&& (PlainLetters.of(line.name()).equals(name) || PlainLetters.of(line.delegateName()).equals(name)))
			.toList();
		found = narrowed(found, row.text(NAME), line -> List.of(line.name(), line.delegateName()), false);
		found = narrowed(found, row.text(UNIT), line -> List.of(line.unitName()), true);
		return narrowed(found, row.text(POST), line -> List.of(line.post(), line.delegatePost()), true);
	}

	/**
	 * Those of several whom what is said more exactly means; all of them if it means
	 * none.
	 */
	private static List<RollLine> narrowed(List<RollLine> found, String said, Function<RollLine, List<String>> says,
			boolean plain) {
		if (found.size() < 2 || said.isEmpty()) {
			return found;
		}
		List<RollLine> exact = found.stream()
			.filter(line -> says.apply(line)
				.stream()
				.anyMatch(one -> plain ? PlainLetters.of(one).equals(PlainLetters.of(said))
						: one.strip().equalsIgnoreCase(said)))
			.toList();
		return exact.isEmpty() ? found : exact;
	}

	@Override
	public ModelAndView store(TableForm form, RedirectAttributes redirect) {
		int changed = checkIn.takeOver(roll, form.getVersion(), states, walkIns);
		Flash.success(redirect, WORDS + "taken", changed, walkIns.size());
		redirect.addAttribute("session", roll.session().id());
		return new ModelAndView("redirect:" + roll.venue().href() + "/attendance");
	}

	/**
	 * Another one once somebody ticked: the table is shown again beside what is there.
	 */
	@Override
	public long version() {
		return roll.version();
	}

	@Override
	public TablePage.Around around() {
		String at = "?session=" + roll.session().id();
		String list = roll.venue().href() + "/attendance";
		return new TablePage.Around(words.say(WORDS + "title"),
				roll.venue().name() + " · " + DaySession.when(roll.session().times()),
				List.of(Option.of("/conferences", words.say("conference.list.title")),
						Option.of(roll.standing().href(), roll.standing().title()),
						Option.of(list + at, roll.venue().name())),
				list + "/table" + at, list + at,
				List.of(Option.of(list + "/table/export" + at, words.say(WORDS + "export"))));
	}

	/** The columns of a list that is filled in and comes back. */
	List<Xlsx.Column<RollLine>> written() {
		return List.of(Xlsx.Column.<RollLine>titled(head(NAME), AttendanceTable::comes).wide(),
				Xlsx.Column.<RollLine>titled(head(POST),
						line -> line.delegateName().isEmpty() ? line.post() : line.delegatePost())
					.wide(),
				Xlsx.Column.titled(head(UNIT), RollLine::unitName),
				Xlsx.Column.<RollLine>titled(head(STATE), line -> line.state() == null ? "" : label(line.state()))
					.choosing(Arrays.stream(AttendanceState.values()).map(this::label).toList()),
				Xlsx.Column.<RollLine>titled(head(ID), line -> line.id().toString()).outOfSight());
	}

	private static String comes(RollLine line) {
		return line.delegateName().isEmpty() ? line.name() : line.delegateName();
	}

}
