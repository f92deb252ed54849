package vn.tuyengiao.portal.notification.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import vn.tuyengiao.portal.account.RoleHolders;
import vn.tuyengiao.portal.account.TakenBack;
import vn.tuyengiao.portal.account.Told;
import vn.tuyengiao.portal.account.Told.Telling;
import vn.tuyengiao.portal.account.ToldCheck;
import vn.tuyengiao.portal.notification.domain.NoticeBook.Addressee;
import vn.tuyengiao.portal.notification.domain.NoticeBook.NoticeText;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Makes notices from what modules tell. Runs after the transaction that did it, in one of
 * its own; all who are told are written by one statement, and doing it again tells nobody
 * twice.
 */
@Slf4j
@Service
@RequiredArgsConstructor
class NoticeMaker {

	private final NoticeBook book;

	private final RoleHolders holders;

	private final List<ToldCheck> checks;

	private final VietnamTime time;

	@ApplicationModuleListener
	public void on(Told event) {
		Map<String, Boolean> stillSo = new HashMap<>();
		List<Telling> tellings = event.tellings()
			.stream()
			.filter(telling -> stillSo.computeIfAbsent(telling.kind(), kind -> isStillSo(kind, event.subject())))
			.toList();
		List<Addressee> people = holders.holders(tellings.stream().map(Telling::to).toList(), time.today())
			.stream()
			.map(holder -> new Addressee(holder.audience(), holder.userId(), holder.unitId()))
			.toList();
		int told = people.isEmpty() ? 0 : book.write(texts(event.subject(), tellings), people, time.now());
		log.info("Told of {}: {} notices", event.subject(), told);
	}

	/** What is not so any more is not told any more. */
	@ApplicationModuleListener
	public void on(TakenBack event) {
		int taken = book.takeBack(event.subject(), event.kinds());
		log.info("Taken back of {}: {} notices", event.subject(), taken);
	}

	private boolean isStillSo(String kind, UUID subject) {
		return checks.stream()
			.filter(check -> check.kinds().contains(kind))
			.allMatch(check -> check.isStillSo(kind, subject));
	}

	private static List<NoticeText> texts(UUID subject, List<Telling> tellings) {
		return tellings.stream()
			.map(telling -> new NoticeText(NoticeKind.valueOf(telling.kind()), subject, telling.words(),
					telling.waits(), "", null, telling.href()))
			.toList();
	}

}
