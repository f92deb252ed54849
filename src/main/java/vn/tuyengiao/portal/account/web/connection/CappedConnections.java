package vn.tuyengiao.portal.account.web.connection;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;

/**
 * Tomcat's HTTP, with no more connections of one address than it may have: nobody fills
 * the table of connections alone. What is over is closed before a byte of it is read.
 */
public class CappedConnections extends Http11NioProtocol {

	/** Called by Tomcat, by the name of the class. */
	public CappedConnections() {
		super(new Endpoint());
	}

	/**
	 * @param most 0 for no limit
	 */
	public void setMostPerAddress(int most) {
		((Endpoint) getEndpoint()).most = most;
	}

	private static final class Endpoint extends NioEndpoint {

		private volatile int most;

		@Override
		protected boolean setSocketOptions(SocketChannel socket) {
			return isWithin(socket) && super.setSocketOptions(socket);
		}

		private boolean isWithin(SocketChannel socket) {
			int limit = most;
			if (limit <= 0 || getConnections().size() < limit) {
				return true;
			}
			try {
				String address = ((InetSocketAddress) socket.getRemoteAddress()).getAddress().getHostAddress();
				return getConnections().stream()
					.filter(known -> address.equals(known.getRemoteAddr()))
					.limit(limit)
					.count() < limit;
			}
			catch (IOException ex) {
				return false;
			}
		}

	}

}
