#!/bin/sh
# The site in Debian's Chromium: run.sh PROGRAM [tests | shots FOLDER]. Makes its own Python environment in .build/browser.
set -eu

program=$1
what=${2:-tests}
here=$(dirname "$0")
environment=.build/browser

for tool in python3 chromium chromedriver firefox-esr; do
  command -v "$tool" >/dev/null 2>&1 || {
    echo "$tool is missing (Debian: python3-venv, chromium, chromium-driver, firefox-esr)." >&2
    exit 1
  }
done
if ! cmp -s "$here/requirements.txt" "$environment/installed.txt"; then
  rm -rf "$environment"
  python3 -m venv "$environment"
  "$environment/bin/pip" install -q --disable-pip-version-check "$(grep '^selenium==' "$here/requirements.txt")"
  "$environment/bin/pip" install -q --disable-pip-version-check --no-deps \
    "$(grep '^axe-playwright-python==' "$here/requirements.txt")"
  cp "$here/requirements.txt" "$environment/installed.txt"
fi

SPINEBOARD=$(realpath "$program")
export SPINEBOARD PYTHONDONTWRITEBYTECODE=1
case $what in
  tests) exec "$environment/bin/python" -m unittest discover -v -s "$here" -t "$here" -p 'test_*.py' ;;
  shots) exec "$environment/bin/python" "$here/shots.py" "$3" ;;
  *) echo "tests or shots, not '$what'" >&2; exit 2 ;;
esac
