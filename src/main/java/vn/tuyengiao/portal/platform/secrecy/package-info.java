/** Tells documents that bear a degree of secrecy, which never enter the portal. */
package vn.tuyengiao.portal.platform.secrecy;
