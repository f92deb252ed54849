package vn.tuyengiao.portal.account.web.connection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.coyote.ActionCode;

/**
 * A body that is on its way. Tomcat calls when a part of it is here; until then no thread
 * has anything to do with it. When it is whole, the request goes on; when it takes too
 * long, the connection is closed.
 */
class WaitingBody implements ReadListener, AsyncListener {

	/** What a short form has counts against no limit of memory. */
	private static final int SHORT = 8 * 1024;

	private final Request request;

	private final Response response;

	private final AsyncContext waiting;

	private final ServletInputStream in;

	private final WaitingBodies bodies;

	private final String address;

	/** Bytes that are kept; what comes after them is read and thrown away. */
	private final long most;

	private final long mostRead;

	private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

	private long read;

	private long taken;

	private int refusal;

	private boolean over;

	WaitingBody(Request request, Response response, WaitingBodies bodies, long most, long mostRead) throws IOException {
		this.request = request;
		this.response = response;
		this.waiting = request.startAsync();
		this.in = request.getInputStream();
		this.bodies = bodies;
		this.address = request.getRemoteAddr();
		this.most = most;
		this.mostRead = mostRead;
	}

	void begin(long patience) {
		waiting.setTimeout(patience);
		waiting.addListener(this);
		bodies.add(address, this);
		in.setReadListener(this);
	}

	@Override
	public void onDataAvailable() throws IOException {
		byte[] part = new byte[4096];
		while (in.isReady() && !in.isFinished()) {
			int length = in.read(part);
			if (length < 0) {
				return;
			}
			read += length;
			if (read > mostRead) {
				throw new IOException("a stranger's body has more than " + mostRead + " bytes");
			}
			keep(part, length);
		}
	}

	private void keep(byte[] part, int length) {
		if (most == 0 || refusal != 0) {
			return;
		}
		if (kept.size() + length > most) {
			refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else if (kept.size() + length > SHORT && !bodies.take(length)) {
			refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
		else {
			taken += kept.size() + length > SHORT ? length : 0;
			kept.write(part, 0, length);
		}
	}

	private void refuse(int status) {
		refusal = status;
		kept.reset();
	}

	@Override
	public void onAllDataRead() {
		leave();
		request.setAttribute(ArrivedBody.ATTRIBUTE, new ArrivedBody(kept.toByteArray(), refusal));
		waiting.dispatch();
	}

	/** Others wait from the same address: it is over at the next tick of the clock. */
	synchronized void giveWay() {
		if (!over) {
			waiting.setTimeout(1);
		}
	}

	private synchronized void leave() {
		over = true;
		bodies.remove(address, this);
		bodies.give(taken);
		taken = 0;
	}

	/** It broke off. */
	@Override
	public void onError(Throwable fault) {
		leave();
		request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, fault);
		waiting.complete();
	}

	@Override
	public void onTimeout(AsyncEvent event) throws IOException {
		leave();
		response.setStatus(HttpServletResponse.SC_REQUEST_TIMEOUT);
		response.setHeader("Connection", "close");
		response.flushBuffer();
		// else the rest of the body would be waited for, by a worker
		request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
		waiting.complete();
	}

	@Override
	public void onComplete(AsyncEvent event) {
		leave();
	}

	@Override
	public void onError(AsyncEvent event) {
		leave();
	}

	@Override
	public void onStartAsync(AsyncEvent event) {
		// what goes on afterwards is no longer about the body
	}

}
