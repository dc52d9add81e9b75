// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

public import NewsModel

/// Articles made up of everything that writers and readers stumble over; the same for the same seed.
public struct GeneratedArticles {
  private var random: SplitMix64

  /// The articles of a seed.
  public init(seed: UInt64) { random = SplitMix64(state: seed) }

  /// The next article.
  public mutating func next() -> Article {
    var article = Article()
    identify(&article)
    title(&article)
    attribute(&article)
    date(&article)
    classify(&article)
    article.body = list(0...6) { $0.block(depth: 0) }
    article.places = list(0...2) {
      Place(
        name: $0.maybe { $0.text() }, country: $0.maybe { $0.pick(["FR", "Türkiye", "x y"]) },
        latitude: $0.maybe { $0.number(-90...90) }, longitude: $0.maybe { $0.number(-180...180) })
    }
    article.media = list(0...2) { $0.media() }
    article.warnings = list(0...1) { $0.text() }
    return article
  }

  private mutating func identify(_ article: inout Article) {
    article.id = maybe { $0.pick($0.identifiers) }
    article.version = maybe { $0.below(5) }
    article.status = maybe { $0.pick(PublishingStatus.allCases) }
    article.url = maybe { $0.address() }
    article.language = maybe { $0.pick(["en", "pt_BR", "zh-Hant-TW", "x y", "überall", "de-"]) }
    article.source = maybe {
      Source(
        format: $0.maybe { $0.pick(["rss", "html"]) }, name: $0.maybe { $0.text() },
        url: $0.maybe { $0.address() },
        feed: $0.maybe { $0.reference() }, file: $0.maybe { $0.text() })
    }
    article.rights = maybe {
      Rights(
        holder: $0.maybe { $0.text() }, year: $0.maybe { $0.pick(["2016", "1999-2016"]) },
        notice: $0.maybe { $0.text() }, usageTerms: $0.maybe { $0.text() },
        license: $0.maybe { $0.address() })
    }
  }

  private mutating func title(_ article: inout Article) {
    article.headline = maybe { $0.text() }
    article.subheadline = maybe { $0.text() }
    article.kicker = maybe { $0.text() }
    article.slugline = maybe { $0.text() }
    article.summary = maybe { $0.text() }
    article.editorsNote = maybe { $0.text() }
    article.section = maybe { $0.text() }
    article.genre = maybe { $0.text() }
  }

  private mutating func attribute(_ article: inout Article) {
    article.byline = maybe { $0.text() }
    article.authors = list(0...2) { $0.person() }
    article.contributors = list(0...2) { $0.person() }
    article.agencies = list(0...2) {
      AgencyCredit(
        code: $0.maybe { $0.pick(["AFP", "A B", "Ü:1"]) }, name: $0.text(),
        relation: $0.pick(CreditRelation.allCases), country: $0.maybe { $0.pick(["FR", "U S"]) },
        isInferred: $0.coin())
    }
    article.credits = list(0...2) {
      Credit(
        text: $0.text(), kind: $0.pick(CreditKind.allCases),
        relation: $0.maybe { $0.pick(CreditRelation.allCases) },
        agencies: $0.list(0...2) { $0.text() }, people: $0.list(0...1) { $0.person() })
    }
    article.dateline = maybe {
      Dateline(
        text: $0.text(), places: $0.list(0...2) { $0.text() }, date: $0.maybe { $0.text() },
        agency: $0.maybe { $0.text() })
    }
  }

  private mutating func date(_ article: inout Article) {
    article.published = maybe { $0.date() }
    article.modified = maybe { $0.date() }
    article.created = maybe { $0.date() }
    article.embargoed = maybe { $0.date() }
  }

  private mutating func classify(_ article: inout Article) {
    article.urgency = maybe { 1 + $0.below(9) }
    article.keywords = list(0...3) { $0.text() }
    article.subjects = list(0...3) {
      Subject(
        scheme: $0.maybe {
          $0.pick(["medtop", "own code", "http://x.example/ä b/", "a:b", "1st"])
        },
        code: $0.maybe { $0.pick(["20000430", "medtop:20000430", "a b", "c\td", "ü"]) },
        name: $0.maybe { $0.text() })
    }
  }

  private mutating func person() -> Person {
    Person(
      name: text(), role: maybe { $0.pick($0.roles) },
      jobTitle: maybe { $0.text() }, organization: maybe { $0.text() },
      location: maybe { $0.text() }, email: maybe { $0.pick(["a@b.example", "x y <z>"]) },
      url: maybe { $0.address() }, handle: maybe { $0.pick(["@me", "me you"]) })
  }

  private mutating func reference() -> FeedReference {
    FeedReference(title: maybe { $0.text() }, url: maybe { $0.address() })
  }

  private mutating func media() -> Media {
    Media(
      type: pick(MediaType.allCases), url: maybe { $0.address() },
      mimeType: maybe { $0.pick(["image/jpeg", "x; y=\"z\""]) }, width: maybe { $0.below(2000) },
      height: maybe { $0.below(2000) }, length: maybe { $0.below(9_999_999) },
      duration: maybe { $0.number(0...600) }, caption: maybe { $0.text() },
      credit: maybe { $0.text() }, alt: maybe { $0.text() })
  }

  private mutating func date() -> NewsDate {
    let time = maybe {
      NewsDate.Time(
        hour: $0.below(24), minute: $0.below(60), second: $0.below(61),
        nanosecond: $0.pick([0, 0, 250_000_000, 1]),
        offset: $0.pick([nil, 0, 60, -300, 330, 840, 1439, -1439]))
    }
    return NewsDate(year: pick([1, 1999, 2024, 9999]), month: 2, day: 1 + below(28), time: time)
      ?? NewsDate.firstDay
  }

