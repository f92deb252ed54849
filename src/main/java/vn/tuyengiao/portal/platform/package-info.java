/**
 * What every module stands on and no office would call its own: the clock of Vietnam,
 * identifiers, the refusals (not found, refused, stale, invalid) and the collector of
 * faults, the frame of the pages, and what stands next to the database: the one that
 * starts with the portal where none is given, the lock of a transaction, and the reading
 * of rows.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, displayName = "Platform")
package vn.tuyengiao.portal.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
