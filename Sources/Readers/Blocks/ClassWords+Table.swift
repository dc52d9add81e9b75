// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension ClassWords {
  /// The words of class names and ids, in the languages designers of news pages write them in.
  ///
  /// A pair with a hyphen is two neighbouring words of one name. Whole-name compounds ("articlebody")
  /// stand here because nothing in them shows where to cut.
  static let table: [(ClassWords, StaticString)] = [
    (
      .body,
      """
      articlebody article-body articlecontent article-content articletext article-text article-copy
      storybody story-body storycontent story-content storytext story-text postcontent post-content
      postbody post-body post-text posttext entrycontent entry-content entry-body entry-text
      bodytext body-text bodycopy body-copy body-content bodycontent contentbody content-body
      content-text contenttext textcontent text-content textbody text-body newsbody news-body
      newstext news-text newscontent news-content richtext rich-text blog-content blogcontent
      blog-body page-body single-content singlecontent main-text maintext prose name-body field-body node-body node-content
      artikeltext artikel-text artikelinhalt artikel-inhalt artikel-body artikel-content
      beitragstext beitrag-text fliesstext fliess-text haupttext texte-article article-texte
      contenu-article corps-article corps-texte texte-corps cuerpo nota-cuerpo cuerpo-nota
      texto-noticia noticia-texto noticia-cuerpo texto-nota corpo testo testo-articolo
      articolo-testo texto-materia materia-texto materia-conteudo conteudo-materia brodtext
      brodtekst artikkel-tekst artikel-tekst artikeltekst leipis text-artykulu tresc tekst-artykulu
      articleparagraphs articlebodytext fulltext full-text full-content
      """
    ),
    (
      .article,
      """
      article articles story post posts entry hentry news newsitem newsarticle blogpost blog single
      artikel beitrag meldung nachricht articolo articulo noticia nota materia artikkel artikkeli
      artykul clanek cikk haber makale longform feature reportage review recipe
      """
    ),
    (
      .main,
      """
      main content contents maincontent primary center central middle page-content inhalt
      hauptinhalt contenu principal contenido conteudo contenuto innehall innhold indhold sisalto
      tresc obsah tartalom icerik
      """
    ),
    (
      .lead,
      """
      lead lede leadin lead-in leadtext standfirst intro introduction introtext ingress summary
      sub-headline sub-heading sub-title sub-head subtitle subheadline subheading subhead subhed subtitel subtitulo sottotitolo soustitre
      sous-titre untertitel underrubrik dek deck deckhead strapline strap blurb abstract excerpt
      description vorspann anriss anlauftext anleser einleitung leadtext teasertext chapo chapeau
      accroche entradilla bajada copete volanta-bajada sumario resumen resumo resume
      sommario occhiello manchet manchette underrubrik preamble perex anons zajawka inleiding
      samenvatting lid sapo linha-fina linhafina gravata catenaccio
      """
    ),
    (
      .headline,
      """
      headline title heading entry-title post-title articletitle storytitle pagetitle hed hl
      ueberschrift uberschrift titel schlagzeile titre titulo titular titolo rubrik overskrift
      otsikko naglowek tytul nadpis titulek cim baslik kop
      """
    ),
    (
      .kicker,
      """
      kicker eyebrow overline topline roofline highline superheadline dachzeile spitzmarke ressort
      surtitre surtitulo antetitulo
      volanta cintillo occhiello vignette rubric stehsatz
      """
    ),
    (
      .byline,
      """
      byline bylines by-line by postedby posted-by written-by writtenby createdby created-by authored-by submitted
      signature signatur autorenzeile autoren autorzeile signature-article firma firmas
      author-name authorname author-names author-byline article-author articleauthor story-author
      post-author entry-author
      """
    ),
    (
      .author,
      """
      author authors writer writers journalist reporter reporters columnist contributor
      contributors vcard autor autorin autoren verfasser redakteur redaktor auteur auteurs auteurice
      redacteur redactor autore autori autores periodista reportero firmante giornalista forfatter
      forfattare skribent toimittaja kirjoittaja autorzy dziennikarz yazar muhabir szerzo
      article-editor post-editor story-editor editor-name
      """
    ),
    (
      .biography,
      """
      bio biography biographie biografia biografie authorbio author-bio authorbox author-box
      author-info authorinfo author-about about-author aboutauthor about-the author-description
      author-profile author-card author-desc author-details authordetails author-area author-avatar
      avatar gravatar profile contributor-bio autorenbox autor-box about-writer writer-bio
      """
    ),
    (.dateline, "dateline location locality place ort ortsmarke lugar datazione spitzmarke"),
    (
      .date,
      """
      date dates datetime dateline-date timestamp time published publish publication pubdate
      pub-date publishdate publish-date posttime posted-on postedon post-date entry-date updated
      modified modification created lastmod lastupdate article-date articledate story-date datum
      zeit uhrzeit veroeffentlicht erscheinungsdatum aktualisiert fecha hora publicado publie
      data-pubblicazione dato paivays julkaistu opublikowano datepublished publishingdate
      publicationdate publishdatetime publisheddate publishedat published-at publishtime pubtime
      releasedate createdate newsdate timedata
      """
    ),
    (
      .credit,
      """
      credit credits creditline credit-line agency agencies agentur agenturen agence agencia agenzia
      signoff sign-off tagline endnote tagline shirttail foot-credit kuerzel kurzel
      """
    ),
    (.source, "source sources quelle quellen fuente fonte zrodlo kaynak sourceline bron kilde"),
    (.copyright, "copyright copyrights rights legal-rights urheberrecht derechos droits diritti"),
    (
      .caption,
      """
      caption captions figcaption imagecaption photocaption caption-text captiontext cutline
      cutlines imgcaption pic-caption bildunterschrift bildtext bildunterzeile bild-text bu legende
      leyenda epigrafe pie-foto piedefoto pie-de didascalia onderschrift bildebeskrivning
      photo-credit photocredit image-credit imagecredit photo-by photographer fotograf fotografo
      fotocredit foto-credit bildnachweis bildquelle bildrechte image-source imagesource
      img-credit picture-credit image-copyright image-description imagedescription
      photo-description photodescription kuvateksti billedtekst bildetekst podpis thumbcaption
      img-desc img-descr image-desc photo-desc picture-desc img-caption
      """
    ),
    (
      .picture,
      """
      image images img picture pictures photo photos photograph foto fotos bild bilder figure
      thumbnail thumb thumbs media artwork illustration imagen imagem immagine visuel inline-image
      imageblock lightbox afbeelding obrazek zdjecie kep kuva
      """
    ),
    (
      .gallery,
      """
      gallery galleries slideshow slideshows slider slides carousel fotostrecke bilderstrecke
      bildergalerie galerie galeria fotogaleria fotogallery diaporama swiper flickity slick
      fotogalerie photogallery imagegallery
      """
    ),
    (
      .navigation,
      """
      nav navi navigation navbar menu menus submenu breadcrumb breadcrumbs crumb crumbs pagination
      paginator pager paging pagenav page-nav post-nav postnav prevnext prev-next next-prev
      nextprev nav-previous nav-next toc tableofcontents table-contents topbar toolbar skip
      skiplink skip-link jump sitemap masthead navigationsleiste seitennavigation brotkrumen rootline
      krumelpfad blaettern menue navigasjon navigatie kruimelpad ariane fil-ariane migas rubriques
      inhaltsverzeichnis sommaire-nav post-navigation postnavi page-links pagelinks previous-post next-post alphabet
      quicklinks quick-links subnav topnav mainnav footernav
      """
    ),
    (
      .share,
      """
      share shares sharing sharebar shareblock shareicons sharethis sharedaddy addthis addtoany addtoany
      sharebuttons share-buttons share-links social-share socialshare shariff teilen weiterempfehlen
      partage partager partages compartir compartilhar compartilhe condividi condivisione dela delen
      del-artikel jaa udostepnij sdilet sdileni megosztas paylas bookmark bookmarks emailthis
      tellafriend sharify shareholic jiathis bshare jp-relatedposts-no ssba heateor
      """
    ),
    (
      .social,
      """
      social socials socialmedia social-media facebook twitter linkedin whatsapp pinterest
      reddit flipboard googleplus gplus followus follow-us follow-me followme folgen suivez
      siguenos seguici folge fb-like fblike fb-root tweetbutton socialbar social-bar
      social-links sociallinks soziale-medien telegram-button
      """
    ),
    (
      .related,
      """
      related relatedposts related-posts relateds relatedlinks related-links relatedcontent
      relatedarticles related-articles related-news related-stories recommended recommendation
      recommendations recommend recirc recirculation reco more-from morefrom more-on more-stories
      more-news more-articles more-links more-posts morestories morelinks read-more readmore read-also
      readalso readnext read-next see-also seealso also-read alsoread also-like alsolike also-see
      up-next upnext next-up nextup next-article next-story dont-miss dontmiss trending popular
      most-popular mostpopular most-read mostread most-viewed mostviewed latest latest-news
      latest-posts recent recent-posts recentposts other-news othernews other-stories other-articles
      headlines top-stories topstories further-reading furtherreading keep-reading editors-picks
      editorspicks outbrain taboola zergnet revcontent mgid ligatus plista nrelate yarpp
      crosslinks crosslink internal-links verwandt verwandte verwandte-artikel aehnliche
      aehnliche-artikel ahnliche mehr-zum mehr-dazu mehrzum mehr-lesen weiterlesen weiterfuehrend
      lesen-sie lesetipp lesetipps auch-interessant meistgelesen beliebt neueste empfehlung
      empfehlungen passend zum-thema linktipps lire-aussi lireaussi savoir-plus voir-aussi voiraussi
      a-lire alire articles-lies articleslies en-relation surlememe sur-meme plus-lus
      relacionado relacionada relacionados relacionadas noticias-relacionadas relaciones
      te-puede tepuede lea-tambien lea-mas leatambien mas-leidas masleidas ver-mas vermas ademas
      leia-tambem leiatambem leia-mais leiamais saiba-mais saibamais mais-lidas maislidas
      veja-tambem vejatambem correlati correlate correlata leggi-anche leggianche
      potrebbe-interessarti ultime-notizie relaterade relaterat las-mer lasmer las-ocksa
      relaterte les-ogsa les-mer lesogsa relaterede laes-ogsa laes-mere lue-myos luemyos
      gerelateerd gerelateerde lees-ook leesook lees-meer zie-ook powiazane czytaj-takze
      czytaj-wiecej zobacz-takze souvisejici ctete-take kapcsolodo ilgili ilgili-haberler
      incoming tailrail bottomrail endofarticle end-of-article post-footer-links jp-relatedposts
      """
    ),
    (
      .subscribe,
      """
      newsletter newsletters signup sign-up subscribe subscription subscriptions subscriber
      subscribers mailinglist mailing-list mailchimp optin opt-in emailsignup email-signup
      email-form mailmunch convertkit donate donation donations support-us membership become-member
      login signin sign-in register registration registrieren anmelden anmeldung abonnieren
      abonnement abo abos abobox spenden spende abonner abonnez inscription suscripcion
      suscribete suscribirse suscriptores boletin registro donar assine assinatura assinante
      inscreva-se abbonati abbonamento iscriviti prenumerera prenumeration nyhetsbrev abonner
      tilaa uutiskirje nieuwsbrief abonneren zapisz odber hirlevel bulten calltoaction call-to cta
      rss app-download appdownload push-notification notification-bell
      """
    ),
    (
      .comments,
      """
      comment comments commenting commentlist comment-list commentform commentarea respond disqus
      livefyre facebook-comments fb-comments fbcomments discussion discussions kommentar kommentare
      kommentarer kommentarfeld leserkommentare leserbriefe commentaire commentaires reaction
      reactions reacties reactie comentario comentarios comentar commento commenti kommentti
      kommentit komentar komentarze komentare komentari hozzaszolas yorum yorumlar guestbook
      replies trackback trackbacks pingback pingbacks spot-im coral viafoura user-comments leave-reply
      """
    ),
    (
      .advertisement,
      """
      ad ads adv advert adverts advertisement advertisements advertising advertise adslot ad-slot
      adbox adcontainer adunit ad-unit adwrap adwrapper adsbygoogle adsense dfp gpt googlead
      google-ad leaderboard-ad banner banners sponsor sponsors sponsored sponsoring sponsorship
      promo promos promotion promotions promobox promoted werbung anzeige anzeigen
      publicite publicites pub pubs publicidad publicidade pubblicita reklama reklame reklam annons
      annonse annonce annonser mainos mainokset advertentie reclame affiliate commercial
      billboard skyscraper mpu interstitial dianomi native-ad brandcontent partner-content
      """
    ),
    (
      .sidebar,
      """
      sidebar sidebars aside side sidecol side-column sidecolumn rightcol right-column rightcolumn
      rightrail right-rail rail right-sidebar leftcol left-column left-rail leftrail seitenleiste
      randspalte marginalspalte marginalie rechte-spalte barre-laterale barra-lateral lateral
      colonna-destra complementary tertiary column-secondary col-secondary content-secondary rail-secondary
      region-secondary area-secondary
      """
    ),
    (.header, "header head page-header site-header hero topper kopf kopfbereich entete cabecera"),
    (
      .footer,
      """
      footer foot footers printfooter postmetadata entryfooter page-footer site-footer colophon fuss fussbereich fusszeile pied pied-page
      pie-pagina rodape bottom imprint impressum legal sidfot bunntekst stopka
      """
    ),
    (
      .hidden,
      """
      hidden hide is-hidden invisible d-none display-none displaynone modal modals popup popups
      pop-up overlay overlays lightbox-content dialog tooltip tooltips popover offscreen off-screen
      offcanvas off-canvas noprint no-print dont-print donotprint print-hidden nodisplay no-display
      collapse-hidden visuallyhidden-js drawer flyout dropdown dropdowns
      """
    ),
    (
      .consent,
      """
      cookie cookies cookiebar cookie-bar cookie-banner cookie-notice cookielaw consent gdpr rgpd
      dsgvo ccpa privacy privacypolicy datenschutz onetrust didomi quantcast cmp usercentrics
      adblock adblocker
      """
    ),
    (
      .tags,
      """
      tag tags taglist tag-list tagcloud tag-cloud tagged keyword keywords topic topics
      categories category catlinks cat-links post-tags entry-tags article-tags posttags
      schlagwort schlagworte schlagwoerter stichwort stichworte themen thema
      mots-cles motscles etiquetas etiqueta tagi temas kategorie kategorien rubriek
      post-categories labels filed-under filedunder
      """
    ),
    (
      .tools,
      """
      tools tool print printing printer print-button fontsize font-size textsize text-size
      resizer buttons button btn controls actions action-bar actionbar utility
      utilities toolbox functions funktionen werkzeuge drucken imprimer imprimir stampa readspeaker
      text-to-speech listen vorlesen audio-button speak readaloud copy-link copylink permalink
      edit-link editsection edit-section editlink post-edit save-article favorite favourite
      reading-time readingtime read-time readtime lesezeit
      """
    ),
    (
      .embed,
      """
      embed embeds embedded twitter-tweet tweet instagram-media instagram tiktok-embed fb-post
      youtube oembed wp-embed embed-responsive social-embed post-embed reddit-card bluesky-embed
      twitter-video mastodon-embed threads-post imgur-embed
      """
    ),
    (
      .meta,
      "meta metadata postmeta post-meta entry-meta entrymeta article-meta articlemeta postinfo post-info articleinfo article-info entry-info info-line infoline meta-info"
    ),
    (
      .pullQuote,
      """
      pullquote pull-quote pulledquote pull-quotes blockquote-pull zitat destacado destaque
      citat sitat faktacitat uitspraak callout-quote
      """
    ),
    (
      .editorsNote,
      """
      editors-note editorsnote editor-note editornote correction corrections clarification
      redaktionsnotiz korrektur anmerkung-redaktion erratum nota-redaccion
      """
    ),
    (.widget, "widget widgets module modules box boxes panel block-list plugin shortcode kasten"),
    (
      .teaser,
      """
      teaser teasers teaserbox teaserlist card cards tile tiles snippet snippets anreisser vignette
      preview previews listitem list-item storylist thumbnails block-news newsbox promo-item
      """
    ),
    (
      .assistive,
      """
      sr-only sronly screen-reader screenreader visually-hidden visuallyhidden visualhide
      hidden-text a11y accessibility assistive aural element-invisible clip-text print-only
      printonly show-print visible-print only-print
      """
    ),
    (.paywall, "paywall premium locked metered gate regwall meter piano tp-container plus-content"),
    (.icon, "icon icons logo logos emoji smiley glyph sprite svg symbol"),
    (
      .player,
      "player players video videos videoplayer jwplayer video-js brightcove audioplayer audio podcast"
    ),
    (
      .disclaimer,
      """
      disclaimer disclaimers disclosure disclosures legal-notice haftungsausschluss
      affiliate-disclosure affiliate-notice trust-project best-practices
      """
    ),
    (
      .shop,
      "shop store buy price prices pricing cart product products basket warenkorb produkt produkte deal deals commerce buybox buy-button"
    ),
    (
      .search,
      "search searchbox searchform searchbar suche suchen suchfeld recherche buscar busca busqueda buscador ricerca sok zoeken szukaj hledat kereses ara"
    ),
    (
      .vote,
      "vote votes voting rating ratings rate poll polls survey surveys stars star-rating umfrage encuesta sondage sondaggio quiz like likes thumbs-up upvote"
    ),
    (
      .infobox,
      "infobox info-box factbox fact-box facts-box faktenbox infokasten faktaruta faktaboks faktabox kaderartikel encadre recuadro key-facts keypoints key-points"
    ),
    (
      .notice,
      "notice notices alert alerts warning warnings error errors message messages browser-upgrade outdated-browser noscript honeypot"
    ),
    (
      .list,
      """
      list lists linklist linklists listing listings archive archives index feed stream grid river rows
      """
    ),
  ]

  /// Words that open the name of a part of the page; further on in a name they are a shade of colour or of
  /// weight: "text-grey-secondary".
  static let opening: [(ClassWords, StaticString)] = [(.sidebar, "secondary")]

  /// Text for those who pay, which is no plea to do so.
  static let paid: StaticString = """
    subscriber-only subscribers-only subscriber-preview subscriber-content subscribers-content
    subscriber-text subscription-only subscription-content only-subscribers abo-text abo-content
    """

  /// Words before another that turn it into a mere setting: "has-sidebar", "no-comments".
  static let settings: StaticString = """
    has no not with without is hide show enable enabled disable disabled on off layout wide narrow
    full below above after before js supports status
    """

  /// Words that turn all the rest of a name into a mere setting: "margin-large-bottom",
  /// "overflow-hidden", "label-hidden".
  static let styling: StaticString = """
    margin margins padding padd spacing spacer gutter overflow border align float hyphens
    label justify offset
    """
}
