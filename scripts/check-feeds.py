# SPDX-License-Identifier: Apache-2.0
"""Checks the feeds that wirecopy writes; run by scripts/check-feeds."""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import feedparser
import html5lib
import jsonschema
from lxml import etree
from markdown_it import MarkdownIt

TEXT = {"type": "string", "minLength": 1}
ADDRESS = {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:"}
AUTHORS = {"type": "array", "items": {"type": "object", "minProperties": 1}}
JSON_FEED = {  # https://www.jsonfeed.org/version/1.1/
    "type": "object", "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"}, "title": TEXT, "home_page_url": ADDRESS,
        "feed_url": ADDRESS, "icon": ADDRESS, "language": TEXT, "authors": AUTHORS,
        "items": {"type": "array", "items": {
            "type": "object", "required": ["id"], "anyOf": [{"required": ["content_html"]}, {"required": ["content_text"]}],
            "properties": {
                "id": TEXT, "url": ADDRESS, "title": TEXT, "summary": TEXT, "content_html": TEXT, "content_text": TEXT,
                "date_published": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$"},
                "authors": AUTHORS, "tags": {"type": "array", "items": TEXT},
                "attachments": {"type": "array", "items": {
                    "type": "object", "required": ["url", "mime_type"], "properties": {
                        "url": ADDRESS, "mime_type": {"pattern": "^[a-z]+/[A-Za-z0-9.+-]+"}}}},
            }}}}}
INVENTED = [  # the kinds of things that run, each in a body of its own
    "<script>ring()</script>", '<img src="a.png" onerror="ring()">', '<a href="java&#10;script:ring()">x</a>',
    '<a href=" &#14; JaVaScRiPt:ring()">x</a>', '<p style="width: expression(ring())">x</p>', "<svg onload=ring()>",
    "<svg><script>ring()</script></svg>", '<iframe src="javascript:ring()"></iframe>', "<object data=x></object>",
    "<embed src=x.swf>", "<style>p{background:url(javascript:ring())}</style>", '<a href="vbscript:ring()">x</a>',
    '<a href="data:text/html,<script>ring()</script>">x</a>', '<meta http-equiv="refresh" content="0;url=x">',
    '<form action="javascript:ring()"><input onfocus="ring()"></form>', "<scr<script>ipt>ring()</scr</script>ipt>",
    '<base href="javascript:ring()//">', '<link rel="stylesheet" href="javascript:ring()">', "&lt;script&gt;ring()&lt;/script&gt;",
    '<p onmouseover="ring()">x</p>', '<math><a xlink:href="javascript:ring()">x</a></math>', "<p>[x](javascript:ring())</p>",
    "<p>&lt;img src=x onerror=ring()&gt;</p>", '<video poster="javascript:ring()" src="javascript:ring()"></video>',
]
FORBIDDEN = {"script", "style", "iframe", "object", "embed", "applet", "meta", "link", "base", "form", "frame", "svg", "math"}
ADDRESSES = {"href", "src", "cite", "poster", "action", "data", "background", "formaction", "ping", "longdesc", "usemap", "dynsrc", "lowsrc"}
SAFE_DATA = ("data:image/", "data:audio/", "data:video/")
faults = []


def convert(wirecopy, path, form):
    done = subprocess.run([wirecopy, "convert", str(path), "--to", form], stdin=subprocess.DEVNULL, capture_output=True)
    return done.stdout


def fault(path, form, what):
    faults.append(what)
    print(f"{path}: {form}: {what}")


def safe(address):
    bare = "".join(c for c in address if c > " ").lower()
    # Not urlsplit, which refuses addresses that browsers take.
    return bare.partition(":")[0] not in ("javascript", "vbscript", "data") or bare.startswith(SAFE_DATA)


def check_html(path, form, text):
    """What a browser makes of a text holds nothing that runs."""
    for element in html5lib.parseFragment(text, treebuilder="lxml", namespaceHTMLElements=False):
        if isinstance(element, str):
            continue
        for node in element.iter():
            if not isinstance(node.tag, str):
                continue
            name = node.tag.rsplit("}")[-1].lower()
            if name in FORBIDDEN:
                fault(path, form, f"<{name}> came through")
            for attribute, value in node.attrib.items():
                short = attribute.rsplit("}")[-1].lower()
                if short.startswith("on") or short == "style":
                    fault(path, form, f"{short}= came through")
                if short in ADDRESSES and not safe(value):
                    fault(path, form, f"{short}={value[:40]!r} came through")


