package vn.tuyengiao.portal.plan.domain.plan;

import java.util.List;
import java.util.UUID;

import vn.tuyengiao.portal.platform.rounds.Submission;
import vn.tuyengiao.portal.platform.rounds.SubmissionStatus;

/** A plan as the report on it and its review need it. */
public interface PlanFacts {

	UUID getId();

	UUID getUnitId();

	UUID getPeriodId();

	SubmissionStatus getStatus();

	/** Its tasks in their order. */
	List<PlanContent.Line> tasks();

	/** The plan as what is sent and decided on. */
	Submission submission();

}
