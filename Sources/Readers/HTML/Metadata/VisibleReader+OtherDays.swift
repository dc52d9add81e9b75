// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Lines near the headline with a day that is not the story's.
extension VisibleReader {
  /// "Joined: 18 Sep 2008", as forums print beside the posts of a member; "Doors open: 18 Sep 2026", when something
  /// takes place.
  static func isOfOtherDay(_ line: String) -> Bool {
    guard let colon = line.utf8.prefix(32).firstIndex(of: UInt8(ascii: ":")) else { return false }
    let label = PhraseKey(String(line[..<colon]))
    return events.matchesWhole(label) || memberships.matchesWhole(label)
  }

  /// Labels of days on which something takes place, begins or ends.
  private static let events = PhraseList(
    """
    when | event date | date of event | doors | doors open | start | starts | start date | deadline |
    closing date | release | release date | born | died | opening | valid from | valid until
    termin | termine | wann | beginn | einlass | anmeldeschluss | einsendeschluss |
    bewerbungsschluss | geboren | gestorben | erscheinungstermin | kinostart | gültig ab | gültig bis
    quand | date de l événement | date limite | sortie | date de sortie
    cuándo | fecha del evento | fecha límite | estreno | fecha de estreno
    quando | data do evento | estreia | data evento | scadenza | uscita | data di uscita
    wanneer | aanvang | när | når | hvornår | milloin
    kiedy | premiera | kdy | когда | начало | премьера
    日時 | 開催日 | 発売日 | 时间 | 일시 | 개봉
    """)

  /// Labels of the day on which somebody joined a forum.
  private static let memberships = PhraseList(
    """
    joined | join date | registered | member since
    registriert | registriert seit | mitglied seit | dabei seit | beigetreten | anmeldungsdatum
    inscrit | inscrit le | inscription | membre depuis
    registrado | se registró | miembro desde | fecha de registro | data de registro
    iscritto | iscritto dal | registrato il | lid geworden op | lid sinds
    rejestracja | dołączył | dołączyła | dołączył a | registrován
    зарегистрирован | зарегистрирована | на форуме с
    reg | tilmeldt | blev medlem | ble medlem | medlem sedan
    """)
}
