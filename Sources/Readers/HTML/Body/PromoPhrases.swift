// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// What outlets write around a story, in the languages they write it in.
enum PromoPhrases {
  /// Lines that are nothing else: labels of buttons, of advertisements, of parts of a page.
  static let lines = PhraseList(
    """
    caption
    image caption
    advertisement
    advertisements
    advert
    ad
    sponsored
    sponsored content
    story continues below
    story continues below advertisement
    article continues below
    article continues below advertisement
    article continues after advertisement
    continue reading below
    continue reading
    continue reading the main story
    continue reading below the ad
    scroll to continue
    scroll to continue with content
    advertisement continue reading the main story
    advertisement scroll to continue
    advertisement story continues below
    close
    share
    share this
    share this article
    share this story
    share on facebook
    share on twitter
    tweet
    email
    print
    save
    reply
    loading
    loading...
    comments
    comment
    leave a comment
    view comments
    show comments
    no comments
    view all
    see all
    show more
    load more
    read more
    more
    back to top
    top
    skip
    skip to content
    skip to main content
    skip advertisement
    skip ad
    skip past newsletter promotion
    after newsletter promotion
    play video
    watch video
    video
    play
    image
    photo
    photos
    report
    report ad
    report a typo
    this slideshow requires javascript
    please enable javascript
    please enable javascript to view the comments powered by disqus
    javascript is disabled in your browser
    your browser does not support the video tag
    your browser does not support the audio element
    listen to this article
    listen to this story
    listen to article
    artikel anhören
    beitrag anhören
    diesen artikel anhören
    écouter l'article
    écouter cet article
    escucha esta nota
    escucha esta nota aquí
    escucha esta noticia
    escuchar la noticia
    ouça este conteúdo
    ouvir notícia
    ascolta l'articolo
    luister naar dit artikel
    lyssna på artikeln
    your browser does not support html5 video
    log in to comment
    sign in to comment
    you must be logged in to post a comment
    thank you for reading
    copy link
    link copied
    hide caption
    toggle caption
    enlarge this image
    view gallery
    open gallery
    next
    previous
    next article
    previous article
    anzeige
    werbung
    weiterlesen
    mehr lesen
    mehr
    teilen
    drucken
    kommentare
    kommentieren
    zum seitenanfang
    nach oben
    artikel teilen
    artikel drucken
    diesen artikel teilen
    diesen beitrag teilen
    beitrag teilen
    artikel weiterempfehlen
    iklan
    pub
    zur startseite
    zurück
    zurück zur übersicht
    zurück zur liste
    zurück zur startseite
    mit freunden teilen
    kommentare geschlossen
    kommentare deaktiviert
    kommentare sind geschlossen
    schon gelesen
    externer inhalt
    mehr anzeigen
    jetzt teilen
    back to list
    back to overview
    comments are closed
    retour
    retour à la liste
    volver
    voltar
    torna indietro
    publicité
    partager
    imprimer
    commentaires
    lire la suite
    lire plus
    publicidad
    compartir
    imprimir
    comentarios
    leer más
    ver más
    publicidade
    continua após a publicidade
    continua depois da publicidade
    compartilhar
    compartilhe
    comentários
    leia mais
    pubblicità
    condividi
    stampa
    commenti
    leggi tutto
    continua a leggere
    advertentie
    delen
    lees meer
    annons
    annonse
    annonce
    reklama
    reklam
    mainos
    реклама
    поделиться
    комментарии
    廣告
    广告
    スポンサーリンク
    광고
    artikel wird nach der anzeige fortgesetzt
    weiter nach der anzeige
    weiterlesen nach der anzeige
    nach der anzeige geht es weiter
    la suite après cette publicité
    suite de larticle après la publicité
    larticle continue après cette publicité
    tekst loopt door onder de advertentie
    tekst gaat verder onder de advertentie
    lees verder onder de advertentie
    artikel gaat verder onder de advertentie
    dalsza część artykułu pod materiałem wideo
    dalsza część tekstu pod wideo
    dalszy ciąg materiału pod wideo
    reszta artykułu pod materiałem wideo
    artiklen fortsætter efter annoncen
    artiklen fortsætter under annoncen
    artikkelen fortsetter under annonsen
    artikkelen fortsetter etter annonsen
    saken fortsetter under annonsen
    saken fortsetter etter annonsen
    artikeln fortsätter efter annonsen
    artikeln fortsätter under annonsen
    juttu jatkuu mainoksen jälkeen
    juttu jatkuu kuvan jälkeen
    el artículo continúa después de la publicidad
    la nota continúa después de la publicidad
    continúa leyendo después de la publicidad
    continua após publicidade
    larticolo prosegue dopo la pubblicità
    continua dopo la pubblicità
    hirdetés
    a cikk a hirdetés után folytatódik
    publicitate
    articolul continuă după publicitate
    διαφήμιση
    η συνέχεια του άρθρου μετά τη διαφήμιση
    إعلان
    إعلانات
    פרסומת
    विज्ञापन
    quảng cáo
    haberin devamı için tıklayın
    haberin devamı aşağıda
    devamı için tıklayın
    انتهای پیام
    انتهای خبر
    点击进入专题
    點擊下載app
    この記事は有料会員限定です
    ここから先は有料会員限定です
    oglas
    reklāma
    reklaam
    оголошення
    """)

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

