package vn.tuyengiao.portal.conference.domain.closing;

import java.util.UUID;

import vn.tuyengiao.portal.conference.domain.MemberFigures;

/** What a closed conference counted of one unit. */
public record UnitFigureRow(UUID unitId, String unitName, MemberFigures figures) {
}
