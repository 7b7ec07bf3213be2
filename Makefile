# Everyday commands; `make help` lists them.

MAILLAGE = .build/release/maillage

.PHONY: help setup release report test samples bench clean

help: ## lists these commands
	@echo "make …"
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1	\2/p' Makefile

setup: ## installs what the build needs and this machine lacks
	@.ci/setup

release: setup ## builds the program: .build/release/maillage
	swift build -c release --product maillage

report: release ## the main job: reports on graphs/belgium, into reports/belgium
	$(MAILLAGE) report graphs/belgium -o reports/belgium
	@echo
	@echo "The report is made: open reports/belgium/index.html in a browser."

test: setup ## checks style and imports, builds everything, runs all tests
	.ci/format
	.ci/layers --self-test
	.ci/layers
	.ci/demonstration
	.ci/strict-build --build-tests
	.ci/stranger
	@if [ -d reports ]; then MAILLAGE=.build/debug/maillage .ci/samples --check; fi
	swift test

samples: release ## makes all reports and pictures of graphs/* again
	.ci/samples

bench: setup ## times the kernels beside their peers in Python
	Benchmarks/run

clean: ## removes what builds leave behind; reports and pictures stay
	rm -rf .build .build-stranger Benchmarks/.build Benchmarks/.venv