  /// What stands in lines that ask for something.
  static let pleas = PhraseList(
    """
    comments are moderated
    comments will be moderated
    moderating all comments
    kommentare werden moderiert
    les commentaires sont modérés
    los comentarios son moderados
    comentarios serán moderados
    comentários são moderados
    aprovados pelo moderador
    i commenti sono moderati
    was this article helpful
    was this article useful
    was this page helpful
    was this page useful
    was this story helpful
    is this page useful
    is this page helpful
    did you find this article helpful
    did you find this page useful
    did you find this page helpful
    war dieser artikel hilfreich
    war dieser beitrag hilfreich
    war diese seite hilfreich
    hat ihnen dieser artikel gefallen
    cet article vous a t il été utile
    cette page vous a t elle été utile
    cet article vous a t il plu
    te ha resultado útil este artículo
    te ha resultado interesante esta noticia
    le ha parecido útil este artículo
    questo articolo ti è stato utile
    ti è stato utile questo articolo
    este artigo foi útil
    esta página foi útil
    was dit artikel nuttig
    was dit artikel zinvol
    var den här sidan till hjälp
    var artikeln hjälpsam
    czy ten artykuł był przydatny
    czy artykuł był przydatny
    была ли статья полезной
    эта статья была полезной
    sign up for our
    sign up for the
    sign up to our
    sign up to the
    sign up here
    sign up today
    sign up now
    subscribe to our
    subscribe to the
    subscribe now
    subscribe today
    subscribe here
    subscribe for
    our newsletter
    free newsletter
    daily newsletter
    weekly newsletter
    email newsletter
    newsletter here
    follow us on
    follow him on twitter
    follow her on twitter
    follow them on twitter
    follow me on twitter
    follow on twitter
    like us on facebook
    find us on facebook
    join us on facebook
    join our facebook
    join our whatsapp
    join our telegram
    telegram channel
    whatsapp channel
    download our app
    download the app
    download our free app
    get the app
    news app
    click here to get
    click here to subscribe
    click here to read
    by clicking here
    click here for more
    support our journalism
    support us
    make a donation
    become a member
    become a patron
    become a subscriber
    already a subscriber
    already a member
    delivered to your inbox
    in your inbox
    straight to your inbox
    affiliate commission
    affiliate links
    affiliate link
    may earn a commission
    we earn a commission
    earns a commission
    terms of service apply
    this site is protected by recaptcha
    enable javascript
    turn on javascript
    all rights reserved
    leave a comment below
    let us know in the comments
    let us know what you think
    tell us in the comments
    tell us what you think
    sound off in the comments
    have your say
    in the comments below
    comments section below
    subscribe on youtube
    subscribe to our youtube
    youtube channel
    have a tip
    got a tip
    got a story
    zum newsletter
    unseren newsletter
    newsletter abonnieren
    newsletter anmelden
    kostenlosen newsletter
    für den newsletter
    folgen sie uns
    folgt uns auf
    folge uns auf
    jetzt abonnieren
    jetzt anmelden
    jetzt lesen
    affiliate links
    mit einem stern
    erhalten wir eine provision
    notre newsletter
    notre lettre dinformation
    suivez nous sur
    abonnez vous
    inscrivez vous
    déjà abonné
    réservé aux abonnés
    réservée aux abonnés
    de cet article à lire
    nuestro boletín
    canal de telegram
    canal de whatsapp
    grupo de whatsapp
    hazte miembro
    hazte socio
    nuestra newsletter
    suscríbete
    suscríbase
    síguenos en
    síganos en
    nossa newsletter
    assine nossa
    assine a newsletter
    inscreva se
    siga nos
    siga o
    nosso canal
    iscriviti alla
    iscriviti al
    nostra newsletter
    seguici su
    onze nieuwsbrief
    meld je aan
    schrijf je in
    volg ons
    vårt nyhetsbrev
    prenumerera på
    vårt nyhetsbrev
    vores nyhedsbrev
    vårt nyhetsbrev
    tilaa uutiskirje
    zapisz się
    nasz newsletter
    подписывайтесь на
    подпишитесь на
    підписуйтесь на
    підписуйтеся на
    ikuti kami
    do you have a story
    have a story to share
    got a news tip
    have a news tip
    got a story for us
    jeden morgen die wichtigsten nachrichten
    kostenlos anmelden
    mehr nachrichten aus
    dołącz do nas na
    polub nas na
    obserwuj nas
    kövesse az
    kövess minket
    kövessen minket
    urmărește ne
    urmăreşte ne
    urmăriți ne
    abonați vă
    abonează te
    ακολουθήστε μας
    ακολουθήστε το
    ακολουθήστε τη
    ακολούθησε το
    μάθετε πρώτοι
    takip edin
    abone olun
    bizi takip
    تابعونا على
    تابعوا
    تابعنا على
    اشترك في
    اشتركوا في
    עקבו אחרינו
    הצטרפו לערוץ
    нашли ошибку
    выделите текст и нажмите
    выделите ее и нажмите
    помітили помилку
    знайшли помилку
    simak berita
    dapatkan berita
    ikuti saluran
    cek berita
    gabung di grup
    更多精彩内容
    请关注
    微信公众号
    掃描二維碼
    扫描二维码
    구독하세요
    무료로 구독
    좋아요를 눌러
    会員登録
    følg oss på
    følg os på
    meld deg på
    tilmeld dig
    sledujte nás
    odebírejte
    přihlaste se k odběru
    pratite nas
    přidejte si nás
    """)

