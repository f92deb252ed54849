package vn.tuyengiao.portal.account.web.confirmation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.domain.user.CodeMail;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * Mails codes for new passwords where a mail server ({@code spring.mail.host}), a sender
 * ({@code portal.mail.from}) and the portal's own address ({@code portal.url}) are set:
 * what a request says of its host goes into no mail.
 */
@Component
class CodeMailer implements CodeMail {

	private static final Logger log = LoggerFactory.getLogger(CodeMailer.class);

	private final ObjectProvider<MailSender> mail;

	private final Words words;

	private final String from;

	private final String url;

	CodeMailer(ObjectProvider<MailSender> mail, Words words, @Value("${portal.mail.from:}") String from,
			@Value("${portal.url:}") String url) {
		this.mail = mail;
		this.words = words;
		this.from = from.strip();
		this.url = url.strip().replaceAll("/+$", "");
	}

	@Override
	public Outcome send(String address, String displayName, String username, String code) {
		MailSender sender = mail.getIfAvailable();
		if (sender == null || from.isEmpty() || url.isEmpty()) {
			return Outcome.NOT_SET_UP;
		}
		SimpleMailMessage message = new SimpleMailMessage();
		message.setFrom(from);
		message.setTo(address);
		message.setSubject(words.say("account.mail.subject"));
		message.setText(words.say("account.mail.text", displayName, username,
				url + "/code?username=" + URLEncoder.encode(username, StandardCharsets.UTF_8) + "&code=" + code));
		try {
			sender.send(message);
			return Outcome.SENT;
		}
		catch (MailException ex) {
			log.warn("A code for {} could not be mailed: {}", username, ex.getClass().getSimpleName());
			return Outcome.FAILED;
		}
	}

}
