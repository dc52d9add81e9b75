// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Attribution
import NewsModel

/// A person as fields of feeds print one: "email (Name)", "Name <email>", "Name (email)".
/// <https://www.rssboard.org/rss-specification#ltauthorgtSubelementOfLtitemgt>
enum PersonText {
  /// The person, with an empty name where the text is only a mail address; nil where no address is
  /// in it.
  static func person(_ text: String) -> Person? {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return nil }
    var email: String?
    var words: [Substring] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
      let bare = word.trimming("<>()[],;\"'").dropping(prefix: "mailto:")
      if email == nil, isAddress(bare) {
        email = String(bare)
      } else {
        words.append(word)
      }
    }
    guard let email else { return nil }
    // Feeds put a mail address that does not exist before the name, because RSS asks for one.
    var name = words.joined(separator: " ").trimming("()<>[]\"' ,;-")
    if name.hasPrefix("("), name.hasSuffix(")") { name = name.dropFirst().dropLast() }
    if words.first?.hasPrefix("\"") ?? false, let turned = turned(name) { name = turned[...] }
    return Person(name: String(name), email: isPlaceholder(email) ? nil : email)
  }

  /// Several people with a mail address each, parted by commas, semicolons or "and"; nil for any other text.
  static func people(_ text: String) -> [Person]? {
    guard text.holds("@"), text.split(separator: "@").count > 2 else { return nil }
    var people: [Person] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      var rest = part
      while let joint = rest.firstRange(of: " and ") {
        guard let person = person(String(rest[..<joint.lowerBound])) else { return nil }
        people.append(person)
        rest = rest[joint.upperBound...]
      }
      guard let person = person(String(rest)) else { return nil }
      people.append(person)
    }
    return people
  }

  /// "jdoe (Jane Doe)", "Jane (Jane Doe)": the name behind what its owner signs in with, in the form that
  /// RSS has for a mail address; nil for any other text.
  static func nameBehindLogin(_ text: String, _ register: AgencyRegister) -> String? {
    guard text.utf8.last == UInt8(ascii: ")"), let open = text.firstIndex(of: "(") else {
      return nil
    }
    let login = text[..<open].trimming(" ")
    let name = text[open...].dropFirst().dropLast().trimming(" ")
    let isLogin = login.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !$0.isASCIICapital }
    guard !login.isEmpty, !name.isEmpty, isLogin || name.hasPrefix("\(login) "),
      register.agency(named: String(login)) == nil
    else { return nil }
    return String(name)
  }

  /// "Rosa Lind" for "Lind, Rosa", which mail quotes because of its comma; nil for any other form.
  private static func turned(_ name: Substring) -> String? {
    let parts = name.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let last = parts[0].trimming(" \"")
    let first = parts[1].trimming(" \"")
    return first.isEmpty || last.isEmpty ? nil : "\(first) \(last)"
  }

  /// True for "name@host.tld".
  static func isAddress(_ text: Substring) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].utf8.count >= 3 else { return false }
    return parts[1].utf8.contains(UInt8(ascii: ".")) && !text.utf8.contains { $0 <= 0x20 }
  }

  private static func isPlaceholder(_ email: String) -> Bool {
    let lower = email.lowercased()
    return lower.hasPrefix("noreply@") || lower.hasPrefix("no-reply@")
      || lower.hasPrefix("donotreply@") || lower == "none@none.com"
  }
}

extension StringProtocol {
  /// The text without these characters at its ends.
  fileprivate func trimming(_ characters: String) -> SubSequence {
    var rest = self[...]
    while let first = rest.first, characters.contains(first) { rest.removeFirst() }
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return rest
  }
}

extension Substring {
  fileprivate func dropping(prefix: String) -> Substring {
    hasPrefix(prefix) ? dropFirst(prefix.count) : self
  }
}
