// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import Testing

@Suite struct `Resolving addresses` {
  /// <https://www.rfc-editor.org/rfc/rfc3986#section-5.4>
  @Test(arguments: [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"),
    ("g;x?y#s", "http://a/b/c/g;x?y#s"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
    ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"),
    ("../..", "http://a/"), ("../../", "http://a/"), ("../../g", "http://a/g"),
    ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"), ("/./g", "http://a/g"),
    ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"),
    ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
    ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
    ("g;x=1/./y", "http://a/b/c/g;x=1/y"), ("g;x=1/../y", "http://a/b/c/y"),
    ("g?y/./x", "http://a/b/c/g?y/./x"), ("g?y/../x", "http://a/b/c/g?y/../x"),
    ("g#s/./x", "http://a/b/c/g#s/./x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
  ]) func `the examples of RFC 3986`(reference: String, expected: String) {
    #expect(WebAddress.resolve(reference, base: "http://a/b/c/d;p?q") == expected)
  }

  @Test(arguments: [
    ("  https://x.example/a b \n", "https://x.example/a%20b"),
    ("https://x.exa\nmple/\ta", "https://x.example/a"),
    ("/straße?q=ü", "https://x.example/straße?q=ü"),
    ("mailto:desk@x.example", "mailto:desk@x.example"),
    ("https://x.example/a/../b", "https://x.example/b"),
    ("https://x.example/a/./b.html?c=/.#d", "https://x.example/a/b.html?c=/.#d"),
    ("http://x.example?q=a.b#c", "http://x.example?q=a.b#c"),
    ("https://x.example/a%20b/.well-known", "https://x.example/a%20b/.well-known"),
    ("HTTPS://x.example/A", "HTTPS://x.example/A"),
    ("https//a", "https://x.example/dir/https//a"),
    ("data:image/png;base64,AA==", "data:image/png;base64,AA=="),
    ("a\"onload=x", "https://x.example/dir/a%22onload=x"),
  ]) func `addresses as pages write them`(reference: String, expected: String) {
    #expect(WebAddress.resolve(reference, base: "https://x.example/dir/page.html") == expected)
  }

  @Test(arguments: [
    "javascript:alert(1)", " JavaScript:void(0)", "java\nscript:x", "vbscript:x",
    "data:text/html,<p>", "data:image/svg+xml,<svg/>", "data:,x", "http://", "https:///a", "http:a",
    "https://?a", "http://#a",
  ]) func `scripts and addresses that lead nowhere are refused`(reference: String) {
    #expect(WebAddress.resolve(reference, base: "https://x.example/") == nil)
  }

  /// Addresses are looked through in blocks of bytes.
  @Test func `what is not final is found wherever it stands`() {
    for length in 1...40 {
      let path = String(repeating: "a", count: length)
      let start = "https://x.example/\(path)"
      #expect(WebAddress.resolve("\(start)/b.c/d") == "\(start)/b.c/d")
      #expect(WebAddress.resolve("\(start)/./d") == "\(start)/d")
      #expect(WebAddress.resolve("\(start)/..") == "https://x.example/")
      #expect(WebAddress.resolve("\(start)<d") == "\(start)%3Cd")
      #expect(WebAddress.resolve("\(start)>") == "\(start)%3E")
      #expect(WebAddress.resolve("\(start)\u{7F}") == "\(start)%7F")
      #expect(WebAddress.resolve("\(start) d") == "\(start)%20d")
    }
  }

  @Test(arguments: [
    ("/g?y=/./x#s", "https://x.example/dir/?a", "https://x.example/g?y=/./x#s"),
    ("/g", "https://x.example", "https://x.example/g"),
    ("/g", "http://x.example:8080?a/b", "http://x.example:8080/g"),
    ("/g", "http://x.example#a/b", "http://x.example/g"),
    ("/g", " https://x.ex\nample/a", "https://x.example/g"),
    ("/", "https://x.example/a", "https://x.example/"),
    ("/é f", "https://x.example/a", "https://x.example/é%20f"),
    ("/a/../g", "https://x.example/a", "https://x.example/g"),
    ("/g", "ftp://x.example/a", "ftp://x.example/g"), ("/g", "/dir/a", "/g"),
  ]) func `references from the root of a site`(reference: String, base: String, expected: String) {
    #expect(WebAddress.resolve(reference, base: base) == expected)
  }

  @Test func `a base may be missing, empty or without a path`() {
    #expect(WebAddress.resolve("a/b", base: nil) == "a/b")
    #expect(WebAddress.resolve("", base: nil) == nil)
    #expect(WebAddress.resolve("a", base: "https://x.example") == "https://x.example/a")
    #expect(WebAddress.resolve("a", base: "mailto:x@y") == nil)
    #expect(
      WebAddress.resolve("//cdn.example/a", base: "https://x.example/") == "https://cdn.example/a")
    #expect(WebAddress.resolve("a", base: "/dir/") == "/dir/a")
    #expect(WebAddress.isAbsolute("https://x") && !WebAddress.isAbsolute("//x"))
  }
}
