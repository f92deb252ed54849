/**
 * The benchmark: {@link vn.tuyengiao.portal.bench.Benchmark} starts the portal with the
 * parts of this package that belong into it, and Gatling beside it.
 */
package vn.tuyengiao.portal.bench;
