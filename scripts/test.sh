#!/usr/bin/env bash
# Builds the tests without warnings and runs them, the quality gate and the public validator. `make test` lints and builds the program before.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh tests
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! swift build --build-tests >"$log" 2>&1; then
  cat "$log"
  exit 1
fi
if grep -E "(Sources|Tests)/.*warning:" "$log"; then
  echo "test: the build has warnings" >&2
  exit 1
fi
swift test --skip-build
python3 scripts/quality/score.py
scripts/validate-package.sh Output
