package vn.tuyengiao.portal.conference.domain.carried;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface SeriesItemRepository extends JpaRepository<SeriesItem, UUID> {

}
