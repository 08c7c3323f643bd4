#!/bin/sh
# soak.sh PROGRAM FOLDER COUNT: makes every document of COUNT cases, copies of the samples under numbers of their own, in one
# run, and fails where that takes more memory than a tenth as many cases and half as much again: memory stays flat.
set -eu
program=$1 folder=$2 count=$3
mkdir -p "$folder/cases"
number=0
while [ "$number" -lt "$count" ]; do
  for sample in Samples/cases/*/case.yaml; do
    [ "$number" -lt "$count" ] || break
    number=$((number + 1))
    mkdir -p "$folder/cases/$number"
    sed "s/^case: .*/case: SOAK-$number/" "$sample" > "$folder/cases/$number/case.yaml"
  done
done

# The most memory that a run over the first $1 cases took, in kilobytes.
memory() {
  files=$(ls -d "$folder"/cases/* | sort -n -t / -k "$(echo "$folder/cases/x" | tr -cd / | wc -c)" | head -n "$1" | sed 's|$|/case.yaml|')
  # A case that may not have one of its documents ends with 65; the others are made.
  python3 - "$program" "$folder/out-$1" $files <<'PYTHON'
import resource, subprocess, sys
program, output, *files = sys.argv[1:]
status = subprocess.run([program, "render", "--all", *files, "-o", output], stderr=subprocess.DEVNULL).returncode
if status not in (0, 65):
    sys.exit(f"render --all ended with {status}")
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
PYTHON
}

few=$(memory $((count / 10)))
many=$(memory "$count")
echo "$count cases: $many kB; $((count / 10)) cases: $few kB"
[ "$many" -lt $((few + few / 2)) ]
