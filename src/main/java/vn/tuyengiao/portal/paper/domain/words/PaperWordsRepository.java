package vn.tuyengiao.portal.paper.domain.words;

import java.util.List;

import vn.tuyengiao.portal.platform.catalogue.CatalogueRepository;

interface PaperWordsRepository extends CatalogueRepository<PaperWords> {

	List<PaperWords> findAllByOrderByValidFromDesc();

}
