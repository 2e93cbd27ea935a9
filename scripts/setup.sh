#!/usr/bin/env bash
# Installs the C libraries that the program is built with, where they are missing (Debian, Ubuntu).
set -euo pipefail
packages=(libpcre2-dev zlib1g-dev libzstd-dev libsqlite3-dev pkg-config)
[ "${1:-}" = tests ] && packages+=(python3-venv)
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
  command -v apt-get >/dev/null || { echo "setup: install these packages by hand: ${missing[*]}" >&2; exit 2; }
  sudo=()
  [ "$(id -u)" = 0 ] || sudo=(sudo)
  "${sudo[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null
fi
command -v swift >/dev/null || { echo "setup: swift 6.1 or later is needed" >&2; exit 2; }
