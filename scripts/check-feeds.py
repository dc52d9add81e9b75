# SPDX-License-Identifier: Apache-2.0
"""Checks the feeds that wirecopy writes; run by scripts/check-feeds."""
import copy
import json
import re
import subprocess
import sys
import tempfile
from email.utils import parsedate_to_datetime
from pathlib import Path

import feedparser
import html5lib
import jsonschema
from jsonfeedvalidator.schema import SCHEMA as JSON_FEED_1_0
from lxml import etree
from markdown_it import MarkdownIt

ATOM = etree.RelaxNG(etree.parse(str(Path(__file__).parent / "atom.rng")))
ABSOLUTE = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*:.")


def json_feed_1_1():
    """The schema of the validator on PyPI, which knows version 1.0, and what <https://www.jsonfeed.org/version/1.1/> adds."""
    schema = copy.deepcopy(JSON_FEED_1_0)
    authors = {"type": "array", "items": {"$ref": "#/definitions/author"}}
    schema["properties"]["version"] = {"const": "https://jsonfeed.org/version/1.1"}
    for part in (schema, schema["definitions"]["item"]):
        part["properties"] |= {"authors": authors, "language": {"type": "string", "minLength": 2}}
    schema["definitions"]["uri"]["pattern"] = ABSOLUTE.pattern
    return jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())


JSON_FEED = json_feed_1_1()
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
    (check_rss if form == "rss" else check_atom)(path, form, root)


def check_rss(path, form, root):
    """The rules of <https://www.rssboard.org/rss-specification>, for which there is no schema."""
    for name in ("title", "link", "description"):
        check_html(path, form, root.findtext(f"channel/{name}") or "")
        if len(root.findall(f"channel/{name}")) != 1:
            fault(path, form, f"not one <{name}> in the channel")
    for element in root.iter("pubDate", "lastBuildDate"):
        try:
            if parsedate_to_datetime(element.text).tzinfo is None:
                fault(path, form, f"<{element.tag}> without a zone: {element.text!r}")
        except (TypeError, ValueError):
            fault(path, form, f"<{element.tag}> is no date: {element.text!r}")
    guids = [guid.text for guid in root.iterfind("channel/item/guid")]
    if len(set(guids)) != len(guids):
        fault(path, form, "two items have one <guid>")
    for item in root.iterfind("channel/item"):
        if item.find("title") is None and item.find("description") is None:
            fault(path, form, "an item has neither title nor description")
        for name in {child.tag for child in item if "}" not in child.tag} - {"category", "enclosure"}:
            if len(item.findall(name)) != 1:
                fault(path, form, f"an item has several <{name}>")
        guid = item.find("guid")
        if guid is not None and guid.get("isPermaLink") != "false" and not ABSOLUTE.match(guid.text or ""):
            fault(path, form, f"the <guid> {guid.text!r} is said to be an address")
        for enclosure in item.iterfind("enclosure"):
            if not ABSOLUTE.match(enclosure.get("url", "")) or not enclosure.get("length", "").isdigit() or "/" not in enclosure.get("type", ""):
                fault(path, form, f"an <enclosure> has {dict(enclosure.attrib)}")
        check_html(path, form, item.findtext("{http://purl.org/rss/1.0/modules/content/}encoded") or "")
        # Readers disagree whether these are HTML.
        for name in ("title", "description"):
            check_html(path, form, item.findtext(name) or "")


def check_atom(path, form, root):
    """The grammar of RFC 4287, and what its Appendix B asks in Schematron."""
    atom = "{http://www.w3.org/2005/Atom}"
    if not ATOM.validate(root):
        fault(path, form, f"RFC 4287: {ATOM.error_log.last_error}")
    entries = root.findall(f"{atom}entry")
    if root.find(f"{atom}author") is None:
        for entry in entries:
            if entry.find(f"{atom}author") is None and entry.find(f"{atom}source/{atom}author") is None:
                fault(path, form, "neither the feed nor an entry has an author")
    for element in root.iter(f"{atom}id"):
        if not ABSOLUTE.match(element.text or ""):
            fault(path, form, f"the id {element.text!r} is no IRI")
    for entry in entries:
        content = entry.find(f"{atom}content")
        if content is None and entry.find(f"{atom}link[@rel='alternate']") is None:
            fault(path, form, "an entry has neither content nor a page")
        if content is not None and content.get("src") and entry.find(f"{atom}summary") is None:
            fault(path, form, "content elsewhere without a summary")
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
        for error in JSON_FEED.iter_errors(feed):
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
