# The two commands of everyday are `make report` and `make test`; `make` alone lists the others.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

prefix = /usr/local

swift_sources = Package.swift Sources Tests
# The program as it is installed. Swift's own libraries are inside, so that it runs where there is no Swift;
# lld links it, for the other linker answers with a warning about a part of Foundation that is never called.
program = .build/release/partnership-report
program_flags = --configuration release --static-swift-stdlib -Xswiftc -use-ld=lld
# What the report of the shipped example is made with. The paths are relative, and so the same everywhere.
example = build Examples/exports --quarter 2026-Q2 --quiet
# The tables of a page that were taken from the example report.
quoted_tables = sed -n '/<!-- from the example report -->/,/<!-- end -->/{/^|/p}'

# The reports that are asked for: QUARTER names one or several. Each is as new as its list of files, which the program
# writes last.
names = $(or $(QUARTER),latest)
reports = $(names:%=reports/%/datapackage.json)
# What a briefing is, beside the folder of its report.
briefing = uk.docx uk.html en.docx en.html
ifdef EXPORTS
  arguments = build $(EXPORTS) $(OPTIONS)
else ifndef QUARTER
  EXPORTS = Examples/exports
  arguments = $(example) $(OPTIONS)
else ifneq ($(filter-out xlsx briefing,$(MAKECMDGOALS))$(filter-out $(wildcard $(reports)),$(reports)),)
  # Only a workbook or a briefing can be made without exports, of a report that is there.
  $(error QUARTER needs EXPORTS: make report QUARTER="$(QUARTER)" EXPORTS="a.csv b.json")
endif

.PHONY: help
help: ## list what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@printf '\nYour own exports:  make report QUARTER=2026-Q3 EXPORTS="a.csv b.json" [OPTIONS="--strict"]\n'
	@printf 'make xlsx and make briefing take the same. QUARTER may name several: QUARTER="2026-Q1 2026-Q2"\n'

.PHONY: report
report: $(reports) ## make the report of the shipped example, or of your own exports (see below)
	@$(say_unchanged)

.PHONY: xlsx
xlsx: $(names:%=reports/%.xlsx) ## make a workbook for Excel of the report, beside it
	@$(say_unchanged)

.PHONY: briefing
briefing: $(foreach name,$(names),$(briefing:%=reports/$(name).%)) ## make documents for Word and web pages of the report, beside it
	@$(say_unchanged)

say_unchanged = $(foreach file,$(filter-out $(made),$^),echo '$(file:%/datapackage.json=%): nothing has changed.';) true

ifdef EXPORTS
# Every file that the program will read: the exports, those in a folder, and what OPTIONS name. Spaces are escaped as
# make wants it.
read_files := $(shell find -L $(EXPORTS) $(wildcard $(subst =, ,$(OPTIONS))) -type f -not -name '.*' 2>/dev/null \
  | sort | sed 's/[ :]/\\&/g')

# The program puts a folder in its place as a whole or not at all, and after a failure the last good report is still
# there: make must not delete anything in it.
.PRECIOUS: $(reports)
$(reports): $(program) $(read_files) $(if $(filter -,$(EXPORTS)),FORCE) # `-`: who knows what comes on standard input
$(reports): reports/%/datapackage.json: .build/reports/%
	$(program) $(arguments) $(if $(QUARTER),--quarter $*) --output reports/$*
	@printf '\nThe report is in reports/%s. Open first: summary.uk.md (Ukrainian) or summary.en.md (English).\n' $*
	@printf 'The tables are in tables/, records that were set aside in rejected.csv.\n'
	$(eval made += $@)

# What the report was asked for, so that other options, and an export that is added or gone, are a change too.
.build/reports/%: FORCE | .build/reports
	@$(file >$@.new,$(arguments) $(read_files))cmp --silent $@.new $@ && rm $@.new || mv $@.new $@

.build/reports:
	@mkdir -p $@

.PHONY: FORCE
FORCE:
endif

reports/%.xlsx: reports/%/datapackage.json Scripts/make-workbook | setup-documents
	Scripts/make-workbook reports/$* $@
	$(eval made += $@)

# One run of the script makes all four.
$(addprefix reports/%.,$(briefing)): reports/%/datapackage.json Scripts/make-briefing $(shell find Scripts/briefing -type f) | setup-documents
	Scripts/make-briefing reports/$*
	$(eval made += $(briefing:%=reports/$*.%))

.PHONY: test
test: setup ## run all tests
	swift test --disable-xctest

.PHONY: record
record: setup ## record anew what is said and the golden reports; fails, so that the difference is reviewed
	RECORD=1 swift test --disable-xctest --filter 'MessagesTests|RenderersTests|GoldenReportTests'

.PHONY: fuzz
fuzz: setup ## look for bytes that break a law, SECONDS=60 for each, or for LAW=csv alone (see Tests/Fuzz)
	@for law in $(or $(LAW),decoding csv json rendering); do Scripts/fuzz "$$law" $(or $(SECONDS),60); done

.PHONY: memory
memory: build ## measure the memory that exports of 2 GB take (made in .build, 4 GB of disk)
	Benchmarks/memory $(program) .build/memory

.PHONY: check
check: lint check-example test ## all that must be true before a change is merged: lint, example, tests

.PHONY: lint
lint: setup ## check the formatting, the links, and that the structure is the one that is drawn and declared
	Scripts/check-links
	Scripts/check-structure
	swift format lint --strict --recursive $(swift_sources)
	swift build --quiet --build-tests --explicit-target-dependency-import-check error

.PHONY: format
format: setup ## format all Swift files
	swift format --in-place --recursive $(swift_sources)

.PHONY: check-example
check-example: setup ## check that reports/example, and what README quotes of it, is what the program writes
	swift build --quiet
	.build/debug/partnership-report $(example) --output .build/example
	@diff --recursive --brief reports/example .build/example || \
	  { echo 'If this change is meant: make example, and look at what has changed.' >&2; exit 1; }
	@! $(quoted_tables) README.md | grep --invert-match --line-regexp --file=reports/example/summary.en.md -F || \
	  { echo 'These lines of README.md are not in reports/example/summary.en.md.' >&2; exit 1; }
	@! $(quoted_tables) README.uk.md | grep --invert-match --line-regexp --file=reports/example/summary.uk.md -F || \
	  { echo 'These lines of README.uk.md are not in reports/example/summary.uk.md.' >&2; exit 1; }

.PHONY: example
example: build ## record reports/example anew; review the difference before it is committed
	$(program) $(example) --output reports/example

.PHONY: build
build: $(program) ## build the program

$(program): Package.swift $(shell find Sources -type f) | setup
	@test -x $@ || echo 'Building the program. The first time this takes a few minutes.'
	swift build --quiet $(program_flags)
	@touch $@ # Swift leaves it as it was when only a comment has changed.

.PHONY: install
install: build ## install the program below prefix (/usr/local); DESTDIR is honoured
	install -D --strip --mode=755 $(program) '$(DESTDIR)$(prefix)/bin/partnership-report'

.PHONY: uninstall
uninstall: ## remove the installed program
	rm -f '$(DESTDIR)$(prefix)/bin/partnership-report'

.PHONY: setup
setup: ## install what the build needs, where it is missing
	@Scripts/setup

.PHONY: setup-documents
setup-documents:
	@Scripts/setup documents

.PHONY: clean
clean: ## remove what was built; reports stay
	rm -rf .build
