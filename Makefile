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

# What a report was asked for, and what a workbook or a briefing was made of, is kept in a file here: options, and the
# digests of what was read. It is written anew only where it says something else, so that an older file in the place of
# a newer one is a change, and a file that was saved again as it was is none.
.build/reports:
	@mkdir -p $@

.PHONY: FORCE
FORCE:

keep_if_new = if cmp --silent $@.new $@; then rm $@.new; else mv $@.new $@; fi

ifdef EXPORTS
# Every file that the program will read, with its digest: the exports, those in a folder, what a description beside them
# may name, and what OPTIONS name. The names are the shell's, and may have spaces and any bytes in them.
digests = for word in $(EXPORTS) $(OPTIONS); do file="$${word\#--*=}"; depth=1; \
  if [ "$${file\#\#*/}" = datapackage.json ]; then file=$$(dirname "$$file"); fi; \
  if [ -e "$$file/datapackage.json" ]; then depth=9; fi; \
  if [ -e "$$file" ]; then find -L "$$file" -maxdepth 0 -type f -print0; \
  find -L "$$file" -mindepth 1 -maxdepth $$depth -type f -not -name '.*' -print0; fi; done \
  | LC_ALL=C sort -z | xargs -0 --no-run-if-empty sha256sum 2>/dev/null || true

# The program puts a folder in its place as a whole or not at all, and after a failure the last good report is still
# there: make must not delete anything in it. It fails also where a report is published (--strict): what was asked for is put
# back only when the run was good, so that the next one tries again and does not say that nothing has changed.
.PRECIOUS: $(reports)
$(reports): $(program) $(if $(filter -,$(EXPORTS)),FORCE) # `-`: who knows what comes on standard input
$(reports): reports/%/datapackage.json: .build/reports/%
	@mv $< $<.begun
	$(program) $(arguments) $(if $(QUARTER),--quarter $*) --output reports/$*
	@mv $<.begun $<
	@printf '\nThe report is in reports/%s. Open first: summary.uk.md (Ukrainian) or summary.en.md (English).\n' $*
	@printf 'The tables are in tables/, records that were set aside in rejected.csv.\n'
	$(eval made += $@)

.build/reports/%: FORCE | .build/reports
	@$(file >$@.new,$(arguments)){ $(digests); } >>$@.new; $(keep_if_new)
endif

# A report lists all its files with their digests, and is known by the list.
.PRECIOUS: .build/reports/%.package
.build/reports/%.package: reports/%/datapackage.json FORCE | .build/reports
	@sha256sum $< >$@.new; $(keep_if_new)

reports/%.xlsx: .build/reports/%.package Scripts/make-workbook | setup-documents
	Scripts/make-workbook reports/$* $@
	$(eval made += $@)

# One run of the script makes all four.
$(addprefix reports/%.,$(briefing)): .build/reports/%.package Scripts/make-briefing $(shell find Scripts/briefing -type f) | setup-documents
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
