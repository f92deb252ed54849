/**
 * What every module stands on and no office would call its own: the clock of Vietnam,
 * identifiers, the two refusals (not found, conflict), the frame of the pages, and the
 * database that starts with the portal where none is given.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, displayName = "Platform")
package vn.tuyengiao.portal.platform;

import org.springframework.modulith.ApplicationModule;
