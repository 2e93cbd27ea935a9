"""Pinned packages: downloaded with their ordinary clients, checked by hash, opened in place.

    fetch.wheel("wagtail")                                                    # -> zipfile.ZipFile of the pinned wheel
    fetch.debian_file("wamerican", "usr/share/dict/american-english")         # -> its bytes

`sources.tsv` beside this file names each package, its version, file, sha256, use and terms. The cache is `.language-cache/` at the
repository root; it ignores itself in git.
"""

import hashlib
import io
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
CACHE = HERE.parents[1] / ".language-cache"


def sources() -> dict:
    """{package: (version, file, sha256, use)} from sources.tsv."""
    rows = (line.split("\t") for line in (HERE / "sources.tsv").read_text().splitlines()[1:])
    return {name: (version, file, sha256, use) for name, version, file, sha256, use, _ in rows}


def wheel(name: str) -> zipfile.ZipFile:
    """The pinned wheel from PyPI, opened."""
    return zipfile.ZipFile(_pinned(name))


def debian_file(name: str, path: str) -> bytes:
    """One file of the pinned Debian package."""
    archive = subprocess.run(["dpkg-deb", "--fsys-tarfile", _pinned(name)], check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(archive)) as bundle:
        return bundle.extractfile("./" + path).read()


def _pinned(name: str) -> Path:
    """The package's file, downloaded if need be; exits if its bytes are not the pinned ones."""
    version, file, sha256, _ = sources()[name]
    path = CACHE / file
    if not path.exists():
        _download(name, version, file)
    actual = hashlib.sha256(path.read_bytes()).hexdigest()
    if actual != sha256:
        sys.exit(f"{file}: sha256 is {actual}, pinned is {sha256}")
    return path


def _download(name: str, version: str, file: str):
    CACHE.mkdir(exist_ok=True)
    (CACHE / ".gitignore").write_text("*\n")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", f"{name}=={version}"]
    if file.endswith(".deb"):
        command = ["apt-get", "download", "--quiet", f"{name}={version}"]
    subprocess.run(command, check=True, cwd=CACHE)
