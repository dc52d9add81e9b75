// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Addresses of pages about one author: "/author/jane-doe", "/autoren/jane-doe.html".
enum AuthorAddress {
  /// Whether a part of the path, with another one behind it, is a word for authors.
  static func isOne(_ address: ArraySlice<UInt8>) -> Bool {
    contains(address, initials, words)
  }

  /// Whether a part of the path, with another one behind it, is a word for users.
  static func isOfUser(_ address: ArraySlice<UInt8>) -> Bool {
    contains(address, initialsOfUsers, wordsForUsers)
      || address.split(separator: UInt8(ascii: "/")).dropLast().contains {
        $0.starts(with: userDash)
      }
      || isHandle(address)
  }

  /// "https://lantern.example/@jane", where networks and newsletters keep what they know of somebody.
  private static func isHandle(_ address: ArraySlice<UInt8>) -> Bool {
    guard let slash = address.lastIndex(of: UInt8(ascii: "/")), slash + 2 < address.endIndex else {
      return false
    }
    return address[slash + 1] == UInt8(ascii: "@")
  }

  /// "/user-overview/12"
  private static let userDash = Array("user-".utf8)

  private static func contains(
    _ address: ArraySlice<UInt8>, _ initials: [UInt8], _ words: [[StaticString]]
  ) -> Bool {
    var start = address.startIndex
    let end = address.endIndex
    while start < end {
      guard let slash = address[start..<end].firstIndex(of: UInt8(ascii: "/")) else { return false }
      let part = slash - start
      if (4...14).contains(part), slash + 2 < end, let first = address[start..<slash].first,
        let letter = initials.firstIndex(of: first | 0x20),
        isWord(address[start..<slash], words[letter])
      {
        return true
      }
      start = slash + 1
    }
    return false
  }

  private static func isWord(_ part: ArraySlice<UInt8>, _ words: [StaticString]) -> Bool {
    words.contains { word in
      word.utf8CodeUnitCount == part.count
        && word.withUTF8Buffer { zip($0, part).allSatisfy { $0 == $1 | 0x20 } }
    }
  }

  private static let initialsOfUsers = Array("mpu".utf8)
  private static let wordsForUsers: [[StaticString]] = [
    ["member", "members", "mitglied", "mitglieder", "membre", "membres", "miembros"],
    ["profile", "profiles", "profil", "profils", "perfil", "people", "profilo"],
    ["user", "users", "usuario", "usuarios", "utilisateur", "utente"],
  ]

  private static let initials = Array("acdfjnprstw".utf8)
  private static let words: [[StaticString]] = [
    [
      "author", "authors", "autor", "autores", "autoren", "autorin", "autore", "autori", "auteur",
      "auteurs", "auteure", "autora", "autorzy",
    ],
    ["columnist", "columnists", "contributor", "contributors"],
    ["dziennikarz", "dziennikarze"],
    ["firmas", "forfatter"],
    ["journalist", "journalists", "journaliste", "journalistes", "jornalista"],
    ["novinar", "novinari"],
    ["periodista", "periodistas"],
    ["reporter", "reporters", "redakteur", "redakteure", "redaktor", "redacteur"],
    ["signataire", "signataires", "skribent", "skribenter"],
    ["toimittaja", "toimittajat"],
    ["writer", "writers"],
  ]
}
