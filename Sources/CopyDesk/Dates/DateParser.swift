// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

package import NewsModel

/// Reads dates as news prints them, in every spelling of feeds, wires and pages.
///
/// Never more exact than the text: a day without a time stays a day, a time without a zone stays
/// local. Refused (nil): relative words ("2 hours ago"), days without a year, years and months
/// without a day, and "03/04/2016" where nothing says which is the month.
package struct DateParser: Sendable {
  /// The language whose customs decide between day and month first, as a BCP 47 tag.
  private let tag: LanguageTag?

  /// A parser for texts of a language; nil where the language is unknown.
  package init(language: String? = nil) {
    tag = language.flatMap(LanguageTag.init)
  }

  /// A parser for texts in the language of a tag.
  init(tag: LanguageTag?) { self.tag = tag }

  /// What a date stands for, where one text prints several: "Published …, updated …".
  package enum Purpose: Sendable {
    case published
    case modified
  }

  /// The date of a text; nil where it holds none.
  ///
  /// `isNumberField`: the field is a number in its own format, so that digits alone are seconds or
  /// milliseconds since 1970.
  package func date(
    _ text: String, for purpose: Purpose = .published, isNumberField: Bool = false
  ) -> NewsDate? {
    if let date = MailDate.date(text) ?? ISODate.date(text) {
      return OtherCalendars.gregorian(date, language: tag?.language)
    }
    if isNumberField, let date = CompactDate.date(text) ?? EpochDate.date(text) { return date }
    var scanner = DateScanner(DateTokenizer(text).tokens, tag: tag)
    return scanner.date(for: purpose)
  }

  /// The date that a text says is that of a change: "Updated 24 March 2016"; nil where it says so of none.
  func dateOfChange(_ text: String) -> NewsDate? {
    var scanner = DateScanner(DateTokenizer(text).tokens, tag: tag)
    let date = scanner.date(for: .modified)
    return scanner.isOfOtherPurpose ? nil : date
  }

  /// True where a text prints dates of updates only: "Updated 24 March 2016".
  func isOnlyOfUpdates(_ text: String) -> Bool {
    var scanner = DateScanner(DateTokenizer(text).tokens, tag: tag)
    return scanner.date(for: .published) != nil && scanner.isOfOtherPurpose
  }

  /// True where a text is a date and nothing besides but the small words dates are printed with.
  func isOnlyDate(_ text: String) -> Bool {
    DateScanner(DateTokenizer(text).tokens, tag: tag).isAll
  }

  /// The day that the path of an address names, as in "/2016/03/24/"; nil where it names none.
  package static func date(inAddress address: String) -> NewsDate? { AddressDate.date(address) }
}
