package vn.tuyengiao.portal.platform.web.lines;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;

/**
 * A form with lines that are added, moved, deleted and restored. Its fields are named
 * {@code lines[0].…}, {@code nextId} and {@code order}.
 *
 * @param <L> a line as it is typed
 */
public interface LineEditor<L extends EditorLine> {

	/** Where the lines deleted a moment ago travel from one page to the next. */
	String DELETED = "deletedLines";

	List<L> getLines();

	/** Id of the line that "add" adds: pressing it twice adds one. */
	@Nullable UUID getNextId();

	void setNextId(UUID nextId);

	/** Ids in the order to be kept, as chosen when two versions were compared. */
	@Nullable String getOrder();

	void setOrder(@Nullable String order);

	/** A line in which nothing is written yet. */
	L blank(UUID id);

	/** Gives lines without an id one, and takes over the order chosen. */
	default void tidy() {
		getLines().forEach(EditorLine::identify);
		String order = getOrder();
		if (order != null) {
			List<String> wanted = Arrays.asList(order.split(","));
			getLines().sort(Comparator.comparingInt(line -> {
				int place = wanted.indexOf(line.identify().toString());
				return place < 0 ? Integer.MAX_VALUE : place;
			}));
			setOrder(null);
		}
	}

	/** The lines that stay. */
	default List<L> keptLines() {
		return getLines().stream().filter(line -> !line.isDeleted()).toList();
	}

	/** Adds a line at the end. */
	default UUID add() {
		UUID next = getNextId();
		UUID id = next != null ? next : Ids.next();
		if (indexOf(id) < 0) {
			getLines().add(blank(id));
		}
		setNextId(Ids.next());
		return id;
	}

	/** Whether there is such a line. */
	default boolean mark(UUID lineId, boolean deleted) {
		int index = indexOf(lineId);
		if (index >= 0) {
			getLines().get(index).setDeleted(deleted);
		}
		return index >= 0;
	}

	/**
	 * One place up (-1) or down (1) among the lines that are not deleted.
	 * @return whether there is such a line
	 */
	default boolean move(UUID lineId, int step) {
		int from = indexOf(lineId);
		if (from < 0) {
			return false;
		}
		int to = from + step;
		while (to >= 0 && to < getLines().size() && getLines().get(to).isDeleted()) {
			to += step;
		}
		if (to >= 0 && to < getLines().size()) {
			Collections.swap(getLines(), from, to);
		}
		return true;
	}

	/** -1 if there is no such line. */
	default int indexOf(UUID lineId) {
		return getLines().stream().map(EditorLine::getId).toList().indexOf(lineId);
	}

	/** Keeps the lines that are deleted on this page within reach on the next one. */
	default void handOn(RedirectAttributes redirect) {
		ArrayList<DeletedLine> deleted = new ArrayList<>();
		for (int i = 0; i < getLines().size(); i++) {
			if (getLines().get(i).isDeleted() && !getLines().get(i).isBlank()) {
				deleted.add(new DeletedLine(i, getLines().get(i)));
			}
		}
		redirect.addFlashAttribute(DELETED, deleted);
	}

	/** Takes up the lines that were deleted a moment ago, each where it stood. */
	@SuppressWarnings("unchecked") // only handOn of the same page writes it
	default void takeUp(Model model) {
		if (model.getAttribute(DELETED) instanceof List<?> deleted) {
			for (DeletedLine gone : (List<DeletedLine>) deleted) {
				if (indexOf(gone.line().identify()) < 0) {
					getLines().add(Math.min(gone.place(), getLines().size()), (L) gone.line());
				}
			}
		}
	}

	/**
	 * Takes a step of a service, which sees no deleted lines: its faults come back at the
	 * form's own fields.
	 */
	default <T> T locating(Supplier<T> step) {
		try {
			return step.get();
		}
		catch (InvalidInputException invalid) {
			// not answered here: the form step that it goes on to looks for its fields
			List<Integer> kept = new ArrayList<>();
			for (int i = 0; i < getLines().size(); i++) {
				if (!getLines().get(i).isDeleted()) {
					kept.add(i);
				}
			}
			throw invalid.with(invalid.getFaults()
				.stream()
				.map(fault -> LinePath.of(fault.field())
					.map(path -> new Fault(path.at(kept.get(path.index())), fault.code(), fault.arguments()))
					.orElse(fault))
				.toList());
		}
	}

	/** Whether the field is in a line that will not be kept anyway. */
	default boolean isInDeletedLine(String field) {
		return LinePath.of(field)
			.filter(path -> path.index() < getLines().size() && getLines().get(path.index()).isDeleted())
			.isPresent();
	}

	/** A deleted line and where it stood. */
	record DeletedLine(int place, EditorLine line) implements Serializable {
	}

}
