// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// Labels of buttons, of advertisements and of parts of a page.
extension PromoPhrases {
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
}
