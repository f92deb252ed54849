package vn.tuyengiao.portal.paper.domain.words;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface PaperWordsRepository extends JpaRepository<PaperWords, UUID> {

	List<PaperWords> findAllByOrderByValidFromDesc();

}
