// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// Headings over other stories and over what asks for something.
extension PromoPhrases {
  /// Headings and labels of parts that hold other stories or ask for something.
  static let headings = PhraseList(
    """
    related | related articles | related stories | related news | related posts | related content |
    related coverage | related links | related topics | related reading |
    related articles from our archive | read more | read next | read also | read this next | more |
    more stories | more news | more like this | more from this author | more for you |
    more to read | more to explore | more information | see also | also read | also see |
    dont miss | you may also like | you might also like | you may like | you might like |
    you may also be interested in | you might also be interested in | recommended |
    recommended for you | recommended stories | recommended reading | recommended articles |
    further reading | external links | keep reading | up next | trending | trending now |
    trending stories | top stories | latest | latest news | latest stories | latest posts |
    most read | most popular | most viewed | popular | popular posts | recent posts |
    recent articles | recent news | editors picks | share | share this | share this article |
    share this story | share this post | like this | tags | topics | categories | filed under |
    about the author | about the authors | about author | author bio | newsletter | newsletters |
    subscribe | subscribe to our newsletter | sign up for our newsletter | sign up |
    get our newsletter | stay connected | follow us | contact us | advertisement |
    sponsored content | promoted content | around the web | from around the web | elsewhere |
    more great stories | popular in the community | in other news
    das könnte sie auch interessieren | das könnte dich auch interessieren |
    das könnte sie interessieren | auch interessant | mehr zum thema | mehr zum thema auf |
    zum thema | weitere artikel | weitere beiträge | weitere themen | weitere meldungen |
    weitere nachrichten | weiterführende links | weiterführende informationen | ähnliche artikel |
    ähnliche beiträge | verwandte artikel | verwandte beiträge | verwandte themen | lesen sie auch |
    lesen sie mehr zum thema | meistgelesen | meistgelesene artikel | neueste artikel |
    neueste beiträge | themen | thema | teilen | teilen mit | gefällt mir | schlagwörter |
    schlagworte | newsletter abonnieren | über den autor | über die autorin
    à lire aussi | à lire également | lire aussi | voir aussi | sur le même sujet |
    sur le même thème | articles liés | articles similaires | articles récents | les plus lus |
    partager | partager cet article | mots clés | pour aller plus loin
    noticias relacionadas | artículos relacionados | contenido relacionado | relacionados |
    relacionado | te puede interesar | también te puede interesar | más noticias | más información |
    lo más leído | lo más visto | compartir | compartir en | etiquetas | comparte esto
    leia também | veja também | mais lidas | notícias relacionadas | artigos relacionados |
    posts relacionados | compartilhe
    leggi anche | articoli correlati | notizie correlate | potrebbe interessarti |
    potrebbero interessarti | potrebbe interessarti anche | i più letti | condividi | correlati
    gerelateerde artikelen | lees ook | meest gelezen | delen
    relaterade artiklar | läs också
    les også | relaterte artikler
    relaterede artikler | læs også
    lue myös
    czytaj także | czytaj też | zobacz także | powiązane artykuły
    související články | čtěte také
    ilgili haberler
    читайте также | материалы по теме | похожие материалы
    читайте також
    اقرأ أيضا | مواضيع ذات صلة
    مطالب مرتبط
    关联阅读 | 相关阅读 | 相關閱讀 | 相关新闻 | 相關新聞 | 延伸閱讀
    関連記事 | 関連リンク
    관련기사
    """)

  /// How headings over lists of other stories begin.
  static let more = PhraseList(
    """
    more | mehr | weitere | plus | autres | más | otras | mais | outras | altre | altri | meer |
    mer | fler | flere | więcej | další | больше | ещё | еще
    """)

  /// What stands over a table of contents.
  static let contents = PhraseList(
    """
    contents | table of contents | in this article | on this page
    inhalt | inhaltsverzeichnis | in diesem artikel
    sommaire | table des matières | índice | contenido | contenidos | conteúdo | indice | inhoud |
    innehåll | indhold | innhold | sisällys | spis treści | obsah | tartalom | içindekiler |
    содержание | зміст | المحتويات | 目录 | 目錄 | 目次 | 목차
    """)
}
