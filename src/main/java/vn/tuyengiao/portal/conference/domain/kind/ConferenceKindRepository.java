package vn.tuyengiao.portal.conference.domain.kind;

import vn.tuyengiao.portal.platform.catalogue.CatalogueRepository;

interface ConferenceKindRepository extends CatalogueRepository<ConferenceKind> {

}
