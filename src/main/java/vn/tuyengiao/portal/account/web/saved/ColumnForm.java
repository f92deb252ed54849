package vn.tuyengiao.portal.account.web.saved;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

/** The columns of one list and which of them are to be seen; nothing of it is typed. */
@Getter
@Setter
class ColumnForm {

	private static final String NAME = "[A-Za-z][A-Za-z0-9._-]{0,79}";

	/** Name of the list. */
	@NotNull
	@Pattern(regexp = "[a-z][a-z-]{0,39}")
	private @Nullable String of;

	/** All that were offered. */
	@Size(max = 40)
	private List<@NotNull @Pattern(regexp = NAME) String> column = new ArrayList<>();

	/** Those of them that are ticked. */
	@Size(max = 40)
	private List<String> show = new ArrayList<>();

	/** Where the reader was. */
	private @Nullable String back;

	List<String> hidden() {
		return column.stream().filter(name -> !show.contains(name)).distinct().toList();
	}

}
