package vn.tuyengiao.portal.organization;

import java.util.Set;
import java.util.UUID;

/**
 * Where whoever is signed in keeps units. Declared here and answered by the module that
 * knows the roles.
 */
public interface AdministeredUnits {

	/** The units at which the right is held; each reaches all below it. */
	Set<UUID> roots();

}
