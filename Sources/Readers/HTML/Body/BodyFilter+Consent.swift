// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// Notices about cookies that no class tells from the story.
extension BodyFilter {
  /// In bytes; longer paragraphs are of a story about them.
  private static let longestNotice = 1_200

  /// Takes out lines that ask for consent, and all behind them where that speaks of the same and a story
  /// stands before it.
  mutating func dropConsent() {
    var running = 0
    for index in blocks.indices where isKept[index] {
      if isNotice(index) {
        isKept[index] = false
        let rest = blocks.indices.dropFirst(index + 1)
        guard running >= 2, rest.count(where: { speaksOfCookies($0) }) >= 2 else { continue }
        for later in rest { isKept[later] = false }
        return
      }
      if blocks[index].isRunning { running += 1 }
    }
  }

  private func isNotice(_ index: Int) -> Bool {
    guard speaksOfCookies(index), let text = line(index)?.text,
      text.utf8.count <= Self.longestNotice,
      // What is quoted somebody said.
      text.unicodeScalars.first?.properties.isAlphabetic ?? false
    else { return false }
    return Self.notices.matchesStart(PhraseKey(text))
  }

  private func speaksOfCookies(_ index: Int) -> Bool { line(index)?.text.holds("ookie") ?? false }

  /// How they begin.
  private static let notices = PhraseList(
    """
    we use cookies | we and our partners use cookies | we value your privacy we use |
    this website uses cookies | this site uses cookies | this website makes use of cookies |
    our website uses cookies | our site uses cookies | by continuing to use this website you |
    by using this website you agree | cookies help us | privacy cookies this site
    wir verwenden cookies | wir nutzen cookies | wir setzen cookies |
    diese website verwendet cookies | diese website nutzt cookies | diese website benutzt cookies |
    diese webseite verwendet cookies | diese seite verwendet | diese seite nutzt cookies |
    unsere website verwendet cookies | unsere webseite verwendet cookies |
    auf unserer website werden cookies | auf dieser website werden cookies | cookies helfen uns |
    cookies erleichtern die bereitstellung | datenschutz cookies diese website
    nous utilisons des cookies | ce site utilise des cookies | ce site web utilise des cookies |
    confidentialité cookies ce site
    utilizamos cookies | usamos cookies | este sitio utiliza cookies |
    este sitio web utiliza cookies | esta web utiliza cookies | esta página web utiliza cookies |
    este site utiliza cookies | este site usa cookies | este website utiliza cookies
    utilizziamo i cookie | utilizziamo cookie | questo sito utilizza cookie |
    questo sito utilizza i cookie | questo sito web utilizza i cookie | questo sito usa cookie
    wij gebruiken cookies | we gebruiken cookies | deze website gebruikt cookies |
    deze site gebruikt cookies
    vi använder cookies | den här webbplatsen använder cookies | vi bruger cookies |
    denne hjemmeside bruger cookies | vi bruker cookies | denne nettsiden bruker cookies
    używamy plików cookie | używamy plików cookies | ta strona korzysta z plików cookie |
    ta strona używa plików cookie | ta strona używa cookies | serwis wykorzystuje pliki cookies
    používáme soubory cookie | používáme cookies | tento web používá soubory cookie |
    tento web používá cookies | táto stránka používa cookies
    acest site foloseşte cookie | acest site folosește cookie | folosim cookie |
    ez a weboldal cookie
    bu site cookie
    """)
}
