# `make run` starts the demonstration, `make test` runs every check and test. README.md says more.

PORT ?= 8080
DATABASE ?= sqlite:var/tiendo.db
PLAN ?= plans/chuyen-doi-so-2023
TIENDO = .build/debug/tiendo
PYTHON = .build-tools/python/bin/python

.PHONY: run test check build bench format install-build install-test lint house-rules build-tests swift-tests start-test browser-tests crash-tests mail-tests

# The debug build serves: it is there after minutes, a release build takes twice as long.
run: install-build
	swift build --product tiendo
	mkdir -p var
	$(TIENDO) plan import $(PLAN) --database $(DATABASE)
	exec $(TIENDO) serve --demo --port $(PORT) --database $(DATABASE)

test: install-build install-test
	scripts/test-all

# Without the browser: what to run before each commit.
check: install-build install-test lint house-rules build-tests swift-tests

build: install-build
	swift build -c release --static-swift-stdlib --product tiendo

# Measures the release build, which `make build` makes.
bench: install-build install-test
	TIENDO_TEST_FSYNC=on scripts/with-postgres $(PYTHON) scripts/bench

format:
	swift format --in-place --recursive --parallel Sources Tests Package.swift

install-build:
	@scripts/install-build

install-test:
	@scripts/install-test

lint:
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

house-rules:
	python3 -m unittest discover --start-directory Tests/HouseRules
	scripts/house-rules

build-tests:
	swift build --build-tests --explicit-target-dependency-import-check error

swift-tests:
	scripts/with-postgres swift test --skip-build

start-test:
	scripts/start-test $(TIENDO)

browser-tests:
	$(PYTHON) -m unittest discover --verbose --start-directory Tests/Browser

# kill -9 in the middle of submissions, on both databases.
crash-tests:
	scripts/with-postgres $(PYTHON) -m unittest discover --verbose --start-directory Tests/Crash

# A real SMTP server, down, slow, refusing; kill -9 while sending; two servers on one PostgreSQL.
mail-tests:
	scripts/with-postgres $(PYTHON) -m unittest discover --verbose --start-directory Tests/Mail
