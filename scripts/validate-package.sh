#!/usr/bin/env bash
# Checks a dataset's datapackage.json with the public validator.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ ! -x .venv/bin/frictionless ]; then
  python3 -m venv .venv
  .venv/bin/pip install --quiet --disable-pip-version-check -r scripts/requirements.txt
fi
.venv/bin/frictionless validate "$1/datapackage.json" >/dev/null || { .venv/bin/frictionless validate "$1/datapackage.json"; exit 1; }
echo "datapackage.json of $1 is valid"
