// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// What an item says, until its end tag lets it be put in order.
struct ItemFacts {
  /// A text that may become body or summary. An object, as it goes through many hands.
  final class Passage {
    /// What the element is for.
    let meaning: FeedMeaning
    /// The element, for the origin of evidence.
    let element: String
    let rank: UInt8
    let form: TextForm
    /// Where its bytes lie in the text buffer.
    let range: Range<Int>
    /// Its elements, where it is XHTML.
    let tree: HTMLTree?
    /// The address given by `xml:base`; nil where none is.
    let base: String?
    /// The language given by `xml:lang`; nil where none is.
    let language: String?

    init(
      _ element: FeedElement, form: TextForm, range: Range<Int>, tree: HTMLTree?, base: String?,
      language: String?
    ) {
      meaning = element.meaning
      self.element = element.name
      rank = element.rank
      self.form = form
      self.range = range
      self.tree = tree
      self.base = base
      self.language = language
    }
  }

  /// Room for what most items say.
  private static let usualClaims = 12
  private var claims: [Evidence] = []
  /// The rank of each claim; apart, as to look at ranks must not cost copies of evidence.
  private var ranks: [UInt8] = []
  /// Where among the claims the dates stand, one for each element.
  private var dates: [Int] = []
  private var people = 0
  var passages: [Passage] = []
  var media: [Media] = []
  var thumbnails: [Media] = []
  /// Transcripts and chapters, which come after what they are about.
  var related: [Media] = []
  /// The address of the first enclosure before a distributor replaced it.
  var originalFile: String?
  /// The page that plays the film of the item.
  var player: String?
  /// The description printed beside the media, where the item has a text of its own.
  var mediaCaption: String?
  /// What single files say of the rights in them, by their place in `media`.
  var copyrights: [(place: Int, notice: String)] = []
  /// The credits printed beside the media rather than inside one of them.
  var mediaCredit: String?
  /// The credits of the open group of media.
  var groupCredit: String?
  /// Seconds, from a podcast's own element.
  var duration: Double?
  var source: FeedReference?
  /// Who wrote for the feed the item was taken from.
  var sourceAuthors: [Evidence] = []
  var places: [Place] = []
  /// What is named as a place without a point.
  var placeNames: [Place] = []
  /// The name and country that attributes give the point that comes next.
  var pointName: String?
  var country: String?
  /// How many numbers make a point, where the item says so.
  var dimension = 2
  /// Whether the first of them is the longitude, against the custom of feeds.
  var isLongitudeFirst = false
  var latitude: Double?
  var longitude: Double?
  /// The first corner of a box whose second has not come yet.
  var corner: String?
  /// What `xml:lang` says on the item itself.
  var language: String?
  /// What `xml:base` says on the item itself or above it.
  var base: String?
  var warnings: [String] = []
  /// True once anything at all has been said.
  var isEmpty: Bool { claims.isEmpty && passages.isEmpty && media.isEmpty }

  /// Notes a text, unless it is nil or empty.
  mutating func note(_ field: Evidence.Field, _ text: String?, _ element: FeedElement) {
    guard let text, !text.isEmpty else { return }
    note(field, .text(text), element.name, rank: element.rank)
  }

  /// Notes a value.
  mutating func note(
    _ field: Evidence.Field, _ value: consuming Evidence.Value, _ element: String,
    rank: UInt8 = 0
  ) {
    if field == .author || field == .contributor {
      people += 1
      if people == FeedFacts.mostPeople + 1 {
        warnings.append("more than \(FeedFacts.mostPeople) people are named; the rest was left out")
      }
      if people > FeedFacts.mostPeople { return }
    }
    if claims.isEmpty {
      claims.reserveCapacity(Self.usualClaims)
      ranks.reserveCapacity(Self.usualClaims)
    }
    claims.append(Evidence(field, value, Evidence.Origin(.element, element)))
    ranks.append(rank)
  }

  /// Notes a text of which an item has one: an element that comes again replaces what it said
  /// before.
  mutating func noteLast(_ field: Evidence.Field, _ text: String?, _ element: FeedElement) {
    guard let text, !text.isEmpty else { return }
    let place = dates.first {
      claims[$0].field == field && claims[$0].origin.detail == element.name
    }
    if let place {
      claims[place].value = .text(text)
    } else {
      dates.append(claims.count)
      note(field, .text(text), element.name, rank: element.rank)
    }
  }

  // What only looks is mutating all the same: else each look would begin with a copy of all facts.

  /// Takes out all evidence, the best element first.
  ///
  /// Titles of modules stand in for one that is missing; beside one they are captions and short
  /// forms.
  mutating func takeEvidence() -> [Evidence] {
    var claims: [Evidence] = []
    swap(&claims, &self.claims)
    guard let highest = ranks.max(), highest > 0 else { return claims }
    var ordered: [Evidence] = []
    ordered.reserveCapacity(claims.count + 4)
    var hasHeadline = false
    for rank in 0...highest {
      for index in claims.indices where ranks[index] == rank {
        let isHeadline = claims[index].field == .headline
        if isHeadline, hasHeadline, rank > 0 { continue }
        hasHeadline = hasHeadline || isHeadline
        // Moved, as a copy would be one of each of its strings.
        var claim = Evidence(.id, .text(""), Evidence.Origin(.element))
        swap(&claim, &claims[index])
        ordered.append(claim)
      }
    }
    return ordered
  }

  /// The best address of the item's page; nil where it gives none.
  mutating func url() -> String? {
    var best: (rank: UInt8, text: String)?
    // By index: a copy of a claim is a copy of each of its strings.
    for index in claims.indices where claims[index].field == .url {
      guard case .text(let text) = claims[index].value else { continue }
      if ranks[index] < best?.rank ?? .max { best = (ranks[index], text) }
    }
    return best?.text
  }

  /// Whether somebody is named for a field.
  mutating func hasEvidence(_ field: Evidence.Field) -> Bool {
    for index in claims.indices where claims[index].field == field { return true }
    return false
  }
}
