package vn.tuyengiao.portal.board.domain;

/**
 * What the list of boards shows.
 *
 * @param q part of a unit's name; empty for all
 * @param state which units, by whether they have a board of the current term
 */
public record BoardFilter(String q, State state) {

	public BoardFilter {
		q = q == null ? "" : q;
		state = state == null ? State.ALL : state;
	}

	/** Message key: {@code board.state.<name>}. */
	public enum State {

		ALL, WITH_BOARD, WITHOUT_BOARD

	}

}