  private mutating func address() -> String { pick(addresses) }

  // MARK: - Blocks

  private mutating func block(depth: Int) -> Block {
    switch below(depth > 2 ? 4 : 12) {
    case 0: .heading(level: 1 + below(6), richText())
    case 1: .preformatted(richText())
    case 2: .rule
    case 3, 4, 5: .paragraph(richText())
    case 6: .list(ordered: coin(), items: list(0...3) { $0.item(depth: depth) })
    case 7: .quote(list(0...3) { $0.block(depth: depth + 1) })
    case 8: .figure(media())
    case 9:
      .embed(
        Embed(
          url: maybe { $0.address() }, provider: maybe { $0.text() },
          content: coin() ? richText() : RichText("")))
    case 10: .list(ordered: coin(), items: list(1...3) { $0.item(depth: depth) })
    default: .table(table())
    }
  }

  private mutating func item(depth: Int) -> ListItem {
    ListItem(
      coin() || coin() ? richText() : RichText(""),
      items: depth > 1 || coin() ? [] : list(0...2) { $0.item(depth: depth + 1) },
      isOrdered: coin())
  }

  private mutating func table() -> Table {
    let width = below(4)
    return Table(
      rows: list(0...3) { $0.list(width...width) { $0.richText() } }, headerRows: below(3))
  }

  private mutating func richText() -> RichText {
    let text = text()
    let length = text.unicodeScalars.count
    let marks = list(0...4) { random -> Mark in
      let start = random.below(length + 1)
      let end = start + random.below(length - start + 2)
      let type = random.pick(Mark.Kind.allCases)
      return Mark(type: type, start: start, end: end, href: type == .link ? random.address() : nil)
    }
    return RichText(
      text,
      marks: marks.sorted {
        ($0.start, -$0.end, $0.type.rawValue) < ($1.start, -$1.end, $1.type.rawValue)
      })
  }

  /// A text of one or more pieces, each of which means something in some format.
  private mutating func text() -> String {
    list(1...6) { $0.pick($0.pieces) }.joined(separator: pick(["", "", " "]))
  }

  // MARK: - Chance

  private mutating func below(_ limit: Int) -> Int { Int(random.next() % UInt64(max(1, limit))) }
  private mutating func coin() -> Bool { random.next() & 1 == 0 }
  private mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    coin() ? make(&self) : nil
  }
  private mutating func list<Value>(
    _ count: ClosedRange<Int>, _ make: (inout Self) -> Value
  ) -> [Value] {
    (0..<(count.lowerBound + below(count.count))).map { _ in make(&self) }
  }
  private mutating func number(_ range: ClosedRange<Double>) -> Double {
    let parts = Double(below(1_000_001)) / 1_000_000
    return range.lowerBound + (range.upperBound - range.lowerBound) * parts
  }

  // MARK: - Pieces

  private var roles: [PersonRole] {
    [.writer, .translator, .additionalReporter, .photographer, "Röle & co", "x:y"]
  }

  private var identifiers: [String] {
    [
      "urn:newsml:x.example:20240311:1", "https://x.example/?p=1", "42", "with blank", "ü/ö",
      "a\tb\nc", "é:1", "tag:x.example,2024:1",
    ]
  }

  private var addresses: [String] {
    [
      "https://x.example/a", "https://x.example/a_(b)?c=1&copy;=2#d", "http://[::1]:80/x",
      "http://x.example:port/", "http://[bad", "/only/path", "mailto:a@b.example", "a b<c>\"d\"",
      "https://x.example/ü|`*_\\", "http://x.example/%zz/%41", "javascript:alert(1)", "https://",
      "https://ex ample/[x]", "x:", "1:2", "http://x.example/#a#b", "//x.example/", "",
    ]
  }

  private var pieces: [String] {
    [
      "word", "Wörter", "新闻", "אחת", "🙂", "e\u{301}", "€5", "«quoted»", "“said,”", "(a)", "a", "b",
      "*", "**", "_", "__", "`", "``", "```", "~", "~~", "[", "]", "[x](y)", "![i](j)", "<", ">",
      "<b>", "<!--", "&", "&amp;", "&#35;", "&copy", "\\", "#", "# ", "## h ##", "+ ", "- ", "---",
      "===", "=", "|", "| - |", ":-", "1. ", "12) ", "> ", "!", "{", "}", ":", "://", "@", "'",
      "\"",
      " ", "  ", "    ", "\t", "\n", "\n\n", "\u{A0}", "\u{2028}", "\u{3000}", "\u{200B}", "\r\n",
      "\r",
      "\u{1}", "\u{7F}", "\u{85}", "\u{FFFE}", "\u{0}", "\u{FEFF}", "https://x.example/a_b_c",
      "yes",
      "null", "2024-03-11", "]]>", "[a]: b", "* * *", "\u{10FFFF}", "snake_case_word", "%", "$x$",
    ]
  }
}

extension NewsDate {
  /// The first of January of year 1: a day that is there whatever the numbers.
  fileprivate static var firstDay: NewsDate {
    guard let day = NewsDate(year: 1, month: 1, day: 1) else {
      preconditionFailure("the calendar has a first day")
    }
    return day
  }
}

/// Steele, Lea and Flood's generator: small, and the same on every machine.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
