# SPDX-License-Identifier: Apache-2.0
"""Called by scripts/bench-peers, the command's path first: times peers and wirecopy on the same files and prints ratios.

Peers are timed inside their process, once warm, so that the start of Python does not count against them;
wirecopy is timed as a whole process, its start included.
"""
import gzip
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import feedparser
import jsonschema
import trafilatura
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import bytes_to_str, detect_encoding

WIRECOPY, *NAMES = sys.argv[1:]
ROUNDS = 3
# Small sets are read this often over, in bytes, so that the start of a process does not decide.
LEAST = 4_000_000
MOST_COPIES = 400
SHARED = Path("../shared/data")
SCHEMA = "Templates/article.schema.json"
ARTICLES = 10_000
# jsonschema takes half a minute for all of them.
PEER_ARTICLES = 500


def found(folder, endings):
    return sorted(path for path in Path(folder).rglob("*") if path.name.endswith(endings) and path.is_file())


def content(path):
    raw = path.read_bytes()
    return gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw


def best(run):
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)


def wirecopy(paths, copies):
    """Seconds for the files as the peers get them, unpacked; like theirs, what is found is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "inputs.txt"
        inputs = []
        for number, path in enumerate(paths):
            document = content(path)
            for copy in range(copies):
                inputs.append(Path(folder) / f"{copy}-{number}-{path.name.removesuffix('.gz')}")
                inputs[-1].write_bytes(document)
        listing.write_text("".join(f"{path}\n" for path in inputs), encoding="utf-8")
        command = [WIRECOPY, "convert", "--files-from", str(listing), "--to", "jsonl", "--jobs", "1"]
        return best(lambda: subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                           stderr=subprocess.DEVNULL, check=False))


def compare(title, paths, peers):
    if not paths:
        return
    documents = [content(path) for path in paths]
    copies = max(1, min(MOST_COPIES, LEAST // max(1, sum(map(len, documents)))))
    documents *= copies
    size = sum(map(len, documents)) / 1e6
    own = wirecopy(paths, copies)
    print(f"{title}: {len(paths)} files read {copies} times, {size:.2f} MB")
    print(f"  {'wirecopy':14} {own * 1000:9.1f} ms   1.0 x")
    for name, read in peers:
        def run():
            for document in documents:
                try:
                    read(document)
                except Exception:  # A peer that fails on a file has still spent its time on it.
                    pass
        taken = best(run)
        print(f"  {name:14} {taken * 1000:9.1f} ms {taken / own:5.1f} x")


def validate(paths):
    """Canonical articles, converted from pages and repeated, against their schema on one core."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "pages.jsonl"
        subprocess.run([WIRECOPY, "convert", *map(str, paths), "--to", "jsonl", "-o", str(output)],
                       stdin=subprocess.DEVNULL, capture_output=True, check=False)
        lines = output.read_text(encoding="utf-8").splitlines()
        # Some fifty megabytes: pages of which much more is kept than of most would make it longer.
        lines = [line for line in lines if len(line) < 9000] or lines
        lines = [lines[place % len(lines)] for place in range(ARTICLES)]
        output.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        command = [WIRECOPY, "validate", str(output), "--template", SCHEMA, "--jobs", "1"]
        own = best(lambda: subprocess.run(command, check=True))
        schema = json.loads(Path(SCHEMA).read_text(encoding="utf-8"))
        validator = jsonschema.Draft202012Validator(schema)

        def run():
            for line in lines[:PEER_ARTICLES]:
                validator.validate(json.loads(line))
        peer = best(run) * ARTICLES / PEER_ARTICLES
        print(f"validation: {ARTICLES} articles, {output.stat().st_size / 1e6:.2f} MB")
        print(f"  {'wirecopy':14} {own * 1000:9.1f} ms   1.0 x")
        print(f"  {'jsonschema':14} {peer * 1000:9.1f} ms {peer / own:5.1f} x (by the first {PEER_ARTICLES})")


def main():
    pages = [("trafilatura", trafilatura.bare_extraction),
             ("resiliparse", lambda raw: extract_plain_text(bytes_to_str(raw, detect_encoding(raw)), main_content=True))]
    feeds = [("feedparser", feedparser.parse)]
    page_endings, feed_endings = (".html", ".html.gz"), (".xml", ".rdf", ".rss", ".atom", ".xml.gz", ".gz")
    if NAMES:
        for name in NAMES:
            files = found(name, page_endings)
            compare(f"pages of {name}", files, pages)
            if not files:
                compare(f"feeds of {name}", found(name, feed_endings), feeds)
        return
    compare("the project's own pages", found("examples", page_endings), pages)
    compare("the project's own feeds", found("examples", feed_endings), feeds)
    if SHARED.is_dir():
        compare("news pages of ../shared", found(SHARED / "aeb/html", page_endings), pages)
        compare("real feeds of ../shared", found(SHARED / "feeds-real", feed_endings), feeds)
    validate(found(SHARED / "aeb/html" if SHARED.is_dir() else "examples", page_endings))


main()
