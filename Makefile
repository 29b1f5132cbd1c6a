# What a developer or a user can ask for. Every target says what it does behind ##; `make help` lists them.

SWIFT ?= swift
PREFIX ?= /usr/local
DATABASE ?= economy.sqlite
SHARED ?= ../shared
RELEASE := .build/release/regecon
# Statically linked, so that an installed binary needs no Swift runtime.
RELEASE_FLAGS := -c release --static-swift-stdlib --product regecon
DOCUMENTS := seeds/documents seeds/observations
# A person's rulings on figures, where there are any.
CORRECTIONS := $(addprefix --corrections ,$(wildcard seeds/corrections.csv))

.PHONY: help setup build ingest test lint format shell score bench sample docs docs-check fuzz golden install clean
.DEFAULT_GOAL := help

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what the build needs (through apt-get, where it may)
	@scripts/setup

build: setup ## Build the release binary
	$(SWIFT) build $(RELEASE_FLAGS)

ingest: build ## Make economy.sqlite from the texts and tables in seeds/
	@$(RELEASE) ingest --database $(DATABASE) $(CORRECTIONS) $(DOCUMENTS)

test: setup ## Run all tests, the example program included
	$(SWIFT) build --build-tests
	RUN_EXAMPLES=1 $(SWIFT) test --skip-build --disable-xctest

lint: ## Check the formatting and the length of the Swift files
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Fuzz Examples
	@scripts/check-file-length

format: ## Format the Swift files
	$(SWIFT) format format --in-place --recursive Package.swift Sources Tests Fuzz Examples

shell: ## Open the database in the sqlite3 shell
	@test -f $(DATABASE) || { echo "$(DATABASE): there is no such database; run make ingest first" >&2; exit 1; }
	@sqlite3 -header -box $(DATABASE)

score: build ## Score the extraction against the labelled texts, where they are
	@scripts/score $(RELEASE) $(SHARED)

bench: build ## Measure the reading speed beside wc -m on the same bytes
	@Benchmarks/run $(RELEASE) $(SHARED)

sample: build ## Print random rows beside their text, to check by hand (NUMBER=100 SEED=1)
	@$(RELEASE) extract $(SHARED)/corpus/reports > .build/sample.jsonl
	@python3 scripts/sample_rows.py .build/sample.jsonl --number $(or $(NUMBER),100) --seed $(or $(SEED),1)

docs: build ## Write docs/schema.md and docs/cli.md from the program
	@scripts/docs $(RELEASE) docs

docs-check: build ## Fail where docs/ differs from what the program says
	@scripts/docs $(RELEASE) .build/docs
	@diff -r .build/docs/schema.md docs/schema.md && diff -r .build/docs/cli.md docs/cli.md

fuzz: setup ## Feed the extraction with mutated texts for FUZZ_SECONDS (600)
	$(SWIFT) build -c release --package-path Fuzz --scratch-path .build/fuzz --product FuzzExtraction -Xswiftc -sanitize=fuzzer
	@mkdir -p .build/fuzz-corpus
	.build/fuzz/release/FuzzExtraction -max_total_time=$(or $(FUZZ_SECONDS),600) -timeout=10 -max_len=6000 \
		-artifact_prefix=.build/fuzz- .build/fuzz-corpus Fuzz/Corpus Tests/Fixtures/catalogue

golden: setup ## Record the golden files again (the tests then fail once, on purpose)
	$(SWIFT) build --build-tests
	RECORD=1 $(SWIFT) test --skip-build --disable-xctest --filter GoldenFileTests || true
	git status --short Tests/Fixtures/golden

install: build ## Install regecon to PREFIX/bin (default /usr/local)
	install -d $(DESTDIR)$(PREFIX)/bin
	install -s -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/regecon

clean: ## Remove what was built
	rm -rf .build
