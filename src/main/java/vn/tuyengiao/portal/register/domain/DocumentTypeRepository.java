package vn.tuyengiao.portal.register.domain;

import vn.tuyengiao.portal.platform.catalogue.CatalogueRepository;

interface DocumentTypeRepository extends CatalogueRepository<DocumentType> {

}
