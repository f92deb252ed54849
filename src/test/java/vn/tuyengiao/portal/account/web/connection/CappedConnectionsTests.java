package vn.tuyengiao.portal.account.web.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** All addresses of 127.0.0.0/8 are this machine's on Linux. */
@EnabledOnOs(OS.LINUX)
class CappedConnectionsTests {

	@TempDir
	Path folder;

	private final Tomcat tomcat = new Tomcat();

	private final List<Socket> opened = new ArrayList<>();

	private Connector connector;

	@BeforeEach
	void serve() throws Exception {
		tomcat.setBaseDir(folder.toString());
		connector = new Connector(CappedConnections.class.getName());
		connector.setPort(0);
		((CappedConnections) connector.getProtocolHandler()).setMostPerAddress(5);
		tomcat.setConnector(connector);
		tomcat.addContext("", folder.toString());
		tomcat.start();
	}

	@AfterEach
	void stop() throws Exception {
		for (Socket socket : opened) {
			socket.close();
		}
		tomcat.stop();
		tomcat.destroy();
	}

	@Test
	void oneAddressHasSoManyConnectionsAndOthersHaveTheirs() throws Exception {
		for (int i = 0; i < 5; i++) {
			assertThat(isServed(connect("127.0.0.2"))).as("connection " + i).isTrue();
		}
		assertThat(isServed(connect("127.0.0.2"))).as("the sixth").isFalse();
		assertThat(isServed(connect("127.0.0.3"))).as("of another address").isTrue();
		opened.get(0).close();
		boolean again = false;
		for (int i = 0; i < 50 && !again; i++) {
			Thread.sleep(100);
			again = isServed(connect("127.0.0.2"));
		}
		assertThat(again).as("once another has ended").isTrue();
	}

	private Socket connect(String from) throws IOException {
		Socket socket = new Socket();
		socket.setSoTimeout(10_000);
		socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
		socket.connect(new InetSocketAddress("127.0.0.1", connector.getLocalPort()));
		opened.add(socket);
		return socket;
	}

	/** The connection stays open after the answer. */
	private static boolean isServed(Socket socket) {
		try {
			socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			return socket.getInputStream().read() == 'H';
		}
		catch (IOException ex) {
			return false;
		}
	}

}
