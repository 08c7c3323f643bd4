#!/bin/sh
# Renders every sample anew beside its case: goldens.sh PATH-TO-SPINEBOARD
set -eu
program=$1

for folder in Samples/cases/*/; do
  case_file=$(ls "$folder"case.yaml "$folder"case.json 2>/dev/null | head -n 1)
  rm -f "$folder"*.md "$folder"*.html
  for form in md html; do
    work=$(mktemp -d)
    "$program" render --all "$case_file" -o "$work" --to "$form"
    name=$(basename "$folder")
    cp "$work/$name"/*."$form" "$folder"
    rm -r "$work"
  done
done

for folder in Samples/meetings/*/; do
  rm -f "$folder"*.md "$folder"*.html
  for form in md html; do
    work=$(mktemp -d)
    "$program" render --all "${folder}meeting.yaml" -o "$work" --to "$form" --language en
    cp "$work/$(basename "$folder")"/*."$form" "$folder"
    rm -r "$work"
  done
done

# What the cases of each meeting lack, one sheet for each who can supply it.
for folder in Samples/meetings/*/; do
  gaps=Samples/gaps/$(basename "$folder")
  mkdir -p "$gaps"
  rm -f "$gaps"/*.md "$gaps"/*.html
  work=$(mktemp -d)
  "$program" gaps "${folder}meeting.yaml" -o "$work" --to md --to html > /dev/null
  cp "$work"/*.md "$work"/*.html "$gaps"
  rm -r "$work"
done

# What changed between a case and a later state of it.
for folder in Samples/changes/*/; do
  for form in md html; do
    rm -f "${folder}case-diff.$form"
    "$program" diff "Samples/cases/$(basename "$folder")/case.yaml" "${folder}later.yaml" --to "$form" -o "${folder}case-diff.$form"
  done
done
