#!/usr/bin/env bash
# Speed and memory beside other programs, and of each command: `make bench`, or with sizes of your own
# `MB=2 PAIRS=3 PAGES=10000 FACTS=20000 scripts/bench.sh`. Where nothing is said: MB=20 PAIRS=5 PAGES=100000 FACTS=200000.
set -euo pipefail
cd "$(dirname "$0")/.."
posology=${POSOLOGY:-.build/release/posology}
[ -x .venv-bench/bin/python ] || python3 -m venv .venv-bench
.venv-bench/bin/python -m pip install -qq --disable-pip-version-check -r scripts/requirements-bench.txt
rm -rf .bench
trap 'rm -rf .bench' EXIT
mkdir .bench
python3 scripts/generate.py --mb "${MB:-20}" --only html .bench/html
python3 scripts/generate.py --mb "${MB:-20}" .bench/mixed
python3 scripts/generate.py --mb 0.2 --only text .bench/text
python3 scripts/bench_data.py pages 20000 .bench/pages.jsonl
python3 scripts/bench_data.py pages "${PAGES:-100000}" .bench/many.jsonl
"$posology" run Corpus/pages -o .bench/dataset --quiet
python3 scripts/bench_data.py datasets .bench/dataset "${FACTS:-200000}" .bench/sides
.venv-bench/bin/python scripts/bench.py --posology "$posology" --pairs "${PAIRS:-5}" .bench