  /// How lines begin that ask to be followed.
  static let follow = PhraseList(
    """
    follow
    like
    join
    find
    connect
    subscribe
    folgen
    folgt
    folge
    suivez
    rejoignez
    retrouvez
    sigue
    síguenos
    siga
    síganos
    únete
    curta
    acompanhe
    seguici
    segui
    volg
    följ
    följa
    følg
    seuraa
    śledź
    obserwuj
    sledujte
    takip
    подписывайтесь
    подпишитесь
    читайте
    ikuti
    """)

  /// Networks that ask to be followed on.
  static let networks = PhraseList(
    """
    twitter
    facebook
    instagram
    telegram
    whatsapp
    youtube
    linkedin
    tiktok
    pinterest
    google news
    телеграм
    телеграме
    вконтакте
    фейсбук
    facebookon
    facebooku
    viber
    telegramie
    feedly
    threads
    bluesky
    فيسبوك
    تويتر
    تلغرام
    واتساب
    """)

  /// How lines begin that say when the story was changed.
  static let updates = PhraseList(
    """
    updated
    last updated
    last update
    last modified
    aktualisiert
    zuletzt
    letzte änderung
    letzte aktualisierung
    stand
    mis à jour
    modifié
    dernière mise à jour
    actualizado
    atualizado
    última actualización
    aggiornato
    ultimo aggiornamento
    laatst bijgewerkt
    uppdaterad
    oppdatert
    opdateret
    päivitetty
    aktualizacja
    обновлено
    更新日
    수정
    """)

