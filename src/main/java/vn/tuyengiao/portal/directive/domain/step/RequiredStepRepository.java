package vn.tuyengiao.portal.directive.domain.step;

import vn.tuyengiao.portal.platform.catalogue.CatalogueRepository;

interface RequiredStepRepository extends CatalogueRepository<RequiredStep> {

}
