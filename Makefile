# Two commands for a new user: `make demo` and `make test`. Both set everything up in .venv first.
# A Python of your choice: make demo PYTHON=/path/to/python3.12

PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
BIN := .venv/bin

.PHONY: demo test bench lint messages reference pictures golden clean

demo: .venv/ready
	$(BIN)/orgdesign lint sample_orgs/large
	$(BIN)/orgdesign build sample_orgs/large -o build
	@echo "Open build/index.html in a browser; the chart alone is build/charts/org.svg."

test: .venv/ready
	$(BIN)/pytest -n auto

bench: .venv/ready
	$(BIN)/python -m benchmarks

lint: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# After changing a sentence in the code: collect the sentences, then translate the new ones, then run it again.
messages: .venv/ready
	$(BIN)/python -m docs.update_messages

# After changing rules, fields or commands: write the reference pages anew, and what the tutorials show.
reference: .venv/ready
	$(BIN)/python -m docs.update_reference
	$(BIN)/python -m docs.update_tutorial

# After changing documents or charts: take the pictures of the README anew. Needs Chromium.
pictures: .venv/ready
	$(BIN)/python -m docs.update_pictures

# After a wanted change of documents or charts: write the golden files anew, then look at the difference.
golden: .venv/ready
	ORGDESIGN_UPDATE_GOLDEN=1 $(BIN)/pytest -q tests

.venv/ready: pyproject.toml
	@test -n "$(PYTHON)" || { echo "orgdesign needs Python 3.11 or newer; none was found."; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[semantic]' \
		|| echo "not installed, its tests are skipped: the extra semantic"
	@touch $@

clean:
	rm -rf .venv build dist
