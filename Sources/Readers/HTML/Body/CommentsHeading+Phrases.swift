// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What such headings say, in the languages they are written in.
extension CommentsHeading {
  /// Headings without a number.
  static let alone = PhraseList(
    """
    reader comments | readers comments | your comments | comments |
    memories and condolences | condolences | guest book
    leserkommentare | leserpost | lesermeinungen | ihre kommentare | ihre meinung | kommentare |
    kondolenzbuch
    vos commentaires | vos réactions | les commentaires | commentaires
    comentarios de los lectores | sus comentarios | comentarios
    comentários dos leitores | comentários
    commenti dei lettori | i vostri commenti | commenti
    lezersreacties | reacties
    komentarze czytelników | komentarze
    okuyucu yorumları | yorumlar
    комментарии читателей | комментарии | отзывы
    التعليقات | تعليقات | نظرات | תגובות | टिप्पणियाँ | टिप्पणियां | ความคิดเห็น | σχόλια
    评论 | 評論 | 读者评论 | 网友评论 | 網友評論 | 댓글
    kommentarer
    kommentit
    komentáře | diskuse
    коментарі
    コメント
    """)

  /// What stands behind the number, and nothing else.
  static let counted = PhraseList(
    """
    comment | comments | reader comments | comments so far
    kommentar | kommentare | kommentaren | kommentarer | leserkommentare
    commentaire | commentaires
    comentario | comentarios | comentário | comentários
    commento | commenti
    kommentti | kommenttia | kommentit | komentarz | komentarze | komentarzy | komentář |
    komentáře | komentářů | komentár | komentáre | komentárov | hozzászólás | comentariu |
    comentarii | yorum | komentar | komentara
    комментарий | комментария | комментариев | коментар | коментарі | коментарів | коментара |
    коментари | σχόλιο | σχόλια | bình luận | komentar pembaca
    """)

  /// The same of words that a part of a story may be headed with, too: "3 reactions".
  static let countedLoosely = PhraseList(
    """
    response | responses | reply | replies | thought | thoughts
    antwort | antworten | gedanke | gedanken | reaktion | reaktionen
    réaction | réactions | réponse | réponses
    respuesta | respuestas | resposta | respostas
    risposta | risposte
    reactie | reacties | opmerking | opmerkingen | antwoord | antwoorden | svar | reaktioner |
    reaksjoner | vastausta | odpowiedź | odpowiedzi
    """)

  /// What goes on to name the story: "34 responses to …".
  static let replies = PhraseList(
    """
    response to | responses to | reply to | replies to | comment on | comments on |
    comments read them | thought on | thoughts on
    antwort zu | antwort auf | antworten zu | antworten auf | gedanke zu | gedanken zu |
    kommentar zu | kommentare zu
    réflexion sur | réflexions sur | réponse à | réponses à | commentaire sur | commentaires sur
    pensamiento sobre | pensamientos sobre | comentario en | comentarios en | respuesta a |
    respuestas a
    comentário em | comentários em | comentário sobre | comentários sobre | resposta para |
    respostas para
    pensieri su | commenti su | commento su
    gedachten over | reacties op | reactie op
    svar på | svar til | tankar om | tanker om | kommentarer til | kommentarer på | odpowiedzi na |
    przemyślenia na temat | komentarzy do | комментариев к | мыслей о
    """)

  /// What asks readers to write.
  static let invitations = PhraseList(
    """
    leave a comment | leave a reply | leave a response | leave your comment | leave your reply |
    add a comment | add your comment | post a comment | write a comment | submit a comment |
    join the discussion | join the conversation | reader comments | top rated comments
    schreibe einen kommentar | schreibe eine antwort | schreiben sie einen kommentar |
    einen kommentar schreiben | einen kommentar hinterlassen | hinterlasse einen kommentar |
    hinterlasse eine antwort | hinterlassen sie einen kommentar | kommentar schreiben |
    kommentar verfassen | kommentar hinterlassen | kommentar abgeben | antwort hinterlassen |
    ihr kommentar zum thema | kommentare schreibe einen
    laisser un commentaire | laisser une réponse | laissez un commentaire | poster un commentaire |
    ajouter un commentaire | écrire un commentaire
    deja un comentario | deja una respuesta | deja tu comentario | dejar un comentario |
    dejar una respuesta | escribe un comentario
    deixe um comentário | deixe uma resposta | deixe o seu comentário
    lascia un commento | lascia una risposta | lascia il tuo commento | scrivi un commento
    geef een reactie | laat een reactie achter | laat een bericht achter | plaats een reactie |
    reactie plaatsen
    skriv en kommentar | skriv et svar | lämna ett svar | lämna en kommentar |
    legg igjen en kommentar | legg inn en kommentar | legg igjen et svar | efterlad et svar
    jätä kommentti | jätä vastaus | kirjoita kommentti
    dodaj komentarz | zostaw komentarz | skomentuj | napsat komentář | přidat komentář |
    pridať komentár
    szólj hozzá | hozzászólás írása
    lasă un comentariu | lasă un răspuns
    bir yorum yazın | bir cevap yazın | yorum yap | yorum yapın
    ostavite komentar | napiši komentar
    добавить комментарий | оставить комментарий | залишити коментар | залишити відповідь
    добавяне на коментар
    αφήστε ένα σχόλιο | αφήστε μια απάντηση
    tinggalkan balasan | tinggalkan komentar | để lại bình luận
    """)
}