  /// How headings over lists of other stories begin.
  static let more = PhraseList(
    """
    more
    mehr
    weitere
    plus
    autres
    más
    otras
    mais
    outras
    altre
    altri
    meer
    mer
    fler
    flere
    więcej
    další
    больше
    ещё
    еще
    """)

  /// How lines begin that credit a picture.
  static let photoCredits = PhraseList(
    """
    photo
    photos
    photo by
    photo credit
    photo credits
    photograph
    photograph by
    photographer
    photo courtesy
    photo courtesy of
    image
    images
    image by
    image credit
    image credits
    image courtesy
    image courtesy of
    image source
    featured image
    featured photo
    main image
    header image
    top image
    lead image
    cover photo
    picture
    picture credit
    pictures
    pic credit
    credit image
    foto
    fotos
    foto von
    fotocredit
    fotograf
    fotografin
    bild
    bilder
    bildquelle
    bildquellen
    bildnachweis
    bildrechte
    bildcredit
    titelbild
    titelfoto
    beitragsbild
    beitragsfoto
    headerbild
    vorschaubild
    artikelbild
    aufmacherbild
    symbolbild
    symbolfoto
    archivbild
    archivfoto
    crédit photo
    crédits photo
    crédits photos
    crédit image
    photo dillustration
    image dillustration
    imagen
    fotografía
    crédito de la foto
    imagem
    imagens
    crédito da foto
    fotografia
    immagine
    foto di
    beeld
    afbeelding
    foto door
    zdjęcie
    fot
    fotografie
    kuva
    kuvat
    bilde
    billede
    фото
    фотография
    写真
    圖片
    图片
    사진
    """)

  /// How lines begin that say when the story was published.
  static let timeStamps = PhraseList(
    """
    published
    published on
    published at
    posted
    posted on
    posted by
    updated
    updated on
    last updated
    last update
    last modified
    first published
    created on
    date published
    publication date
    veröffentlicht
    veröffentlicht am
    erstellt am
    erschienen am
    aktualisiert
    aktualisiert am
    zuletzt aktualisiert
    zuletzt geändert
    letzte änderung
    letzte aktualisierung
    stand
    datum
    publié le
    publié
    mis à jour
    mis en ligne
    modifié le
    dernière mise à jour
    publicado
    publicado el
    publicado em
    actualizado
    actualizado el
    atualizado
    atualizado em
    última actualización
    pubblicato
    pubblicato il
    aggiornato
    aggiornato il
    ultimo aggiornamento
    gepubliceerd
    gepubliceerd op
    laatst bijgewerkt
    publicerad
    uppdaterad
    publisert
    oppdatert
    udgivet
    opdateret
    julkaistu
    päivitetty
    opublikowano
    aktualizacja
    publikováno
    vydáno
    опубликовано
    обновлено
    发布时间
    發布時間
    公開日
    更新日
    입력
    수정
    """)

