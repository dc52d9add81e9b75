// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

// Labels of buttons, of advertisements and of parts of a page.
extension PromoPhrases {
  /// Lines that are nothing else: labels of buttons, of advertisements, of parts of a page.
  static let lines = PhraseList(
    """
    by | written by | posted by | von | par | por | door | caption | image caption | advertisements |
    advert | ad | sponsored | story continues below |
    story continues below advertisement | article continues below |
    article continues below advertisement | article continues after advertisement |
    continue reading below | continue reading | continue reading the main story |
    continue reading below the ad | scroll to continue | scroll to continue with content |
    advertisement continue reading the main story | advertisement scroll to continue |
    advertisement story continues below | close | share on facebook | share on twitter | tweet |
    email | print | save | reply | loading | view comments | show comments | no comments |
    view all | see all | show more | load more | back to top | top | skip | skip to content |
    skip to main content | skip advertisement | skip ad | skip past newsletter promotion |
    after newsletter promotion | play video | watch video | video | play | image | photo | photos |
    report | report ad | report a typo | this slideshow requires javascript |
    please enable javascript | please enable javascript to view the comments powered by disqus |
    javascript is disabled in your browser | your browser does not support the video tag |
    your browser does not support the audio element | listen to this article |
    listen to this story | listen to article | your browser does not support html5 video |
    log in to comment | sign in to comment | you must be logged in to post a comment |
    thank you for reading | copy link | link copied | hide caption | toggle caption |
    enlarge this image | view gallery | open gallery | next | previous | next article |
    previous article | full screen | fullscreen | exit full screen | back to gallery | autoplay | skip to end of carousel |
    end of carousel | view in browser | view this email in your browser | news provided by |
    share this story | save this story | save this article | gift article | gift this article |
    republish this article | republish this story | open in app | back to list | back to overview | comments are closed
    artikel anhören | beitrag anhören | diesen artikel anhören | anzeige | werbung | weiterlesen | weiter lesen |
    mehr lesen | mehr | drucken | kommentieren | zum seitenanfang | nach oben | artikel teilen |
    artikel drucken | diesen artikel teilen | diesen beitrag teilen | beitrag teilen |
    artikel weiterempfehlen | zur startseite | zurück | zurück zur übersicht | zurück zur liste |
    zurück zur startseite | mit freunden teilen | kommentare geschlossen | kommentare deaktiviert |
    kommentare sind geschlossen | schon gelesen | externer inhalt | mehr anzeigen | jetzt teilen |
    artikel wird nach der anzeige fortgesetzt | weiter nach der anzeige |
    weiterlesen nach der anzeige | nach der anzeige geht es weiter
    écouter l'article | écouter cet article | pub | retour | retour à la liste | publicité |
    imprimer | lire la suite | lire plus | la suite après cette publicité |
    suite de larticle après la publicité | larticle continue après cette publicité
    escucha esta nota | escucha esta nota aquí | escucha esta noticia | escuchar la noticia |
    volver | publicidad | imprimir | leer más | ver más |
    el artículo continúa después de la publicidad | la nota continúa después de la publicidad |
    continúa leyendo después de la publicidad
    ouça este conteúdo | ouvir notícia | voltar | publicidade | continua após a publicidade |
    continua depois da publicidade | compartilhar | leia mais | continua após publicidade
    ascolta l'articolo | torna indietro | pubblicità | stampa | leggi tutto | continua a leggere |
    larticolo prosegue dopo la pubblicità | continua dopo la pubblicità
    luister naar dit artikel | advertentie | lees meer | tekst loopt door onder de advertentie |
    tekst gaat verder onder de advertentie | lees verder onder de advertentie |
    artikel gaat verder onder de advertentie | tekst gaat verder onder de foto |
    tekst gaat verder onder de video | tekst loopt door onder de foto |
    tekst loopt door onder de video | lees verder onder de foto | bekijk hier de video
    lyssna på artikeln | annons | artikeln fortsätter efter annonsen |
    artikeln fortsätter under annonsen
    iklan
    annonse | artikkelen fortsetter under annonsen | artikkelen fortsetter etter annonsen |
    saken fortsetter under annonsen | saken fortsetter etter annonsen
    annonce | artiklen fortsætter efter annoncen | artiklen fortsætter under annoncen
    reklama | dalsza część artykułu pod materiałem wideo | dalsza część tekstu pod wideo |
    dalszy ciąg materiału pod wideo | reszta artykułu pod materiałem wideo
    reklam | haberin devamı için tıklayın | haberin devamı aşağıda | devamı için tıklayın
    mainos | juttu jatkuu mainoksen jälkeen | juttu jatkuu kuvan jälkeen
    реклама | поделиться
    廣告 | 广告 | 点击进入专题 | 點擊下載app
    スポンサーリンク | この記事は有料会員限定です | ここから先は有料会員限定です
    광고
    hirdetés | a cikk a hirdetés után folytatódik
    publicitate | articolul continuă după publicitate
    διαφήμιση | η συνέχεια του άρθρου μετά τη διαφήμιση
    إعلان | إعلانات
    פרסומת
    विज्ञापन
    quảng cáo
    انتهای پیام | انتهای خبر
    oglas
    reklāma
    reklaam
    оголошення
    """)
}