def check_feed(path, form, document):
    parsed = feedparser.parse(document, sanitize_html=False, resolve_relative_uris=False)
    if parsed.bozo:
        fault(path, form, f"feedparser: {parsed.bozo_exception}")
    root = etree.fromstring(document)
    if form == "rss":
        for name in ("title", "link", "description"):
            check_html(path, form, root.findtext(f"channel/{name}") or "")
            if len(root.findall(f"channel/{name}")) != 1:
                fault(path, form, f"not one <{name}> in the channel")
        for item in root.iterfind("channel/item"):
            if item.find("title") is None and item.find("description") is None:
                fault(path, form, "an item has neither title nor description")
            check_html(path, form, item.findtext("{http://purl.org/rss/1.0/modules/content/}encoded") or "")
            # Readers disagree whether these are HTML.
            for name in ("title", "description"):
                check_html(path, form, item.findtext(name) or "")
    else:
        atom = "{http://www.w3.org/2005/Atom}"
        for element in [root, *root.iterfind(f"{atom}entry")]:
            for name in ("title", "id", "updated"):
                if len(element.findall(atom + name)) != 1:
                    fault(path, form, f"not one <{name}> in <{element.tag.rsplit('}')[-1]}>")
        for entry in root.iterfind(f"{atom}entry"):
            if entry.find(f"{atom}content") is None and entry.find(f"{atom}link[@rel='alternate']") is None:
                fault(path, form, "an entry has neither content nor a page")
            check_html(path, form, entry.findtext(f"{atom}content") or "")


def check_back(wirecopy, path, form, document, articles):
    with tempfile.NamedTemporaryFile(suffix=".feed") as file:
        file.write(document)
        file.flush()
        back = [json.loads(line) for line in convert(wirecopy, file.name, "jsonl").splitlines()]
    if len(back) != len(articles):
        fault(path, form, f"{len(articles)} articles, {len(back)} read back")
    for before, after in zip(articles, back):
        for field in ("id", "url", "headline"):
            if before.get(field) != after.get(field):
                fault(path, form, f"{field} {before.get(field)!r} came back as {after.get(field)!r}")
        names = [[p.get("name") for p in a.get("authors", [])] for a in (before, after)]
        if names[0] != names[1]:
            fault(path, form, f"authors {names[0]} came back as {names[1]}")
        if "T" in before.get("published", "") and before["published"][19:] and before["published"] != after.get("published"):
            fault(path, form, f"published {before['published']} came back as {after.get('published')}")


def check(wirecopy, path):
    articles = [json.loads(line) for line in convert(wirecopy, path, "jsonl").splitlines()]
    for form in ("rss", "atom"):
        document = convert(wirecopy, path, form)
        if not document:
            if articles:
                fault(path, form, "nothing was written")
            continue
        check_feed(path, form, document)
        check_back(wirecopy, path, form, document, articles)
    document = convert(wirecopy, path, "jsonfeed")
    if document:
        feed = json.loads(document)
        for error in jsonschema.Draft202012Validator(JSON_FEED).iter_errors(feed):
            fault(path, "jsonfeed", f"{'/'.join(map(str, error.path))}: {error.message[:160]}")
        for item in feed["items"]:
            check_html(path, "jsonfeed", item.get("content_html", ""))
        check_back(wirecopy, path, "jsonfeed", document, articles)
    markdown = convert(wirecopy, path, "markdown").decode()
    if markdown.startswith("---\n"):
        markdown = markdown[4:].partition("\n---\n")[2]
    check_html(path, "markdown", MarkdownIt("commonmark").render(markdown))


def main():
    wirecopy, *given = sys.argv[1:]
    paths = [Path(p) for p in given] or [p for p in sorted(Path("examples").iterdir()) if p.is_file()]
    with tempfile.TemporaryDirectory() as folder:
        if not given:
            for number, body in enumerate(INVENTED):
                path = Path(folder) / f"invented-{number}.rss"
                escaped = body.replace("&", "&amp;").replace("<", "&lt;")
                path.write_text(
                    "<rss version='2.0'><channel><title>Quay</title><link>https://quay.example/</link><item><title>"
                    f"The bell</title><guid>bell-{number}</guid><description>The bell of the quay. {escaped} It rang.</description>"
                    "</item></channel></rss>", encoding="utf-8")
                paths.append(path)
        for path in paths:
            check(wirecopy, path)
    print(f"check-feeds: {len(paths)} documents, {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
