/**
 * What the portal tells each user in the portal itself: notices that are made from the
 * events of other modules, the bell that counts the unread ones, and the page of them.
 */
@ApplicationModule(displayName = "Notification", allowedDependencies = { "platform", "account", "directive" })
package vn.tuyengiao.portal.notification;

import org.springframework.modulith.ApplicationModule;
