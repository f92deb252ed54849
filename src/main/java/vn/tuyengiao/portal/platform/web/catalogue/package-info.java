/** What the forms of the small lists that the administrator keeps have in common. */
package vn.tuyengiao.portal.platform.web.catalogue;
