# Two commands: `make run` starts the bot, `make test` passes the tests. Both need Python 3.11+, git and make, nothing else.

PYTHON ?= python3
VENV := .venv
DONE := $(VENV)/.set-up

.PHONY: run test chaos setup check audit lock clean

run: setup
	$(VENV)/bin/lotse run

test: setup
	$(VENV)/bin/python -m pytest -n auto --dist worksteal

# Kills, faults and floods, which take minutes: CHAOS="--chaos-seeds 20" runs them with more seeds.
chaos: setup
	$(VENV)/bin/python -m pytest -n auto -m chaos tests/chaos tests/db/test_upgrades.py $(CHAOS)

# Linters, types, import contracts, content: what .ci/run does before the tests.
check: setup
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/lotse content check

# Known vulnerabilities of the libraries that the bot runs with; without a network it says that it could not look.
audit: setup
	$(VENV)/bin/python .ci/audit.py

setup: $(DONE)

$(DONE): requirements-dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name one with make PYTHON=...")'
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# After a change of the dependencies in pyproject.toml. The lock files name no package index.
lock:
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet -o requirements.lock
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .pytest_cache .ruff_cache
