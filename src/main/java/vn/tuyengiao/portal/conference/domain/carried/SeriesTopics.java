package vn.tuyengiao.portal.conference.domain.carried;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.conference.domain.series.SeriesDesk;
import vn.tuyengiao.portal.conference.domain.series.SeriesMonth;
import vn.tuyengiao.portal.conference.domain.series.SeriesReader;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Topics to watch: the host raises and closes them. */
@Service
@Transactional
@RequiredArgsConstructor
public class SeriesTopics {

	/** So many days a closed topic is still shown. */
	private static final int SHOWN_DAYS = 60;

	private final SeriesTopicRepository topics;

	private final CarriedQueries queries;

	private final SeriesDesk desk;

	private final SeriesReader reader;

	private final Access access;

	private final VietnamTime time;

	/** Those that are watched, then those closed lately. Who asks has read the series. */
	@Transactional(readOnly = true)
	public List<WatchedTopic> of(UUID seriesId) {
		return queries.topics(seriesId, time.today().minusDays(SHOWN_DAYS));
	}

	/**
	 * For who writes for the host.
	 * @throws NotFoundException if there is none
	 */
	@Transactional(readOnly = true)
	public WatchedTopic hosted(UUID seriesId, UUID id) {
		reader.hosted(seriesId);
		return queries.topic(seriesId, id).orElseThrow(() -> new NotFoundException("topic " + id));
	}

	/**
	 * Raises one. The same form sent twice raises one.
	 * @param conferenceId the meeting at which it was raised; null if at none
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with faults at
	 * {@code title} and {@code note}
	 */
	public void raise(UUID seriesId, UUID id, @Nullable UUID conferenceId, String title, String note) {
		desk.takeHosted(seriesId);
		Optional<SeriesTopic> before = topics.findById(id);
		if (before.isPresent()) {
			if (!before.get().getSeriesId().equals(seriesId)) {
				throw new StaleException("topic " + id);
			}
			return;
		}
		if (conferenceId != null
				&& reader.months(seriesId).stream().map(SeriesMonth::conferenceId).noneMatch(conferenceId::equals)) {
			throw new NotFoundException("meeting " + conferenceId);
		}
		topics.saveAndFlush(new SeriesTopic(id, seriesId, conferenceId, title, note, access.user().id(), time.today()));
	}

	/**
	 * It needs no more watching. The button pressed twice closes it once.
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with faults at
	 * {@code outcome}
	 * @throws vn.tuyengiao.portal.platform.RefusedException if it was closed otherwise
	 */
	public void close(UUID seriesId, UUID id, String outcome) {
		desk.takeHosted(seriesId);
		topics.findById(id)
			.filter(topic -> topic.getSeriesId().equals(seriesId))
			.orElseThrow(() -> new NotFoundException("topic " + id))
			.close(outcome, access.user().id(), time.today());
		topics.flush();
	}

}
