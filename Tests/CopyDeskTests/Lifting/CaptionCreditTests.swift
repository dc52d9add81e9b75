// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import NewsModel
import Testing

@Suite struct `Taking the credit out of a caption` {
  private func picture(_ caption: String, _ language: String) -> Media? {
    var draft = Draft.page(body: [Story.first, Story.second])
    draft.note(.language, language, Evidence.Origin(.langAttribute, "html"))
    draft.body.insert(
      DraftBlock(.figure(Media(type: .image, url: "a.jpg", caption: caption))), at: 1)
    return draft.edited.body.lazy.compactMap {
      if case .figure(let media) = $0 { media } else { nil }
    }.first
  }

  @Test(arguments: [
    ("The quay at dawn. Photo: Ann Reed/AFP", "en", "The quay at dawn.", "Photo: Ann Reed/AFP"),
    ("The quay at dawn. (AP Photo/Ann Reed)", "en", "The quay at dawn.", "AP Photo/Ann Reed"),
    ("The quay at dawn © Ann Reed", "en", "The quay at dawn", "© Ann Reed"),
    ("The quay at dawn (Image: REUTERS)", "en", "The quay at dawn", "Image: REUTERS"),
    (
      "Die Brücke von Osten. Foto: Anna Berger/dpa", "de", "Die Brücke von Osten.",
      "Foto: Anna Berger/dpa"
    ),
    ("Blick auf den Hafen (Quelle: dpa)", "de", "Blick auf den Hafen", "Quelle: dpa"),
    (
      "Le vieux pont d’Osten. Jean Martin / AFP", "fr", "Le vieux pont d’Osten.",
      "Jean Martin / AFP"
    ),
    (
      "Vista del puente viejo / Marta Ruiz (EFE)", "es", "Vista del puente viejo",
      "Marta Ruiz (EFE)"
    ),
    ("Il vecchio ponte di Osten (ANSA)", "it", "Il vecchio ponte di Osten", "ANSA"),
    ("De oude brug. ANP / Jan de Vries", "nl", "De oude brug.", "ANP / Jan de Vries"),
    ("Stary most, fot. Anna Nowak/PAP", "pl", "Stary most", "fot. Anna Nowak/PAP"),
    (
      "The quay. (Ann Reed/Osten Courier via AP, File)", "en", "The quay.",
      "Ann Reed/Osten Courier via AP, File"
    ),
    ("Vanha silta aamulla. Kuva: Ann Reed", "fi", "Vanha silta aamulla.", "Kuva: Ann Reed"),
  ])
  func `behind a label, a bar, a bracket or a sentence`(
    text: String, language: String, caption: String, credit: String
  ) {
    let picture = picture(text, language)
    #expect(picture?.caption == caption)
    #expect(picture?.credit == credit)
  }

  @Test func `leaves no caption where the credit is all there is`() {
    let picture = picture("Foto: Anna Berger", "de")
    #expect(picture?.caption == nil)
    #expect(picture?.credit == "Foto: Anna Berger")
  }

  @Test(arguments: [
    "The mayor: Ann Reed said so in May.", "Ann Reed (left) and John Roe (right)",
    "Osten, 1920. Then as now",
    "J. Ann Reed", "The bridge / the ferry", "AFP", "Photo: the quay as it was before the storm",
  ])
  func `leaves a caption alone that has none`(text: String) {
    let picture = picture(text, "en")
    #expect(picture?.caption == text)
    #expect(picture?.credit == nil)
  }

  /// Twice the words take twice the time: a caption of megabytes took minutes.
  @Test func `looks for the credit at the end of a long caption`() {
    let words = String(repeating: "ay.(", count: 100_000)
    let media = picture("\(words) The quay at dawn. Photo: Ann Reed/AFP", "en")
    #expect(media?.credit == "Photo: Ann Reed/AFP")
  }
}
