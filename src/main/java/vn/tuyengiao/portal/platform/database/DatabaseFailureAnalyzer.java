package vn.tuyengiao.portal.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Puts a {@link DatabaseFailure} into the log as one message without a stack trace. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseFailure> {

	@Override
	protected FailureAnalysis analyze(Throwable root, DatabaseFailure failure) {
		return new FailureAnalysis(failure.getMessage(), failure.getAction(), failure);
	}

}
