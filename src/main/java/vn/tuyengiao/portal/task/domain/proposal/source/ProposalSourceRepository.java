package vn.tuyengiao.portal.task.domain.proposal.source;

import vn.tuyengiao.portal.platform.catalogue.CatalogueRepository;

interface ProposalSourceRepository extends CatalogueRepository<ProposalSource> {

}
