package vn.tuyengiao.portal.plan.web;

import java.util.UUID;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.plan.Subject;

/** Addresses of plans, reports and their reviews. */
@UtilityClass
public class PlanLinks {

	public static String href(UUID planId, Subject subject) {
		return "/plans/" + planId + (subject == Subject.PLAN ? "" : "/report");
	}

	public static String reviewHref(UUID planId, Subject subject) {
		return "/plans/" + planId + "/review/" + segment(subject);
	}

	/** The subject as addresses name it. */
	public static String segment(Subject subject) {
		return subject == Subject.PLAN ? "plan" : "report";
	}

}
