package vn.tuyengiao.portal.directive.web.matrix;

import java.util.Arrays;
import java.util.UUID;

import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.matrix.DirectiveMatrix;
import vn.tuyengiao.portal.register.BodyLevel;

/**
 * The matrix's conditions as they stand in its address; what cannot be read there is no
 * condition.
 */
@Setter
class DirectiveMatrixFilter {

	/** No office has this many pages of directives. */
	private static final int LAST_COLUMNS = 9999;

	private @Nullable String level;

	private @Nullable String type;

	private @Nullable String term;

	private @Nullable String step;

	private @Nullable String q;

	private @Nullable String columns;

	private @Nullable String full;

	DirectiveMatrix.Filter filter() {
		BodyLevel known = Arrays.stream(BodyLevel.values())
			.filter(value -> value.name().equals(level))
			.findFirst()
			.orElse(null);
		return new DirectiveMatrix.Filter(known, id(type), id(term), id(step), q);
	}

	/** On the whole screen: all that fit into one export stand side by side. */
	boolean isFull() {
		return "true".equals(full);
	}

	int columnSize() {
		return isFull() ? DirectiveMatrix.COLUMNS : DirectiveMatrix.GROUP;
	}

	/** Where what the page shows stands in pages as long as they can be. */
	int exportPage() {
		return columnPage() * columnSize() / DirectiveMatrix.COLUMNS;
	}

	/** Page of the directives, from 0. */
	int columnPage() {
		return columns != null && columns.matches("[0-9]{1,9}") ? Math.min(LAST_COLUMNS, Integer.parseInt(columns)) : 0;
	}

	private static @Nullable UUID id(@Nullable String typed) {
		try {
			return typed == null || typed.length() != 36 ? null : UUID.fromString(typed);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
