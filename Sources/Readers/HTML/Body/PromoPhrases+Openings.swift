// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// Lines that point to other stories.
extension PromoPhrases {
  /// How lines begin that point to other stories.
  static let openings = PhraseList(
    """
    follow ap s
    follow our full coverage
    read our full coverage
    subscribe to
    sign up for
    sign up to
    read more
    read also
    also read
    read next
    read this
    read the full
    read related
    see also
    see more
    see related
    related
    related article
    related articles
    related story
    related stories
    related news
    related coverage
    related content
    related links
    related topics
    related post
    related posts
    related reading
    related video
    more on
    more from
    more about
    more stories
    more news
    more like this
    more coverage
    more here
    dont miss
    do not miss
    you may also like
    you might also like
    you might like
    you may like
    you may be interested in
    you might be interested in
    you may also be interested in
    recommended
    recommended for you
    recommended reading
    recommended stories
    suggested reading
    further reading
    keep reading
    up next
    next up
    next article
    next story
    previous article
    next post
    previous post
    must read
    must reads
    editors pick
    editors picks
    editors choice
    trending
    trending now
    top stories
    top news
    latest news
    latest stories
    most read
    most popular
    popular now
    also on
    also see
    also watch
    also listen
    also check
    watch also
    watch now
    watch more
    watch the
    listen to the
    click here
    click to
    tap here
    check out our
    check out more
    follow us
    follow our
    follow me on
    like us on
    join us on
    find us on
    connect with us
    to read more
    filed under
    tags
    tag
    tagged
    topics
    topic
    in this article
    in this story
    categories
    category
    posted in
    keywords
    share this
    in pictures
    gallery
    just in
    from the archive
    from our archive
    explore more
    discover more
    lesen sie auch
    lesen sie mehr
    lesen sie hier
    lesen sie dazu
    lesen sie außerdem
    lesen sie weiter
    lest auch
    lies auch
    lesetipp
    das könnte sie auch
    das könnte sie interessieren
    das könnte dich auch interessieren
    auch interessant
    auch lesenswert
    mehr zum thema
    mehr zu
    mehr dazu
    mehr aus
    mehr von
    weitere artikel
    weitere beiträge
    weitere themen
    weitere nachrichten
    weitere meldungen
    zum thema
    passend dazu
    siehe auch
    sehen sie auch
    ähnliche artikel
    ähnliche beiträge
    verwandte artikel
    verwandte themen
    verwandte beiträge
    schlagwörter
    schlagworte
    stichworte
    kategorie
    kategorien
    empfohlener artikel
    vorheriger artikel
    nächster artikel
    vorheriger beitrag
    nächster beitrag
    folgen sie uns
    folgt uns
    folge uns
    à lire
    à lire aussi
    à lire également
    a lire
    a lire aussi
    lire aussi
    lire également
    lire la suite
    lire notre
    lire plus
    lisez aussi
    voir aussi
    à voir aussi
    à voir
    à découvrir
    à découvrir aussi
    pour aller plus loin
    en savoir plus
    plus dinfos
    sur le même sujet
    sur le même thème
    articles liés
    articles similaires
    nos articles
    mots clés
    vous aimerez aussi
    suivez nous
    puedes ver
    puede ver
    lea
    lee
    vea
    mira
    mira también
    lea también
    lee también
    leer también
    lea además
    lea más
    leer más
    lee más
    le puede interesar
    te puede interesar
    te recomendamos
    te interesará
    también te puede interesar
    también puede leer
    puede leer
    ver también
    vea también
    vea además
    ver más
    véase también
    más información
    más noticias
    más sobre
    noticias relacionadas
    artículos relacionados
    relacionado
    relacionados
    relacionadas
    notas relacionadas
    contenido relacionado
    etiquetas
    síguenos
    sigue leyendo
    no te pierdas
    leia também
    leia mais
    leia ainda
    veja também
    veja mais
    saiba mais
    confira também
    mais informações
    mais notícias
    notícias relacionadas
    matérias relacionadas
    artigos relacionados
    assista
    leggi anche
    leggi di più
    leggi tutto
    leggi pure
    potrebbe interessarti
    potrebbero interessarti
    ti potrebbe interessare
    vedi anche
    guarda anche
    articoli correlati
    notizie correlate
    per approfondire
    scopri di più
    seguici
    lees ook
    lees meer
    lees verder
    bekijk ook
    zie ook
    meer over
    meer nieuws
    gerelateerd
    gerelateerde artikelen
    läs också
    läs även
    läs mer
    läs vidare
    mer om
    relaterade artiklar
    les også
    les mer
    les hele
    se også
    læs også
    læs mere
    læs videre
    mere om
    relaterede artikler
    lue myös
    lue lisää
    katso myös
    aiheesta lisää
    czytaj też
    czytaj także
    czytaj więcej
    przeczytaj też
    przeczytaj także
    zobacz też
    zobacz także
    zobacz również
    polecamy
    powiązane
    čtěte také
    čtěte též
    přečtěte si
    přečtěte si také
    viz také
    související články
    prečítajte si
    čítajte aj
    súvisiace články
    pozrite si
    olvasta már
    kapcsolódó
    ajánljuk
    citește și
    citeşte şi
    vezi și
    pročitajte
    pročitajte i
    čitajte
    preberite tudi
    ilgili haberler
    ayrıca bakınız
    читайте также
    читайте еще
    читать также
    читать далее
    смотрите также
    по теме
    материалы по теме
    также по теме
    подробнее
    подписывайтесь
    читайте також
    дивіться також
    вижте още
    прочетете още
    вижте също
    διαβάστε επίσης
    διαβάστε ακόμα
    δείτε επίσης
    δείτε ακόμα
    اقرأ أيضا
    اقرأ أيضًا
    إقرأ أيضا
    شاهد أيضا
    بیشتر بخوانید
    بخوانید
    مطالب مرتبط
    קראו גם
    ראו גם
    यह भी पढ़ें
    ये भी पढ़ें
    আরও পড়ুন
    আরো পড়ুন
    এছাড়াও পড়ুন
    baca juga
    baca selengkapnya
    simak juga
    lihat juga
    tonton juga
    xem thêm
    đọc thêm
    tin liên quan
    อ่านเพิ่มเติม
    อ่านข่าว
    相关阅读
    相關閱讀
    相关新闻
    相關新聞
    延伸阅读
    延伸閱讀
    更多新聞
    看更多
    阅读更多
    関連記事
    関連ニュース
    あわせて読みたい
    こちらもおすすめ
    관련기사
    관련 기사
    i̇lgili haber
    ilgili haber
    قد يهمك
    قد يهمك أيضا
    اقرأ المزيد
    קראו עוד
    לקריאה נוספת
    כתבות נוספות
    همچنین بخوانید
    इसे भी पढ़ें
    और पढ़ें
    함께 읽으면 좋은 기사
    our standards
    tagi
    mot clé
    palabras clave
    temas
    argomenti
    étiquettes
    labels
    marcadores
    assuntos
    palavras chave
    trefwoorden
    štítky
    címkék
    etichete
    ετικέτες
    etiketler
    теги
    метки
    тэги
    ключевые слова
    ключові слова
    الوسوم
    תגיות
    thẻ
    từ khóa
    标签
    標籤
    关键词
    關鍵字
    キーワード
    태그
    taggar
    ämnen
    emner
    asiasanat
    """)
}
