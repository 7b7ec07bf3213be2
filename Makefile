# Everyday commands; `make help` lists them.

MAILLAGE = .build/release/maillage

.PHONY: help setup release report test samples score bench clean

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
	MAILLAGE_FUZZ_SECONDS=$${MAILLAGE_FUZZ_SECONDS:-60} swift test

samples: release ## makes all reports and pictures of graphs/* again
	.ci/samples

# Needs python3. GOLD is a folder of NAME.txt beside NAME.gold.json; Benchmarks/score.py says what they
# hold, and what --details and --ablation add (ARGS).
score: release ## how well sheets are read: make score GOLD=folder
	@test -n "$(GOLD)" || { echo "make score GOLD=folder-of-gold-files [ARGS=--ablation]" >&2; exit 64; }
	python3 Benchmarks/score.py $(MAILLAGE) "$(GOLD)" $(ARGS)

# Needs python3 with venv (Debian: python3-venv); graph-tool joins in where it is installed (Debian:
# python3-graph-tool). Takes about 25 minutes; Benchmarks/run --help names smaller runs.
bench: setup ## times Maillage beside its peers, into reports/benchmarks.md
	Benchmarks/run

clean: ## removes what builds leave behind; reports and pictures stay
	rm -rf .build .build-stranger Benchmarks/.build Benchmarks/.venv
