// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CLibXML2

/// Reads HTML as it is found in the world: any bytes give a tree.
///
/// libxml2's parser reports elements and text, which go straight into an `HTMLTree`; no tree of its
/// own is built.
public enum HTMLParser {
  /// A whole page. Node 0 is `<html>`.
  ///
  /// The page is taken for UTF-8, whatever `<meta charset>` says; broken bytes and NULs become
  /// U+FFFD. What lies beyond 2 GB is left out, with a warning. What the parser finds wrong is
  /// collected only when `diagnostics` asks for it, since it costs time.
  public static func parse(_ utf8: [UInt8], diagnostics: Bool = false) -> HTMLTree {
    unsafe utf8.withUnsafeBufferPointer { unsafe parse($0, diagnostics: diagnostics) }
  }

  /// A whole page. Node 0 is `<html>`.
  public static func parse(
    _ utf8: UnsafeBufferPointer<UInt8>, diagnostics: Bool = false
  ) -> HTMLTree {
    var builder = HTMLTreeBuilder(root: .html)
    unsafe withReadable(utf8, &builder) { readable, builder in
      builder.reserve(bytes: readable.count)
      unsafe run(readable, into: &builder, diagnostics: diagnostics)
    }
    return builder.take()
  }

  /// Parses, and once more where comments swallowed what follows them.
  private static func run(
    _ utf8: UnsafeBufferPointer<UInt8>, into builder: inout HTMLTreeBuilder, diagnostics: Bool
  ) {
    var again = HTMLTreeBuilder(root: builder.root)
    again.warnings = builder.warnings
    unsafe HTMLEvents.run(utf8, into: &builder, diagnostics: diagnostics)
    guard builder.hasEmptyComments else { return }
    let blanked = unsafe HTMLComments.withoutEmpty(utf8)
    again.reserve(bytes: blanked.count)
    unsafe blanked.withUnsafeBufferPointer {
      unsafe HTMLEvents.run($0, into: &again, diagnostics: diagnostics)
    }
    builder = again
  }

  /// A piece of a page, such as the body of a feed item. Node 0 is a `<body>` around it.
  public static func parseFragment(_ utf8: [UInt8], diagnostics: Bool = false) -> HTMLTree {
    unsafe utf8.withUnsafeBufferPointer { unsafe parseFragment($0, diagnostics: diagnostics) }
  }

  /// A piece of a page, such as the body of a feed item. Node 0 is a `<body>` around it.
  public static func parseFragment(
    _ utf8: UnsafeBufferPointer<UInt8>, diagnostics: Bool = false
  ) -> HTMLTree {
    if diagnostics { return unsafe parseOddFragment(utf8, diagnostics: true) }
    var fragments = HTMLFragments()
    return unsafe fragments.tree(of: utf8)
  }

  /// A piece that `FragmentParser` does not read as it stands.
  static func parseOddFragment(
    _ utf8: UnsafeBufferPointer<UInt8>, diagnostics: Bool
  ) -> HTMLTree {
    var builder = HTMLTreeBuilder(root: .body)
    var repaired: HTMLTree?
    unsafe withReadable(utf8, &builder) { readable, builder in
      if !diagnostics, unsafe readable.baseAddress != utf8.baseAddress {
        var parser = FragmentParser()
        repaired = unsafe parser.tree(of: readable, warnings: builder.warnings)
        if repaired != nil { return }
      }
      builder.reserve(bytes: readable.count)
      // Text right under <body> stays there; without it the parser would wrap it in a <p>.
      var page: [UInt8] = []
      page.reserveCapacity(readable.count + fragmentOpening.count)
      page.append(contentsOf: fragmentOpening)
      unsafe page.append(contentsOf: readable)
      unsafe page.withUnsafeBufferPointer {
        unsafe run($0, into: &builder, diagnostics: diagnostics)
      }
    }
    return repaired ?? builder.take()
  }

  private static let fragmentOpening = Array("<html><body>".utf8)

  /// Hands on bytes that the parser can read to the end: UTF-8, no NUL, at most 2 GB, no BOM.
  private static func withReadable(
    _ utf8: UnsafeBufferPointer<UInt8>, _ builder: inout HTMLTreeBuilder,
    _ body: (UnsafeBufferPointer<UInt8>, inout HTMLTreeBuilder) -> Void
  ) {
    let most = HTMLTreeBuilder.mostBytes - 64
    var bytes = unsafe utf8
    if bytes.count > most {
      unsafe bytes = UnsafeBufferPointer(rebasing: bytes[..<most])
      builder.warnings.append("the page is larger than 2 GB; the rest was left out")
    }
    if bytes.count > 2, unsafe bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF {
      unsafe bytes = UnsafeBufferPointer(rebasing: bytes[3...])
    }
    let surplus = unsafe HTMLTagLimiter.surplus(in: bytes)
    if !surplus.isEmpty {
      var blanked = unsafe UTF8Text.repaired(bytes)?.bytes ?? Array(bytes)
      // A repair moves what follows it.
      let ranges = unsafe blanked.withUnsafeBufferPointer { unsafe HTMLTagLimiter.surplus(in: $0) }
      for range in ranges {
        for index in range { blanked[index] = 0x20 }
      }
      builder.warnings.append(
        "a tag had more than \(HTMLTagLimiter.mostAttributes) attributes; the rest was left out")
      unsafe blanked.withUnsafeBufferPointer { unsafe body($0, &builder) }
    } else if let repaired = unsafe UTF8Text.repaired(bytes) {
      unsafe repaired.bytes.withUnsafeBufferPointer { unsafe body($0, &builder) }
    } else if bytes.count > 0 {
      unsafe body(bytes, &builder)
    }
  }
}
