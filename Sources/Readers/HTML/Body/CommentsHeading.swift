// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// Headings over what readers wrote below a story: "12 comments", "Leave a reply".
///
/// Style sheets of today give classes that mean nothing; these words stand on the page for all to read.
enum CommentsHeading {
  /// Letters of such a heading, the story's headline in it: "34 responses to “Bridge closes for good”".
  private static let longest = 240

  /// How sure the words are.
  enum Reading {
    case sure
    /// A part of a story may be headed so: "3 responses to the flood".
    case loose
  }

  /// What a heading says; nil for one of the story.
  static func reading(_ text: String) -> Reading? {
    guard text.utf8.count <= longest else { return nil }
    let key = PhraseKey(text)
    if invitations.matchesStart(key) { return text.utf8.count <= longest / 3 ? .sure : nil }
    let words = text.split { !($0.isLetter || $0.isNumber) }
    guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
    // "12 comments", "{ 38 comments… read them below }", or "Comments (35)"
    guard isCount(first) || isCount(last) else { return nil }
    let isAhead = isCount(first)
    let rest = PhraseKey((isAhead ? words.dropFirst() : words.dropLast()).joined(separator: " "))
    if counted.matchesWhole(rest) { return .sure }
    if countedLoosely.matchesWhole(rest) { return .loose }
    guard isAhead else { return nil }
    if invitations.matchesStart(rest) { return .sure }
    // "34 responses to “Bridge closes for good”"
    guard replies.matchesStart(rest) else { return nil }
    return text.unicodeScalars.contains { "“”„\"«»‹›‘’".unicodeScalars.contains($0) }
      ? .sure : .loose
  }

  private static func isCount(_ word: Substring) -> Bool {
    word.allSatisfy(\.isNumber) || counts.contains(word.lowercased())
  }

  private static let counts: Set<String> = [
    "one", "no", "ein", "eine", "keine", "un", "une", "aucun", "uno", "una", "um", "uma", "nenhum",
    "nessun",
    "een", "geen", "en", "ett", "et", "yksi", "jeden", "один",
  ]

  /// What stands behind the number, and nothing else.
  private static let counted = PhraseList(
    """
    comment
    comments
    reader comments
    comments so far
    kommentar
    kommentare
    kommentaren
    kommentarer
    leserkommentare
    commentaire
    commentaires
    comentario
    comentarios
    comentário
    comentários
    commento
    commenti
    kommentti
    kommenttia
    kommentit
    komentarz
    komentarze
    komentarzy
    komentář
    komentáře
    komentářů
    komentár
    komentáre
    komentárov
    hozzászólás
    comentariu
    comentarii
    yorum
    komentar
    komentara
    комментарий
    комментария
    комментариев
    коментар
    коментарі
    коментарів
    коментара
    коментари
    σχόλιο
    σχόλια
    bình luận
    komentar pembaca
    """)

  /// The same of words that a part of a story may be headed with, too: "3 reactions".
  private static let countedLoosely = PhraseList(
    """
    response
    responses
    reply
    replies
    thought
    thoughts
    antwort
    antworten
    gedanke
    gedanken
    reaktion
    reaktionen
    réaction
    réactions
    réponse
    réponses
    respuesta
    respuestas
    resposta
    respostas
    risposta
    risposte
    reactie
    reacties
    opmerking
    opmerkingen
    antwoord
    antwoorden
    svar
    reaktioner
    reaksjoner
    vastausta
    odpowiedź
    odpowiedzi
    """)

  /// What goes on to name the story: "34 responses to …".
  private static let replies = PhraseList(
    """
    response to
    responses to
    reply to
    replies to
    comment on
    comments on
    comments read them
    thought on
    thoughts on
    antwort zu
    antwort auf
    antworten zu
    antworten auf
    gedanke zu
    gedanken zu
    kommentar zu
    kommentare zu
    réflexion sur
    réflexions sur
    réponse à
    réponses à
    commentaire sur
    commentaires sur
    pensamiento sobre
    pensamientos sobre
    comentario en
    comentarios en
    respuesta a
    respuestas a
    comentário em
    comentários em
    comentário sobre
    comentários sobre
    resposta para
    respostas para
    pensieri su
    commenti su
    commento su
    gedachten over
    reacties op
    reactie op
    svar på
    svar til
    tankar om
    tanker om
    kommentarer til
    kommentarer på
    odpowiedzi na
    przemyślenia na temat
    komentarzy do
    комментариев к
    мыслей о
    """)

  /// What asks readers to write.
  private static let invitations = PhraseList(
    """
    leave a comment
    leave a reply
    leave a response
    leave your comment
    leave your reply
    add a comment
    add your comment
    post a comment
    write a comment
    submit a comment
    join the discussion
    join the conversation
    reader comments
    top rated comments
    schreibe einen kommentar
    schreibe eine antwort
    schreiben sie einen kommentar
    einen kommentar schreiben
    einen kommentar hinterlassen
    hinterlasse einen kommentar
    hinterlasse eine antwort
    hinterlassen sie einen kommentar
    kommentar schreiben
    kommentar verfassen
    kommentar hinterlassen
    kommentar abgeben
    antwort hinterlassen
    ihr kommentar zum thema
    kommentare schreibe einen
    laisser un commentaire
    laisser une réponse
    laissez un commentaire
    poster un commentaire
    ajouter un commentaire
    écrire un commentaire
    deja un comentario
    deja una respuesta
    deja tu comentario
    dejar un comentario
    dejar una respuesta
    escribe un comentario
    deixe um comentário
    deixe uma resposta
    deixe o seu comentário
    lascia un commento
    lascia una risposta
    lascia il tuo commento
    scrivi un commento
    geef een reactie
    laat een reactie achter
    laat een bericht achter
    plaats een reactie
    reactie plaatsen
    skriv en kommentar
    skriv et svar
    lämna ett svar
    lämna en kommentar
    legg igjen en kommentar
    legg inn en kommentar
    legg igjen et svar
    efterlad et svar
    jätä kommentti
    jätä vastaus
    kirjoita kommentti
    dodaj komentarz
    zostaw komentarz
    skomentuj
    napsat komentář
    přidat komentář
    pridať komentár
    szólj hozzá
    hozzászólás írása
    lasă un comentariu
    lasă un răspuns
    bir yorum yazın
    bir cevap yazın
    yorum yap
    yorum yapın
    ostavite komentar
    napiši komentar
    добавить комментарий
    оставить комментарий
    залишити коментар
    залишити відповідь
    добавяне на коментар
    αφήστε ένα σχόλιο
    αφήστε μια απάντηση
    tinggalkan balasan
    tinggalkan komentar
    để lại bình luận
    """)
}
