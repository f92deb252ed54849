package vn.tuyengiao.portal.paper.domain.layout;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface PaperLayoutRepository extends JpaRepository<PaperLayout, UUID> {

	List<PaperLayout> findAllByOrderByValidFromDesc();

}
