package vn.tuyengiao.portal.account.domain.absence;

import java.util.List;

/**
 * What somebody sees of absences.
 *
 * @param own his own, the next one first
 * @param deputising for whom he stands in
 * @param colleagues of the units that he leads
 * @param leads he enters absences of others
 */
public record AbsenceSheet(List<AbsenceRow> own, List<AbsenceRow> deputising, List<AbsenceRow> colleagues,
		boolean leads) {
}
