package vn.tuyengiao.portal.register.domain;

import vn.tuyengiao.portal.platform.catalogue.CatalogueRepository;

interface IssuingBodyRepository extends CatalogueRepository<IssuingBody> {

}
