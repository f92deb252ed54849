package vn.tuyengiao.portal.account.web;

import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.domain.signin.HelpContacts;
import vn.tuyengiao.portal.platform.web.help.WhomToAsk;

/** The help pages name whom the sign-in page names. */
@Component
@RequiredArgsConstructor
class HelpContactAnswer implements WhomToAsk {

	private final HelpContacts contacts;

	@Override
	public Optional<Contact> contact() {
		return contacts.current().map(contact -> new Contact(contact.name(), contact.phone()));
	}

}
