package vn.tuyengiao.portal.account.domain.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.account.domain.user.FirstAdministrator;
import vn.tuyengiao.portal.account.domain.password.OneTimeSecrets;
import vn.tuyengiao.portal.account.domain.password.PasswordNames;
import vn.tuyengiao.portal.account.domain.password.PasswordRules;
import vn.tuyengiao.portal.account.domain.user.Usernames;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.SecurityLog;

/**
 * The first start: while there is no user, whoever holds the code from the log names the
 * first administrator. The code lives in the memory of one process: a restart makes
 * another, and in a cluster each node has its own, so the first start is done with one
 * node running. The sample accounts of the profile {@code demo} take its place there.
 */
@Service
@Slf4j
public class SetupService {

	private final FirstAdministrator administrator;

	private final Organization organization;

	private final SignInThrottle throttle;

	private final PasswordNames names;

	private final PasswordEncoder encoder;

	private final TransactionTemplate transaction;

	private final boolean demo;

	private volatile boolean done;

	private volatile String code = OneTimeSecrets.setupCode();

	SetupService(FirstAdministrator administrator, Organization organization, SignInThrottle throttle,
			PasswordNames names, PasswordEncoder encoder, TransactionTemplate transaction, Environment environment) {
		this.administrator = administrator;
		this.organization = organization;
		this.throttle = throttle;
		this.names = names;
		this.encoder = encoder;
		this.transaction = transaction;
		this.demo = environment.acceptsProfiles(Profiles.of("demo"));
	}

	/** Writes a new code to the log if there is no user. */
	@EventListener(ApplicationReadyEvent.class)
	public void begin() {
		done = false;
		if (isOpen()) {
			code = OneTimeSecrets.setupCode();
			log.warn("There is no user yet. Open the page /setup and enter the one-time code: {}", code);
		}
	}

	/** Asks the database only until there is a user. */
	public boolean isOpen() {
		if (demo || done) {
			return false;
		}
		done = !administrator.isMissing();
		return !done;
	}

	/** The unit at the top, if somebody put one in before there was a user. */
	public Optional<UnitView> root() {
		return organization.top();
	}

	/**
	 * @param address from where it is tried; each waits for its own failures only
	 * @throws TooManyAttemptsException after too many wrong codes
	 */
	public boolean isCode(String typed, String address) {
		long attempt = throttle.begin("/setup " + address, address);
		boolean right = matches(typed);
		if (right) {
			throttle.acquit(attempt);
		}
		return right;
	}

	/**
	 * Makes the first administrator, at the top of the tree. The same command a second
	 * time does nothing.
	 * @throws InvalidInputException with faults at {@code username}, {@code password}
	 * @throws NotFoundException if somebody else was first or the code is wrong
	 */
	public void complete(String typedCode, SetupCommand command) {
		if (demo || !matches(typedCode)) {
			throw new NotFoundException("setup");
		}
		transaction.executeWithoutResult(status -> {
			if (administrator.awaits(command.userId())) {
				create(command);
			}
		});
		done = true;
	}

	private void create(SetupCommand command) {
		String username = Usernames.require(command.username(), "username");
		String password = PasswordRules.normalise(command.password());
		PasswordRules.require(password, username, "password");
		names.requireNone(password, command.displayName(), "password");
		UnitView root = root().orElseGet(() -> createRoot(Objects.requireNonNull(command.root())));
		administrator.add(command.userId(), username, command.displayName(), encoder.encode(password), root.id());
		log.info("First administrator created: {}", username);
		SecurityLog.note(SecurityLog.Event.SETUP, "user", username);
	}

	private UnitView createRoot(SetupCommand.Root wanted) {
		return organization.createRoot(wanted.kind(), wanted.name(), wanted.shortName(), wanted.committeeName(),
				wanted.symbol());
	}

	private boolean matches(String typed) {
		String plain = typed.strip().toLowerCase(Locale.ROOT);
		return MessageDigest.isEqual(plain.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
	}

}
