package vn.tuyengiao.portal.board.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the list of boards shows.
 *
 * @param q part of a unit's name; empty for all
 * @param state which units, by whether they have a board of the current term
 */
public record BoardFilter(String q, State state) {

	/** As it stands in an address. */
	public static BoardFilter of(@Nullable String q, @Nullable State state) {
		return new BoardFilter(q == null ? "" : q, state == null ? State.ALL : state);
	}

	/** Message key: {@code board.state.<name>}. */
	public enum State {

		ALL, WITH_BOARD, WITHOUT_BOARD

	}

}
