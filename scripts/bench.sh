#!/usr/bin/env bash
# Speed beside trafilatura and resiliparse, and of each command. MB=20 and PAIRS=5 where nothing else is said: `MB=2 PAIRS=3 scripts/bench.sh`.
set -euo pipefail
cd "$(dirname "$0")/.."
[ -x .venv-bench/bin/pip ] || python3 -m venv .venv-bench
.venv-bench/bin/pip install -qq --disable-pip-version-check -r scripts/requirements-bench.txt
rm -rf .bench
mkdir .bench
python3 scripts/generate.py --mb "${MB:-20}" --only html .bench/html
python3 scripts/generate.py --mb "${MB:-20}" .bench/mixed
.venv-bench/bin/python scripts/bench.py --posology "${POSOLOGY:-.build/release/posology}" --pairs "${PAIRS:-5}" .bench
rm -rf .bench
