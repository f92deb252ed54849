package vn.tuyengiao.portal.reporting.domain;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * Backups as an administrator tells of them. A script that makes them writes its row
 * itself, through the connection that it has for the dump.
 */
@Component
@RequiredArgsConstructor
public class BackupBook {

	private final JdbcClient jdbc;

	private final Access access;

	private final VietnamTime time;

	/** One was made just now. */
	@Transactional
	@PreAuthorize("hasAuthority('ADMINISTER')")
	public void tell() {
		jdbc.sql("""
				insert into backup_told (at, told_by) values (:now, :user)
				""").param("now", Rows.utc(time.now())).param("user", access.user().id()).update();
	}

}
