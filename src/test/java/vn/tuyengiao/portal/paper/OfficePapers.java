package vn.tuyengiao.portal.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.file.OfficeFiles;
import vn.tuyengiao.portal.paper.domain.issue.PaperDesk;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.TestClock;

/**
 * Documents of an {@link Office}: with the layouts, words and signing lines that every
 * portal begins with, and the types of document that plans, reports and letters are.
 */
public final class OfficePapers {

	/** In which the words of a portal's beginning stand. */
	private static final List<String> MIGRATIONS = List.of("/db/migration/V27__paper.sql",
			"/db/migration/V36__conference_answers.sql", "/db/migration/V38__minutes_and_contests.sql");

	private static final Pattern SEED = Pattern
		.compile("insert into (paper_layout|paper_words|signing_line) .*?;\\n(?=\\n|\\z)", Pattern.DOTALL);

	private final Office office;

	public OfficePapers(Office office) {
		this.office = office;
		int found = 0;
		for (String migration : MIGRATIONS) {
			Matcher seed = SEED.matcher(read(migration));
			while (seed.find()) {
				office.jdbc().sql(seed.group().replace("\\:", ":").replaceAll(";\\s*$", "")).update();
				found++;
			}
		}
		if (found < 4) {
			throw new IllegalStateException("only " + found + " kinds of words in " + MIGRATIONS);
		}
		type("Kế hoạch", "KH", "PLAN");
		type("Báo cáo", "BC", "REPORT");
		type("Công văn", "CV", "LETTER");
		type("Thông báo", "TB", "CONCLUSION");
		type("Giấy mời", null, "INVITATION");
		type("Biên bản", "BB", "MINUTES");
	}

	private void type(String name, @Nullable String abbreviation, String use) {
		office.catalogues().use(office.catalogues().type(name, abbreviation, false, false, true), use);
	}

	private static String read(String migration) {
		try (InputStream sql = OfficePapers.class.getResourceAsStream(migration)) {
			return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The document of a plan or a report, issued by the user on the portal's day. */
	public UUID issued(PaperKind kind, UUID record, UUID user) {
		return office.as(user, () -> office.bean(PaperDesk.class)
			.issue(kind, record, new PaperDesk.IssuePaper(Ids.next(), 0, TestClock.TODAY, null)));
	}

	/** The scan of what was signed comes back. */
	public void signed(PaperKind kind, UUID record, UUID paper, UUID user) {
		office.as(user, () -> office.bean(PaperDesk.class)
			.attachSigned(kind, record, paper, OfficeFiles.pdf("ban-ky.pdf"), true));
	}

}
