package vn.tuyengiao.portal.account.web.connection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** The bodies that are on their way, by address, and the memory that they hold. */
@RequiredArgsConstructor
class WaitingBodies {

	private final ConnectionLimits limits;

	private final Map<String, Deque<WaitingBody>> byAddress = new HashMap<>();

	private final AtomicLong held = new AtomicLong();

	/** A form that somebody just sends never waits for those that send nothing. */
	void add(String address, WaitingBody body) {
		WaitingBody oldest = enter(address, body);
		if (oldest != null) {
			oldest.giveWay();
		}
	}

	private synchronized @Nullable WaitingBody enter(String address, WaitingBody body) {
		Deque<WaitingBody> waiting = byAddress.computeIfAbsent(address, any -> new ArrayDeque<>());
		waiting.addLast(body);
		return waiting.size() > limits.waitingPerAddress() ? waiting.removeFirst() : null;
	}

	synchronized void remove(String address, WaitingBody body) {
		Deque<WaitingBody> waiting = byAddress.get(address);
		if (waiting != null) {
			waiting.remove(body);
			if (waiting.isEmpty()) {
				byAddress.remove(address);
			}
		}
	}

	/** False if too much is held already; then nothing is taken. */
	boolean take(long bytes) {
		if (held.addAndGet(bytes) <= limits.memory().toBytes()) {
			return true;
		}
		held.addAndGet(-bytes);
		return false;
	}

	void give(long bytes) {
		held.addAndGet(-bytes);
	}

}
