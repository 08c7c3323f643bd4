#!/bin/sh
# Makes sure that Swift and the headers and libraries of libcmark and SQLite are there; says what it does.
set -eu

if ! command -v "${SWIFT:-swift}" >/dev/null 2>&1; then
  echo "Swift is missing: install Swift 6.3 (the toolchain for Debian 12) and put its 'swift' on the PATH." >&2
  exit 1
fi

[ -f /usr/include/cmark.h ] && [ -f /usr/include/sqlite3.h ] && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "libcmark 0.30 and SQLite with their headers and static libraries are needed (Debian: libcmark-dev, libsqlite3-dev)." >&2
  exit 1
fi

as_root=""
if [ "$(id -u)" != 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "libcmark-dev and libsqlite3-dev are needed: run 'apt-get install libcmark-dev libsqlite3-dev' as root." >&2
    exit 1
  fi
  as_root="sudo"
fi

echo "Installing libcmark-dev and libsqlite3-dev with apt-get${as_root:+ (with sudo)} ..."
$as_root apt-get update -qq
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq libcmark-dev libsqlite3-dev >/dev/null
