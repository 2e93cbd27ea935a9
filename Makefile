# Two commands: `make run` and `make test`. Both install what is missing on Debian or Ubuntu (Swift 6.1 or later, git, make and Python 3 are there).
PREFIX ?= /usr/local
BIN := .build/release/posology
.DEFAULT_GOAL := run
.PHONY: run test build install lint quality output lexicon language bench setup clean rules

setup:
	@scripts/setup.sh

build: setup
	@python3 scripts/sources-hash.py
	swift build -c release --static-swift-stdlib

run: build
	$(BIN) run Corpus/pages -o Output
	@echo "Look at Output/facts.jsonl, Output/text/ and Output/documents.jsonl; '$(BIN) explain Corpus/pages' says why."

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(BIN) $(DESTDIR)$(PREFIX)/bin/posology

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

test: setup lint
	@python3 scripts/sources-hash.py --check
	@$(MAKE) --no-print-directory build
	@scripts/test.sh

# Scores the dataset in Output (which a test keeps fresh) against the annotated Corpus.
quality:
	python3 scripts/quality/score.py

# After a change of rules: what it does to the facts, then the dataset, the rule book and the hash of the sources anew.
output: build rules
	$(BIN) diff Output Corpus/pages || [ $$? -eq 1 ]
	$(BIN) run Corpus/pages -o Output --quiet

rules:
	$(BIN) rules book > Rules.md

lexicon:
	python3 scripts/lexicon/build.py

language:
	python3 scripts/language/train.py

bench: build
	scripts/bench.sh

clean:
	rm -rf .build .venv .venv-bench .bench
