package vn.tuyengiao.portal.account.domain;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
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

	private final JdbcClient jdbc;

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
		boolean kept = jdbc.sql("""
				insert into kept_form (id, owner, path, fields, created_at, expires_at)
				select :id, u.id, :path, :fields, :now, :expiry from app_user u where u.id = :owner and u.enabled
				""")
			.param("id", hash(secret))
			.param("owner", owner)
			.param("path", path)
			.param("fields", encode(fields))
			.param("now", utc(now))
			.param("expiry", utc(now.plus(KEPT_FOR)))
			.update() == 1;
		if (kept) {
			jdbc.sql("""
					delete from kept_form where id in (
					    select id from kept_form where owner = :owner order by created_at desc, id offset :most)
					""").param("owner", owner).param("most", MOST).update();
		}
		return kept;
	}

	/** Those of the user among what the browser has secrets of, the newest first. */
	@Transactional(readOnly = true)
	public List<KeptForm> of(Collection<String> secrets, UUID owner) {
		if (secrets.isEmpty()) {
			return List.of();
		}
		return jdbc.sql("""
				select id, path, created_at, fields from kept_form
				where id in (:ids) and owner = :owner and expires_at > :now
				order by created_at desc, id
				""")
			.param("ids", hashes(secrets))
			.param("owner", owner)
			.param("now", utc(time.now()))
			.query((row, number) -> new KeptForm(row.getString("id"), row.getString("path"),
					row.getTimestamp("created_at").toInstant(), decode(row.getString("fields"))))
			.list();
	}

	/**
	 * Somebody has signed in at the browser: what others had left there is dropped.
	 * @return whether something of his own waits there
	 */
	public boolean claim(Collection<String> secrets, UUID owner) {
		if (secrets.isEmpty()) {
			return false;
		}
		jdbc.sql("delete from kept_form where id in (:ids) and owner <> :owner")
			.param("ids", hashes(secrets))
			.param("owner", owner)
			.update();
		return jdbc.sql("select exists (select 1 from kept_form where id in (:ids) and expires_at > :now)")
			.param("ids", hashes(secrets))
			.param("now", utc(time.now()))
			.query(Boolean.class)
			.single();
	}

	/** Forgets the form, if it is this user's and the browser has its secret. */
	public void discard(Collection<String> secrets, UUID owner, String id) {
		if (hashes(secrets).contains(id)) {
			jdbc.sql("delete from kept_form where id = :id and owner = :owner")
				.param("id", id)
				.param("owner", owner)
				.update();
		}
	}

	/** Forgets what nobody came back for. */
	@Scheduled(cron = "0 25 * * * *", zone = "Asia/Ho_Chi_Minh")
	@SchedulerLock(name = "account-purge-kept-forms", lockAtLeastFor = "PT1M")
	public void purge() {
		jdbc.sql("delete from kept_form where expires_at <= :now").param("now", utc(time.now())).update();
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

	private static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
