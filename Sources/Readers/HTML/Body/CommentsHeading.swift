// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup

/// Headings over what readers wrote below a story: "12 comments", "Leave a reply".
///
/// Style sheets of today give classes that mean nothing; these words stand on the page for all to read.
enum CommentsHeading {
  /// Letters of such a heading, the story's headline in it: "34 responses to “Bridge closes for good”".
  private static let longest = 240

  static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    let key = PhraseKey(text)
    if invitations.matchesStart(key) { return text.utf8.count <= longest / 3 }
    let words = text.split { !($0.isLetter || $0.isNumber) }
    guard let first = words.first, words.count > 1 else { return false }
    // "12 comments", "{ 38 comments… read them below }"
    if isCount(first) {
      let rest = PhraseKey(words.dropFirst().joined(separator: " "))
      return counted.matchesWhole(rest) || replies.matchesStart(rest)
        || invitations.matchesStart(rest)
    }
    // "Comments (35)", "Comments: 35"
    if let last = words.last, isCount(last) {
      return counted.matchesWhole(PhraseKey(words.dropLast().joined(separator: " ")))
    }
    return false
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
    response
    responses
    reply
    replies
    thought
    thoughts
    reader comments
    comments so far
    kommentar
    kommentare
    kommentaren
    kommentarer
    leserkommentare
    antwort
    antworten
    gedanke
    gedanken
    reaktion
    reaktionen
    commentaire
    commentaires
    réaction
    réactions
    réponse
    réponses
    comentario
    comentarios
    respuesta
    respuestas
    comentário
    comentários
    resposta
    respostas
    commento
    commenti
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
    kommentti
    kommenttia
    kommentit
    vastausta
    komentarz
    komentarze
    komentarzy
    odpowiedź
    odpowiedzi
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
