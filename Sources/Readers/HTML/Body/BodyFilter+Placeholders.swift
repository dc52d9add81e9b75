// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// What stands in the place of a post or film that is not loaded before the reader agrees to it.
///
/// "You are currently viewing a placeholder content from YouTube." Such notices stand amid the story, often in
/// elements whose classes mean nothing.
extension BodyFilter {
  /// In bytes; longer paragraphs are of a story about them.
  private static let longestPlaceholder = 700
  /// Letters in which they begin.
  private static let opening = 72

  mutating func dropPlaceholders() {
    for index in blocks.indices where isKept[index] {
      if let text = line(index)?.text, Self.isPlaceholder(text) { isKept[index] = false }
    }
  }

  static func isPlaceholder(_ text: String) -> Bool {
    guard text.utf8.count <= longestPlaceholder,
      placeholders.mayOpen(text) || text.hasPrefix("Allow "),
      // What is quoted somebody said.
      text.unicodeScalars.first?.properties.isAlphabetic ?? false
    else { return false }
    let key = PhraseKey(String(text.unicodeScalars.prefix(opening)))
    return placeholders.matchesStart(key) || text.utf8.count <= opening && asksToAllow(text)
  }

  /// "Allow Instagram content?"
  private static func asksToAllow(_ text: String) -> Bool {
    text.hasPrefix("Allow ") && text.hasSuffix(" content?")
  }

  /// How they begin.
  private static let placeholders = PhraseList(
    """
    you are currently viewing a placeholder content
    to view this content you need to
    to view this content please
    to see this content you need to
    to show you this content we need
    this content is blocked
    this content is hosted by a third party
    this content is not available due to your
    this content isnt available due to your
    this article contains content provided by
    this article includes content provided by
    we need your consent to load
    we need your permission to load
    by loading the video you
    by loading the post you
    by loading the tweet you
    by loading the map you
    by clicking play you agree
    recommended external content
    empfohlener externer inhalt
    empfohlener redaktioneller inhalt
    redaktionell empfohlener externer inhalt
    an dieser stelle finden sie einen externen inhalt
    an dieser stelle finden sie einen ergänzenden externen
    an dieser stelle finden sie einen relevanten inhalt
    an dieser stelle finden sie inhalte
    an dieser stelle finden sie ergänzende inhalte
    an dieser stelle findest du einen externen inhalt
    an dieser stelle findest du inhalte
    an dieser stelle befindet sich ein externer inhalt
    an dieser stelle steht ein externer inhalt
    hier finden sie externen inhalt
    hier finden sie einen externen inhalt
    dieser artikel enthält einen externen inhalt
    dieser inhalt ist gesperrt
    dieser inhalt wurde blockiert
    sie sehen gerade einen platzhalterinhalt
    ich bin damit einverstanden dass mir
    ich bin einverstanden dass mir externe inhalte
    ich bin einverstanden dass ich diesen inhalt
    ich bin damit einverstanden dass externe inhalte
    damit können personenbezogene daten an drittplattformen
    mit dem laden des videos akzeptieren
    mit dem laden des videos stimmen
    mit dem laden des beitrags akzeptieren
    mit dem laden des tweets akzeptieren
    mit dem laden der karte akzeptieren
    mit dem laden des inhalts akzeptieren
    mit aktivierung der checkbox erklären sie sich
    wir benötigen ihre zustimmung um
    wir benötigen ihre einwilligung um
    wir benötigen deine zustimmung um
    wir brauchen ihre zustimmung um
    wir brauchen deine zustimmung um
    wir respektieren deine privatsphäre
    wir respektieren ihre privatsphäre
    um deine persönlichen daten zu schützen haben wir
    um ihre persönlichen daten zu schützen haben wir
    zum schutz ihrer persönlichen daten ist
    zum schutz ihrer persönlichen daten wurde
    zum schutz deiner persönlichen daten ist
    zum schutz deiner persönlichen daten wurde
    pour afficher ce contenu
    pour voir ce contenu vous
    pour visualiser ce contenu
    ce contenu est bloqué
    ce contenu nest pas disponible car
    ce contenu ne peut être affiché
    votre consentement est nécessaire pour afficher
    om deze inhoud te
    om deze content te
    deze inhoud is geblokkeerd
    para ver este contenido
    para mostrar este contenido
    este contenido está bloqueado
    este contenido externo
    para ver este conteúdo
    para visualizar este conteúdo
    este conteúdo está bloqueado
    per visualizzare questo contenuto
    per vedere questo contenuto
    questo contenuto è bloccato
    aby zobaczyć tę treść
    aby wyświetlić tę treść
    treść została zablokowana
    for at se dette indhold
    for å se dette innholdet
    för att se det här innehållet
    för att visa det här innehållet
    """)
}
