package vn.tuyengiao.portal.platform.web.list;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * Where the rows of a list lead: said once by its controller, for the links of its page
 * ({@code portal:opens}) and for who goes from one record to the next.
 *
 * @param <T> rows of the model's {@code page}
 */
@FunctionalInterface
public interface Opens<T> {

	/** In the model. */
	String NAME = "listOpens";

	/** Without the context path; none where there is no record to open. */
	@Nullable String of(T row);

	static <T> void put(Model model, Class<T> rows, Opens<T> opens) {
		model.addAttribute(NAME, (Opens<Object>) row -> opens.of(rows.cast(row)));
	}

}
