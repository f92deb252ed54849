package vn.tuyengiao.portal.paper.domain.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

import lombok.RequiredArgsConstructor;
import vn.tuyengiao.portal.paper.table.TableReading;

/**
 * Copies a workbook as it is, but for one more cell in rows that there is something to
 * say of.
 */
@RequiredArgsConstructor
class NotedWorkbook {

	private final ZipFile workbook;

	/** From 0: where the notes stand. */
	private final int column;

	private final Map<Integer, String> notes;

	private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();

	void write(int sheet, OutputStream out) throws IOException {
		String noted = SheetParts.sheet(workbook, sheet).getName();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Enumeration<? extends ZipEntry> entries = workbook.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				zip.putNextEntry(new ZipEntry(entry.getName()));
				try (InputStream in = workbook.getInputStream(entry)) {
					if (entry.getName().equals(noted)) {
						copy(in, zip);
					}
					else {
						in.transferTo(zip);
					}
				}
				zip.closeEntry();
			}
		}
	}

	private void copy(InputStream in, OutputStream out) throws IOException {
		try {
			XMLEventReader reader = SheetParts.xml().createXMLEventReader(in);
			XMLEventWriter writer = XMLOutputFactory.newDefaultFactory()
				.createXMLEventWriter(new StaysOpen(out), "UTF-8");
			int number = 0;
			while (reader.hasNext()) {
				XMLEvent event = reader.nextEvent();
				if (event.isStartElement() && isRow(event.asStartElement().getName())) {
					number = number(event.asStartElement(), number + 1);
					event = withoutSpans(event.asStartElement());
				}
				else if (event.isEndElement() && isRow(event.asEndElement().getName()) && notes.containsKey(number)) {
					add(event.asEndElement().getName(), number, writer);
				}
				writer.add(event);
			}
			writer.flush();
		}
		catch (XMLStreamException ex) {
			throw new IOException("not well-formed");
		}
	}

	private static boolean isRow(QName name) {
		return name.getLocalPart().equals("row");
	}

	private static int number(StartElement row, int next) {
		Attribute number = row.getAttributeByName(new QName("r"));
		return number == null ? next : Integer.parseInt(number.getValue());
	}

	/** They say how wide a row is, which is not so any more. */
	private XMLEvent withoutSpans(StartElement row) {
		List<Attribute> kept = new ArrayList<>();
		for (Iterator<Attribute> all = row.getAttributes(); all.hasNext();) {
			Attribute attribute = all.next();
			if (!attribute.getName().getLocalPart().equals("spans")) {
				kept.add(attribute);
			}
		}
		return events.createStartElement(row.getName(), kept.iterator(), row.getNamespaces());
	}

	private void add(QName row, int number, XMLEventWriter writer) throws XMLStreamException {
		String address = TableReading.Place.letters(column) + number;
		start(row, "c", writer, events.createAttribute("r", address), events.createAttribute("t", "inlineStr"));
		start(row, "is", writer);
		start(row, "t", writer,
				events.createAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve"));
		writer.add(events.createCharacters(notes.getOrDefault(number, "")));
		for (String name : List.of("t", "is", "c")) {
			writer.add(events.createEndElement(row.getPrefix(), row.getNamespaceURI(), name));
		}
	}

	private void start(QName like, String name, XMLEventWriter writer, Attribute... attributes)
			throws XMLStreamException {
		writer.add(events.createStartElement(like.getPrefix(), like.getNamespaceURI(), name,
				List.of(attributes).iterator(), List.<Namespace>of().iterator()));
	}

	/** The part ends, the ZIP goes on. */
	private static final class StaysOpen extends FilterOutputStream {

		private StaysOpen(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}

	}

}
