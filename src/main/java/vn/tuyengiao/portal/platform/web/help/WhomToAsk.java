package vn.tuyengiao.portal.platform.web.help;

import java.util.Optional;

/** Tells the help pages whom to ask. Without a bean of it they name the administrator. */
@FunctionalInterface
public interface WhomToAsk {

	/** Empty if nobody is named. */
	Optional<Contact> contact();

	/** A person to call. */
	record Contact(String name, String telephone) {
	}

}
