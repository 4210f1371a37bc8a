# `make` builds all briefings in briefs/, after setting up whatever is missing. `make help` lists the rest.

VENV := .venv
BRIEFGEN := $(VENV)/bin/briefgen
PREPARE = python=$$(sh tools/find-python) && "$$python" tools/prepare.py

# Only what is installed in .venv counts, whatever the shell was set up for.
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV

.DEFAULT_GOAL := brief
.PHONY: brief check test fuzz bench evaluate docs clean help ready FORCE

brief: ready ## Build all briefings (one: make brief SPEC=briefs/x.yaml)
	@$(BRIEFGEN) check $(SPEC)
	@$(BRIEFGEN) build $(SPEC)

check: ready ## Check all briefings, or the one in SPEC, without building
	@$(BRIEFGEN) check $(SPEC)

test: ready $(VENV)/test-tools ## Lint, check types and run all tests
	$(VENV)/bin/ruff check --quiet .
	$(VENV)/bin/ruff format --check --quiet .
	$(VENV)/bin/mypy
	$(VENV)/bin/python -m pytest -m "not pdf" -n auto
	$(VENV)/bin/python -m pytest -m pdf -n auto

fuzz: ready $(VENV)/test-tools ## Try 20,000 mutated specs and other files; takes about ten minutes
	$(VENV)/bin/python -m tests.fuzz

bench: ready ## Measure how fast briefgen is
	@$(VENV)/bin/python -m benchmarks

evaluate: ready ## Measure how right extraction is (GOLD=DIR: on cases of others too)
	@$(VENV)/bin/python -m evaluation $(if $(GOLD),--gold $(GOLD))

docs: ready ## Write the generated pages, the output of their examples and the JSON Schemas anew
	@$(VENV)/bin/python -m tools.documents

clean: ## Remove what was built; what was set up stays
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -not -path './$(VENV)/*' -prune -exec rm -rf {} +

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

# Set-up. Each file is left behind by a step of tools/prepare.py that is done; a second run does nothing.
ready: $(VENV)/package $(VENV)/libraries $(VENV)/fonts

# An environment is of no use where its Python is gone or the checkout was moved.
ifneq ($(shell test -x $(VENV)/bin/python && cat $(VENV)/made-for 2>/dev/null),$(CURDIR))
$(VENV)/environment: FORCE
endif

$(VENV)/environment:
	@$(PREPARE) environment

$(VENV)/package: pyproject.toml $(VENV)/environment
	@$(PREPARE) package

# Looked for each time until found, which does not make the fonts due again.
$(VENV)/libraries: $(VENV)/environment
	@$(PREPARE) libraries

$(VENV)/fonts: $(VENV)/package | $(VENV)/libraries
	@$(PREPARE) fonts

$(VENV)/test-tools: pyproject.toml $(VENV)/package
	@$(PREPARE) test-tools
