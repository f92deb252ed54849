package vn.tuyengiao.portal.conference.web.series;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.next.SeriesCarry;
import vn.tuyengiao.portal.conference.web.series.SeriesPage.TopicLine;
import vn.tuyengiao.portal.conference.web.series.SeriesWords.OpenLine;

/**
 * What a meeting has to take up of those before it, on its page.
 *
 * @param last the minutes of the meeting before; null for none
 * @param hosts the reader raises and closes topics
 */
public record SeriesCarryPage(String series, String month, @Nullable String last, String lastTitle, List<OpenLine> open,
		List<TopicLine> topics, boolean hosts) {

	public static SeriesCarryPage of(SeriesCarry carry, boolean hosts, SeriesWords words) {
		return new SeriesCarryPage("/conferences/series/" + carry.seriesId(), words.month(carry.month()),
				carry.lastId() == null ? null : "/conferences/" + carry.lastId() + "/minutes", carry.lastTitle(),
				words.open(carry.open()), carry.topics().stream().map(topic -> SeriesPage.topic(topic, words)).toList(),
				hosts);
	}

}
