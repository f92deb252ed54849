package vn.tuyengiao.portal.platform.owed;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a filter asks for, as parts of a statement: a branch for each source and reach, so
 * that the planner leaves out what has no such rows.
 */
record OwedUnion(List<Branch> branches, Map<String, Object> parameters) {

	boolean isEmpty() {
		return branches.isEmpty();
	}

	/** All branches with these columns and the source; {@code tail} ends each. */
	String union(String columns, String tail) {
		return branches.stream()
			.map(branch -> branch.select(columns, tail))
			.collect(Collectors.joining("\nunion all\n"));
	}

	/**
	 * Of each branch no more than so many, in the order in which they are to be done.
	 * @param condition narrows each; may be empty
	 */
	String firsts(String columns, String condition, String most) {
		return branches.stream()
			.map(branch -> branch.select(columns, """
					%s order by %s limit %s""".formatted(condition, branch.order(), most)))
			.collect(Collectors.joining("\nunion all\n"));
	}

	/** Of each branch as many as are looked at, with that number in each row. */
	String farthest(String columns) {
		return branches.stream()
			.map(branch -> branch.select("%d as farthest, %s".formatted(branch.farthest(), columns), """
					order by %s limit %d""".formatted(branch.order(), branch.farthest())))
			.collect(Collectors.joining("\nunion all\n"));
	}

	/**
	 * What one source has for one reach.
	 *
	 * @param dated whether any of it can have a due date: what has none is read in the
	 * order of its index, and no further than it is asked for
	 */
	record Branch(int source, String view, String condition, boolean dated) {

		String select(String columns, String tail) {
			return """
					(select %d as source, %s from %s o where %s %s)""".formatted(source, columns, view, condition,
					tail);
		}

		int farthest() {
			return dated ? OwedQueries.FARTHEST : OwedQueries.FARTHEST_UNDATED;
		}

		String order() {
			return dated ? "due_on nulls last, since, title, argument, unit_id" : "since, title, argument, unit_id";
		}

	}

}
