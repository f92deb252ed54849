package vn.tuyengiao.portal.directive.domain.list;

import java.util.Map;

import vn.tuyengiao.portal.directive.domain.list.DirectiveFilter.DirectiveState;

/**
 * How many directives a reader sees, and how many of them are in each state.
 */
public record DirectiveCounts(int every, Map<DirectiveState, Integer> byState) {
}
