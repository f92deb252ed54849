package vn.tuyengiao.portal.platform.owed;

import java.time.LocalDate;

import org.springframework.context.MessageSourceResolvable;

/**
 * One task that falls due on one day for some units.
 *
 * @param example what it is about at one of them
 * @param list the task at all units
 * @param units by how many of the units it is owed
 */
public record OwedLoad(OwedSource source, OwedMatter example, LocalDate dueOn, String list, int units) {

	/** What is asked, in words. */
	public MessageSourceResolvable asked() {
		return source.asked(example);
	}

}
