package vn.tuyengiao.portal.account;

import java.io.Serializable;
import java.util.UUID;

/** A role that is in force today at a unit. */
public record Grant(Role role, UUID unitId) implements Serializable {
}
