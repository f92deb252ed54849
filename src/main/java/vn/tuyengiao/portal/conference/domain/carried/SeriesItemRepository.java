package vn.tuyengiao.portal.conference.domain.carried;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface SeriesItemRepository extends JpaRepository<SeriesItem, UUID> {

	List<SeriesItem> findBySeriesIdAndStateOrderByProposedAt(UUID seriesId, ItemState state);

}
