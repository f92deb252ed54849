package vn.tuyengiao.portal.testing;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each test its {@link Journey} (or the bare {@link Browser}), keeps pictures of
 * what failed, and skips journeys where there is no browser; with {@code CI=true} its
 * lack is a failure.
 */
public final class JourneyExtension implements ExecutionCondition, BeforeAllCallback, ParameterResolver,
		AfterTestExecutionCallback, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(JourneyExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return Browsers.availableOrRequired() ? ConditionEvaluationResult.enabled("a browser")
				: ConditionEvaluationResult.disabled("no browser: install Chromium or name it in CHROMIUM");
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		browsers(context);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Journey.class || type == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		if (parameter.getParameter().getType() == Browser.class) {
			return browsers(context).browser();
		}
		return context.getStore(NAMESPACE).computeIfAbsent(Journey.class, key -> {
			String port = SpringExtension.getApplicationContext(context)
				.getEnvironment()
				.getRequiredProperty("local.server.port");
			String name = context.getRequiredTestClass().getSimpleName() + "."
					+ context.getRequiredTestMethod().getName();
			return new Journey(browsers(context).browser(), "http://localhost:" + port, name);
		}, Journey.class);
	}

	@Override
	public void afterTestExecution(ExtensionContext context) {
		Journey journey = context.getStore(NAMESPACE).get(Journey.class, Journey.class);
		if (journey == null) {
			return;
		}
		if (context.getExecutionException().isPresent()) {
			journey.keepEvidence();
		}
		else {
			journey.end();
		}
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Journey journey = context.getStore(NAMESPACE).get(Journey.class, Journey.class);
		if (journey != null) {
			journey.close();
		}
	}

	private static Browsers browsers(ExtensionContext context) {
		return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Browsers.class);
	}

}
