# Everything that a newcomer needs: make demo, make test. Each does its own set-up.

SWIFT ?= swift
OUT ?= out
RESULTS = .build/tests-swift-testing.xml .build/tests-long-swift-testing.xml
# Suites that take more than half a minute on two cores: texts at random and hostile ones in every document, every signature
# against every change, wrong lines and folders of templates that the program checks and shows, a package of somebody else that is built, and
# forms that other programs print.
LONG = FuzzTests|DateKeysTests|TemplatesTests|RefusedLinesTests|TemplatesPreviewTests|FaultsTemplateTests|TemplateLanguagePageTests|AuthorsFirstHourTests|HiddenWordsTests|MarkedValuesTests|HostileDocumentsTests|SignatureTests|BoundedRunTests|SchemaRoundTripTests|ForgeryTests|ForgedCopiesTests|VerificationEditsTests|VerificationTests|ConsumerTests|SameBytesTests|OutputFormsTests|TurnedNumbersTests
SAMPLES = $(sort $(wildcard Samples/cases/*/case.yaml Samples/cases/*/case.json)) \
          $(sort $(wildcard Samples/meetings/*/meeting.yaml))

.PHONY: setup build serve demo test test-long test-browser shots test-nightly fuzz lint bench goldens vectors man release clean trace coverage bench-site sbom

setup:
	@sh Sources/setup.sh

# Templates with a finding, a missing or an unused sentence of rules.yaml among them, are no build.
build: setup
	$(SWIFT) build --product spineboard
	@.build/debug/spineboard templates check Templates

# The board's site with made-up patients, in the browser where there is a desktop; everything is gone when it ends.
serve: build
	.build/debug/spineboard serve --demo

# Every document of every sample, with an index; PDFs too where something that prints them is installed. A patient's
# sheet is made in English and in the patient's language.
demo: build
	rm -rf "$(OUT)"
	.build/debug/spineboard render --all $(SAMPLES) -o "$(OUT)" --to html --to pdf || { \
	  echo "Without PDFs:"; \
	  .build/debug/spineboard render --all $(SAMPLES) -o "$(OUT)"; \
	}
	@echo "Open $(OUT)/index.html in a browser."

# Every suite but the long ones; what ran and passed is kept for make trace.
test: setup
	$(SWIFT) test --skip "$(LONG)" --xunit-output .build/tests.xml

# The suites of LONG.
test-long: setup
	$(SWIFT) test --filter "$(LONG)" --xunit-output .build/tests-long.xml

# The site in a real browser: Debian's chromium and chromium-driver, driven from Tests/Browser.
test-browser: build
	sh Tests/Browser/run.sh .build/debug/spineboard

# Pictures of the main pages of the site.
shots: build
	sh Tests/Browser/run.sh .build/debug/spineboard shots "$(OUT)/shots"

# What takes an hour, and runs nowhere but here: make fuzz with ten times as many rounds, then every document of every sample
# made again and again while the memory that it takes is watched.
test-nightly: setup
	$(MAKE) fuzz ROUNDS=200000
	$(SWIFT) build -c release --product spineboard
	for round in 1 2 3 4 5 6 7 8; do \
	  rm -rf .build/soak && \
	  /usr/bin/env sh Tests/soak.sh .build/release/spineboard .build/soak 500 || exit 1; \
	done

# Every published row has its source, its code and a test that passed; every hazard its control and tests that passed, and
# every statement of the article its place and tests, or its reason. The tests of `make test` and `make test-long` run again only
# where a source is newer than their results.
trace: $(RESULTS)
	$(SWIFT) run --skip-build check-traceability Documentation/traceability.csv \
	  Documentation/hazards.csv Documentation/article.csv $(RESULTS)

SWIFT_FILES = Package.swift $(shell find Sources Tests -name '*.swift')

.build/tests-swift-testing.xml: $(SWIFT_FILES)
	$(MAKE) test

.build/tests-long-swift-testing.xml: $(SWIFT_FILES)
	$(MAKE) test-long

# Every line of SpineScores is run by its own tests, in a package that holds nothing else.
coverage:
	SWIFT=$(SWIFT) sh Tests/coverage.sh .build/lifted

# Ten million random strings in every place of a text; every hostile string in every free text of every document; then
# templates, records and cases changed at random from Tests/Corpus and the samples, and the patients' sheets of cases whose
# every text of a clinician is marked. It ends by itself with what was tried; SPINEBOARD_SEED=number tries others. An input
# that fails is printed, and belongs into the corpus.
STRINGS ?= 10000000
ROUNDS ?= 20000
fuzz: setup
	SPINEBOARD_STRINGS=$(STRINGS) SPINEBOARD_FUZZ=$(ROUNDS) SPINEBOARD_HOSTILE=all $(SWIFT) test -c release \
	  -Xswiftc -enable-testing --filter "MarkdownEscapeTests|FuzzTests|HostileDocumentsTests|MarkedValuesTests|BoundedRunTests|ForgedCopiesTests|ForgeryTests"

lint:
	$(SWIFT) format lint --strict --recursive --parallel --configuration .swift-format \
	  Package.swift Sources Templates/DocumentTemplates.swift Tests Benchmarks

# What the documents of the samples cost, stage by stage, beside libcmark alone, and beside the peers that are installed:
# Benchmarks/README.md.
bench: setup
	$(SWIFT) build -c release --product cmark-alone
	$(SWIFT) build -c release --product bench
	$(SWIFT) build -c release --product spineboard
	.build/release/bench Benchmarks
	.build/release/bench Benchmarks --write .build/bench
	@python=$$(command -v .build/peers/bin/python3 || command -v python3); \
	if [ -n "$$python" ]; then "$$python" Benchmarks/peers.py .build/bench; \
	else echo "python3 is not installed: peers skipped"; fi

# What the site costs, asked over HTTP on a register of 10,000 cases; python3 asks.
bench-site: setup
	$(SWIFT) build -c release --product spineboard
	python3 Benchmarks/site.py .build/release/spineboard

# What the program is made of, with versions, for whoever has to answer for it: CycloneDX, into the folder of the build.
sbom: setup
	@mkdir -p .build
	python3 Sources/sbom.py > .build/sbom.json.partial
	mv .build/sbom.json.partial .build/sbom.json
	@echo "Written: .build/sbom.json"

# Writes the expected documents beside the samples anew; look at the difference before it is committed.
goldens: build
	sh Tests/goldens.sh .build/debug/spineboard

# Publishes every combination of answers of the scores, for other implementers.
vectors: build
	mkdir -p Samples/vectors
	for scale in sins tokuhashi-1990 tokuhashi-2005 tomita bauer bauer-modified katagiri-2014 van-der-linden; do \
	  .build/debug/spineboard scale $$scale --vectors > Samples/vectors/$$scale.csv; \
	done

# The manual page, into the folder of the build.
man: setup
	$(SWIFT) package --allow-writing-to-directory .build/man generate-manual --output-directory .build/man

# One file that runs where there is neither Swift nor libcmark, without the names that only a debugger reads; then what it
# is made of: its size before and after, and its largest sections (.rodata is for the most part the tables of ICU, which come
# with full Foundation; .text the code of the program, of Foundation and of ICU). Yams is what needs full Foundation: it matches
# scalars by NSRegularExpression and writes dates by DateFormatter; nothing of the project's own does.
release: setup
	$(SWIFT) build -c release --product spineboard --static-swift-stdlib
	@.build/release/spineboard templates check Templates
	@ls -l .build/release/spineboard | awk '{ printf "with names: %.0f MB\n", $$5 / 1000000 }'
	strip -o .build/release/spineboard.stripped .build/release/spineboard
	mv .build/release/spineboard.stripped .build/release/spineboard
	@ls -l .build/release/spineboard | awk '{ printf "without: %.0f MB, of which\n", $$5 / 1000000 }'
	@size -A -d .build/release/spineboard | awk '$$2 > 1000000 && $$1 ~ /^\./ { printf "  %-14s %5.1f MB\n", $$1, $$2 / 1000000 }'
	@echo "The program is .build/release/spineboard"

clean:
	rm -rf .build "$(OUT)"
