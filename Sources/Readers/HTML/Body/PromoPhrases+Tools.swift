// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// Labels of what may be done with a story.
extension PromoPhrases {
  /// What stands on the tools beside a story: to print it, to send it, to set it in larger letters.
  static let tools = PhraseList(
    """
    print this | print this page | print this article | print this story | printable version |
    printer friendly | printer friendly version | printer friendly page | print version |
    email this | email this page | email this article | email this story | email a friend |
    email to a friend | e mail | e mail this | e mail this page | e mail this article |
    e mail this story | e mail to a friend | e mail this to a friend | send to a friend |
    send to friend | send this page | send this to a friend | send by email | send feedback |
    tell a friend | forward to a friend | text | text size | text only | font size | larger text |
    smaller text | larger | smaller | jump to recipe | print recipe | single page | single page view | full page | reprints |
    reprint | order reprints | rights and permissions | permalink | permanent link | bookmark |
    bookmark this page | digg | digg this | digg it | del icio us | delicious | stumbleupon |
    newsvine | mixx | yahoo buzz | slashdot | top of page | return to top | discuss |
    discuss this story | letter to the editor | send a letter to the editor |
    write to the editor | listen | zoom | enlarge | click to enlarge | next page | previous page |
    next story | previous story
    druckversion | druckansicht | seite drucken | versenden | senden | weiterempfehlen |
    artikel versenden | artikel senden | per e mail senden | seitenanfang | leserbrief |
    leserbrief schreiben | schriftgröße | schrift | merken | feedback
    version imprimable | envoyer | envoyer à un ami | envoyer par e mail | envoyer par mail |
    réagir | classer | haut de page | retour en haut | taille du texte | agrandir
    versión para imprimir | enviar | enviar a un amigo | enviar por correo | enviar por e mail |
    tamaño de letra | tamaño del texto | ampliar
    versão para impressão | enviar por email | enviar a um amigo | tamanho do texto
    invia | invia a un amico | invia per email | versione stampabile | torna su
    doorsturen | mail dit artikel | printversie | skriv ut | skicka | tipsa en vän |
    drukuj | wyślij | wyślij znajomemu | tisknout | poslat e mailem
    """)
}
