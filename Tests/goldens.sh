#!/bin/sh
# Renders every sample anew beside its case, as a reader can compare it: goldens.sh PATH-TO-SPINEBOARD
#
# Markdown of every document, pages of the samples below alone. In place of every hash stands "(hash)", which any change of
# any template would change in all of them; the style of a page stands once, in Samples/style.css, and of the style of each
# page only the words in its margins. What the program itself writes has its hashes and its style.
set -eu
program=$1
pages="cases/demo-0007 cases/hostile-text meetings/saltmere-2026-06-09"

# Every hash of 64 digits in a file, and its first 12, which the footer prints.
without_hashes() {
  for file in "$@"; do
    script=$(grep -oE '[0-9a-f]{64}' "$file" | sort -u | sed -E 's/^(.{12})(.*)$/s|\1\2|(hash)|g;s|\1|(hash)|g/')
    sed -E -i.old "$script" "$file"
    rm "$file.old"
  done
}

# A page with of its style the words in the margins alone.
without_style() {
  for file in "$@"; do
    sed -E -i.old -e "s|'sha256-[^']*'|'sha256-(hash)'|" \
      -e '/^<style>$/,/^<\/style>$/{/^<\/?style>$/b' -e '/^  @(top|bottom)-/b' -e 'd' -e '}' "$file"
    rm "$file.old"
  done
}

# render FOLDER FORM ARGUMENTS...: every document of a sample in one form.
render() {
  folder=$1 form=$2
  shift 2
  work=$(mktemp -d)
  "$program" render --all "$@" -o "$work" --to "$form"
  cp "$work/$(basename "$folder")"/*."$form" "Samples/$folder"
  rm -r "$work"
}

for path in Samples/cases/*/ Samples/meetings/*/; do
  folder=${path#Samples/}
  folder=${folder%/}
  rm -f "$path"*.md "$path"*.html
  case $folder in
    meetings/*) set -- "${path}meeting.yaml" --language en ;;
    *) set -- "$(ls "$path"case.yaml "$path"case.json 2>/dev/null | head -n 1)" ;;
  esac
  render "$folder" md "$@"
  case " $pages " in
    *" $folder "*)
      render "$folder" html "$@"
      if [ "$folder" = cases/demo-0007 ]; then
        sed -n '/^<style>$/,/^<\/style>$/{/^<\/*style>$/d;p;}' "${path}referral-letter.html" > Samples/style.css
      fi
      without_hashes "$path"*.html
      without_style "$path"*.html ;;
  esac
  without_hashes "$path"*.md
done

# What the cases of each meeting lack, one sheet for each who can supply it.
for path in Samples/meetings/*/; do
  gaps=Samples/gaps/$(basename "$path")
  mkdir -p "$gaps"
  rm -f "$gaps"/*.md "$gaps"/*.html
  work=$(mktemp -d)
  "$program" gaps "${path}meeting.yaml" -o "$work" --to md > /dev/null
  cp "$work"/*.md "$gaps"
  rm -r "$work"
  without_hashes "$gaps"/*.md
done

# What changed between a case and a later state of it.
for path in Samples/changes/*/; do
  rm -f "${path}"case-diff.*
  "$program" diff "Samples/cases/$(basename "$path")/case.yaml" "${path}later.yaml" --to md -o "${path}case-diff.md"
  without_hashes "${path}case-diff.md"
done
