# SPDX-License-Identifier: Apache-2.0
# Thin aliases; the work is done by scripts/ and Benchmarks/.
.PHONY: demo test bench bench-peers check-feeds check-sanitised fuzz format lint quality

demo:
	scripts/demo
test:
	scripts/test
bench:
	scripts/bench
bench-peers:
	scripts/bench-peers
check-feeds:
	scripts/check-feeds
check-sanitised:
	scripts/check-sanitised
fuzz:
	scripts/fuzz $(or $(SECONDS),600)
quality:
	scripts/quality
format:
	swift format -i -r Package.swift Sources Tests Benchmarks examples
lint:
	swift format lint --strict -r Package.swift Sources Tests Benchmarks examples
