package vn.tuyengiao.portal.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * The types and bodies that documents are made of, chosen by the document's date and in
 * the order of the administrator. Everybody who is signed in may read them; each method
 * is one statement.
 */
public interface Register {

	/** Types that are borne by any of these kinds of record. */
	List<DocumentTypeView> typesOn(LocalDate day, RecordKind... uses);

	/**
	 * Whether or not it is valid today.
	 * @throws NotFoundException if there is none
	 */
	DocumentTypeView type(UUID id);

	/**
	 * Whether or not it is valid today.
	 * @throws NotFoundException if there is none
	 */
	IssuingBodyView body(UUID id);

	/** The bodies of the unit itself, whose documents are numbered here. */
	List<IssuingBodyView> ownBodiesOn(UUID unitId, LocalDate day);

	/**
	 * The bodies whose documents come in to the unit: those of units above it, and those
	 * of no unit of the tree.
	 */
	List<IssuingBodyView> incomingBodiesOn(UUID unitId, LocalDate day);

}