  /// Headings and labels of parts that hold other stories or ask for something.
  static let headings = PhraseList(
    """
    related
    related articles
    related stories
    related news
    related posts
    related content
    related coverage
    related links
    related topics
    related reading
    related articles from our archive
    read more
    read next
    read also
    read this next
    more
    more stories
    more news
    more like this
    more from this author
    more for you
    more to read
    more to explore
    more information
    see also
    also read
    also see
    dont miss
    you may also like
    you might also like
    you may like
    you might like
    you may also be interested in
    you might also be interested in
    recommended
    recommended for you
    recommended stories
    recommended reading
    recommended articles
    further reading
    external links
    keep reading
    up next
    trending
    trending now
    trending stories
    top stories
    latest
    latest news
    latest stories
    latest posts
    most read
    most popular
    most viewed
    popular
    popular posts
    recent posts
    recent articles
    recent news
    editors picks
    comments
    leave a comment
    leave a reply
    join the conversation
    join the discussion
    share
    share this
    share this article
    share this story
    share this post
    share this:
    like this
    tags
    topics
    categories
    filed under
    about the author
    about the authors
    about author
    author bio
    newsletter
    newsletters
    subscribe
    subscribe to our newsletter
    sign up for our newsletter
    sign up
    get our newsletter
    stay connected
    follow us
    contact us
    advertisement
    sponsored content
    promoted content
    around the web
    from around the web
    elsewhere
    more great stories
    popular in the community
    in other news
    das könnte sie auch interessieren
    das könnte dich auch interessieren
    das könnte sie interessieren
    auch interessant
    mehr zum thema
    mehr zum thema auf
    zum thema
    weitere artikel
    weitere beiträge
    weitere themen
    weitere meldungen
    weitere nachrichten
    weiterführende links
    weiterführende informationen
    ähnliche artikel
    ähnliche beiträge
    verwandte artikel
    verwandte beiträge
    verwandte themen
    lesen sie auch
    lesen sie mehr zum thema
    meistgelesen
    meistgelesene artikel
    neueste artikel
    neueste beiträge
    themen
    thema
    kommentare
    kommentar schreiben
    schreibe einen kommentar
    schreiben sie einen kommentar
    einen kommentar schreiben
    teilen
    teilen mit
    gefällt mir
    schlagwörter
    schlagworte
    newsletter abonnieren
    über den autor
    über die autorin
    à lire aussi
    à lire également
    lire aussi
    voir aussi
    sur le même sujet
    sur le même thème
    articles liés
    articles similaires
    articles récents
    les plus lus
    commentaires
    laisser un commentaire
    partager
    partager cet article
    mots clés
    pour aller plus loin
    noticias relacionadas
    artículos relacionados
    contenido relacionado
    relacionados
    relacionado
    te puede interesar
    también te puede interesar
    más noticias
    más información
    lo más leído
    lo más visto
    comentarios
    deja un comentario
    deja una respuesta
    compartir
    compartir en
    etiquetas
    comparte esto
    leia também
    veja também
    mais lidas
    notícias relacionadas
    artigos relacionados
    posts relacionados
    comentários
    deixe um comentário
    deixe uma resposta
    compartilhe
    leggi anche
    articoli correlati
    notizie correlate
    potrebbe interessarti
    potrebbero interessarti
    potrebbe interessarti anche
    i più letti
    commenti
    lascia un commento
    condividi
    correlati
    gerelateerde artikelen
    lees ook
    meest gelezen
    reacties
    geef een reactie
    delen
    relaterade artiklar
    läs också
    kommentarer
    les også
    relaterte artikler
    relaterede artikler
    læs også
    lue myös
    kommentit
    czytaj także
    czytaj też
    zobacz także
    powiązane artykuły
    komentarze
    související články
    čtěte také
    komentáře
    diskuse
    ilgili haberler
    yorumlar
    читайте также
    материалы по теме
    похожие материалы
    комментарии
    отзывы
    читайте також
    коментарі
    اقرأ أيضا
    مواضيع ذات صلة
    مطالب مرتبط
    关联阅读
    相关阅读
    相關閱讀
    相关新闻
    相關新聞
    延伸閱讀
    関連記事
    関連リンク
    コメント
    관련기사
    """)
}
