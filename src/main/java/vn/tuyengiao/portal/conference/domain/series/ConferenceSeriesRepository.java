package vn.tuyengiao.portal.conference.domain.series;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ConferenceSeriesRepository extends JpaRepository<ConferenceSeries, UUID> {

}
