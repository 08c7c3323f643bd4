#!/bin/sh
# coverage.sh FOLDER: lifts SpineScores with its tests into an empty package in FOLDER, tests it there, and prints which
# lines of it the tests run. Ends with 1 where one line of one file is not run.
set -eu
cd "$(dirname "$0")/.."
lifted=$1
swift=${SWIFT:-swift}

rm -rf "$lifted/Sources" "$lifted/Tests"
mkdir -p "$lifted/Sources" "$lifted/Tests"
cp -R Sources/SpineScores "$lifted/Sources/"
cp -R Tests/SpineScoresTests "$lifted/Tests/"
cat > "$lifted/Package.swift" <<'MANIFEST'
// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "lifted",
  targets: [
    .target(name: "SpineScores"),
    .testTarget(name: "SpineScoresTests", dependencies: ["SpineScores"]),
  ],
  swiftLanguageModes: [.v6]
)
MANIFEST

$swift test --package-path "$lifted" --enable-code-coverage
build=$($swift build --package-path "$lifted" --show-bin-path)
cover="$(dirname "$(command -v "$swift")")/llvm-cov"
[ -x "$cover" ] || cover=llvm-cov

# Every source is named, so that one which no test reaches counts too; those without a line of code are said below.
find "$lifted/Sources" -name '*.swift' | sort > "$lifted/sources.txt"
xargs "$cover" report "$build/liftedPackageTests.xctest" -instr-profile "$build/codecov/default.profdata" \
  -show-region-summary=false -show-branch-summary=false < "$lifted/sources.txt" > "$lifted/coverage.txt"

awk '
  NR == FNR { sub(/.*\//, ""); file[$0] = 1; next }
  $1 == "TOTAL" { print $5, "lines of SpineScores,", $6, "not run:", $7; found = 1; missed += $6 }
  $1 in file { seen[$1] = 1; if ($6 > 0) { print $1 ":", $6, "lines not run"; missed += $6 } }
  END {
    for (name in file) if (!(name in seen)) print name ": declarations only, no line to run"
    exit !found || missed > 0
  }' "$lifted/sources.txt" "$lifted/coverage.txt"
