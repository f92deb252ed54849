package vn.tuyengiao.portal.paper.domain.layout;

import java.util.List;

import vn.tuyengiao.portal.platform.catalogue.CatalogueRepository;

interface PaperLayoutRepository extends CatalogueRepository<PaperLayout> {

	List<PaperLayout> findAllByOrderByValidFromDesc();

}
