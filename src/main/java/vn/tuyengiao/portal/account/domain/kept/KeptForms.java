package vn.tuyengiao.portal.account.domain.kept;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Keeps forms that came after the session had ended. Each is found by a secret that its
 * browser has and belongs to the user who filled it; nobody else gets to see it.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class KeptForms {

	public static final Duration KEPT_FOR = Duration.ofDays(1);

	/** Bytes of all names and values together. */
	public static final int LARGEST = 512 * 1024;

	/** The oldest of one user gives way. */
	static final int MOST = 10;

	private final KeptFormBook book;

	private final VietnamTime time;

	public static boolean isTooLarge(List<KeptForm.Field> fields) {
		return fields.stream().mapToLong(field -> bytes(field.name()) + bytes(field.value())).sum() > LARGEST;
	}

	/**
	 * False if it is too large or there is no such user, so that strangers fill no disk.
	 */
	public boolean keep(String secret, UUID owner, String path, List<KeptForm.Field> fields) {
		if (isTooLarge(fields)) {
			return false;
		}
		Instant now = time.now();
		boolean kept = book.add(hash(secret), owner, path, encode(fields), now, now.plus(KEPT_FOR));
		if (kept) {
			book.leaveNewest(owner, MOST);
		}
		return kept;
	}

	/** Those of the user among what the browser has secrets of, the newest first. */
	@Transactional(readOnly = true)
	public List<KeptForm> of(Collection<String> secrets, UUID owner) {
		if (secrets.isEmpty()) {
			return List.of();
		}
		return book.find(hashes(secrets), owner, time.now())
			.stream()
			.map(kept -> new KeptForm(kept.id(), kept.path(), kept.at(), decode(kept.fields())))
			.toList();
	}

	/**
	 * Somebody has signed in at the browser: what others had left there is dropped.
	 * @return whether something of his own waits there
	 */
	public boolean claim(Collection<String> secrets, UUID owner) {
		if (secrets.isEmpty()) {
			return false;
		}
		book.deleteOfOthers(hashes(secrets), owner);
		return book.isAnyLeft(hashes(secrets), time.now());
	}

	/** Forgets the form, if it is this user's and the browser has its secret. */
	public void discard(Collection<String> secrets, UUID owner, String id) {
		if (hashes(secrets).contains(id)) {
			book.delete(id, owner);
		}
	}

	/** Forgets what nobody came back for. */
	@Scheduled(cron = "0 25 * * * *", zone = "Asia/Ho_Chi_Minh")
	@SchedulerLock(name = "account-purge-kept-forms", lockAtLeastFor = "PT1M")
	public void purge() {
		book.deleteExpired(time.now());
	}

	private static String encode(List<KeptForm.Field> fields) {
		return fields.stream()
			.map(field -> URLEncoder.encode(field.name(), StandardCharsets.UTF_8) + "="
					+ URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private static List<KeptForm.Field> decode(String fields) {
		return Arrays.stream(fields.split("&")).filter(pair -> !pair.isEmpty()).map(pair -> {
			int sign = pair.indexOf('=');
			return new KeptForm.Field(URLDecoder.decode(pair.substring(0, sign), StandardCharsets.UTF_8),
					URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
		}).toList();
	}

	private static long bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

	private static List<String> hashes(Collection<String> secrets) {
		return secrets.stream().map(KeptForms::hash).toList();
	}

	private static String hash(String secret) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
