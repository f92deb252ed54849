package vn.tuyengiao.portal.plan.web.draft;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.domain.plan.PlanContent;
import vn.tuyengiao.portal.plan.domain.plan.PlanService.SavePlan;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.web.form.Label;

/** The whole form of a plan. */
@Getter
@Setter
class PlanForm extends SubmissionForm {

	private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)](.*)");

	@Size(max = 5000)
	@Label("plan.edit.goals")
	private String goals;

	private List<@Valid PlanLineForm> lines = new ArrayList<>();

	/** Id of the line that "add" adds: pressing it twice adds one. */
	private UUID nextId;

	/** Ids in the order to be kept, as chosen when two versions were compared. */
	@Size(max = 10_000)
	private String order;

	static PlanForm of(PlanView plan) {
		PlanForm form = new PlanForm();
		form.begin(plan.head().version(), plan.openReasons(Subject.PLAN));
		form.goals = plan.head().goals();
		plan.lines().forEach(line -> form.lines.add(PlanLineForm.of(line)));
		form.nextId = Ids.next();
		return form;
	}

	/** Gives lines without an id one, and takes over the order chosen. */
	void tidy() {
		lines.forEach(PlanLineForm::identify);
		if (order != null) {
			List<String> wanted = Arrays.asList(order.split(","));
			lines.sort(Comparator.comparingInt(line -> {
				int place = wanted.indexOf(line.getId().toString());
				return place < 0 ? Integer.MAX_VALUE : place;
			}));
			order = null;
		}
	}

	SavePlan command(UUID planId) {
		List<PlanContent.Line> kept = lines.stream()
			.filter(line -> !line.isDeleted())
			.map(PlanLineForm::content)
			.toList();
		return new SavePlan(planId, getVersion(), new PlanContent(text(goals), kept), answerTexts());
	}

	/** The new line, at the end. */
	PlanLineForm add() {
		UUID id = nextId != null ? nextId : Ids.next();
		PlanLineForm line = lines.stream()
			.filter(known -> id.equals(known.getId()))
			.findFirst()
			.orElseGet(() -> PlanLineForm.blank(id));
		if (!lines.contains(line)) {
			lines.add(line);
		}
		nextId = Ids.next();
		return line;
	}

	/** Whether there is such a line. */
	boolean mark(UUID lineId, boolean deleted) {
		int index = indexOf(lineId);
		if (index >= 0) {
			lines.get(index).setDeleted(deleted);
		}
		return index >= 0;
	}

	/** One place up (-1) or down (1) among the lines that are not deleted. */
	boolean move(UUID lineId, int step) {
		int from = indexOf(lineId);
		if (from < 0) {
			return false;
		}
		int to = from + step;
		while (to >= 0 && to < lines.size() && lines.get(to).isDeleted()) {
			to += step;
		}
		if (to >= 0 && to < lines.size()) {
			Collections.swap(lines, from, to);
		}
		return true;
	}

	int indexOf(UUID lineId) {
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).getId().equals(lineId)) {
				return i;
			}
		}
		return -1;
	}

	/** The lines deleted on this page, for the next one. */
	ArrayList<DeletedLine> deletedLines() {
		ArrayList<DeletedLine> deleted = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).isDeleted() && !lines.get(i).content().isBlank()) {
				deleted.add(new DeletedLine(i, lines.get(i)));
			}
		}
		return deleted;
	}

	/** Keeps lines that were deleted a moment ago within reach. */
	void recall(List<DeletedLine> deleted) {
		for (DeletedLine gone : deleted) {
			if (indexOf(gone.line().getId()) < 0) {
				lines.add(Math.min(gone.place(), lines.size()), gone.line());
			}
		}
	}

	/** Faults of the service, which saw no deleted lines, at the form's own paths. */
	InvalidInputException located(InvalidInputException invalid) {
		List<Integer> kept = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).isDeleted()) {
				kept.add(i);
			}
		}
		return new InvalidInputException(invalid.getFaults().stream().map(fault -> {
			Matcher path = LINE.matcher(fault.field());
			return path.matches()
					? new Fault("lines[" + kept.get(Integer.parseInt(path.group(1))) + "]" + path.group(2),
							fault.code(), fault.arguments())
					: fault;
		}).toList());
	}

	/** Whether the path is in a line that will not be kept anyway. */
	boolean isInDeletedLine(String path) {
		Matcher line = LINE.matcher(path);
		if (!line.matches()) {
			return false;
		}
		int index = Integer.parseInt(line.group(1));
		return index < lines.size() && lines.get(index).isDeleted();
	}

	/** A deleted line and where it stood. */
	public record DeletedLine(int place, PlanLineForm line) implements Serializable {
	}

}
