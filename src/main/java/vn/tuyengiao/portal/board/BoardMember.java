package vn.tuyengiao.portal.board;

import java.util.UUID;

/** A member in office: who, in which role, with which concurrent post. */
public record BoardMember(UUID personId, String fullName, BoardRole role, String post) {
}
