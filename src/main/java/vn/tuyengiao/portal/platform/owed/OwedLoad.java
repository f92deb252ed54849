package vn.tuyengiao.portal.platform.owed;

import java.time.LocalDate;

import org.springframework.context.MessageSourceResolvable;

/**
 * One task that falls due on one day for some units.
 *
 * @param example one of them, without its unit
 * @param units by how many of the units it is owed
 */
public record OwedLoad(OwedRow example, int units) {

	public LocalDate dueOn() {
		return example.dueOn();
	}

	/** What is asked, in words. */
	public MessageSourceResolvable asked() {
		return example.source().asked(example);
	}

}
