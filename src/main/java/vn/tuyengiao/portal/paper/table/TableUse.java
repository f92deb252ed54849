package vn.tuyengiao.portal.paper.table;

import java.util.List;
import java.util.Map;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a table is read for: made for one request, by the module whose records it fills.
 */
public interface TableUse {

	/** What its columns can be. */
	List<TableColumn> columns();

	/**
	 * Says what becomes of each row, adds the faults that only this use finds, and keeps
	 * what {@link #store} is to write.
	 * @return by the number of the row
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException if the table does not
	 * fit at all
	 */
	Map<Integer, TableRowState> check(TableReading reading, TableForm form);

	/**
	 * Writes all that was checked, in one step, and says where to go on.
	 * @throws vn.tuyengiao.portal.platform.StaleException if somebody else wrote since
	 */
	ModelAndView store(TableForm form, RedirectAttributes redirect);

	/** The version of the record as it is now. */
	long version();

	/** What stands around the table. */
	TablePage.Around around();

}
