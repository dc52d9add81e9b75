// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension ClassWords {
  /// The words of class names and ids of what stands around a story.
  static let furniture: [(ClassWords, StaticString)] = [
    (
      .navigation,
      """
      nav navi navigation navbar menu menus submenu breadcrumb breadcrumbs crumb crumbs pagination
      paginator pager paging pagenav postnav prevnext prev-next next-prev nextprev toc
      tableofcontents table-contents topbar toolbar skip skiplink jump sitemap masthead
      navigationsleiste seitennavigation brotkrumen rootline krumelpfad blaettern menue navigasjon navigatie
      kruimelpad ariane migas rubriques inhaltsverzeichnis postnavi page-links pagelinks
      previous-post next-post alphabet quicklinks quick-links subnav topnav mainnav footernav
      """
    ),
    (
      .share,
      """
      share shares sharing sharebar shareblock shareicons sharethis sharedaddy addthis addtoany
      sharebuttons socialshare shariff teilen weiterempfehlen partage partager partages compartir
      compartilhar compartilhe condividi condivisione dela delen del-artikel jaa udostepnij sdilet
      sdileni megosztas paylas bookmark bookmarks emailthis tellafriend sharify shareholic jiathis
      bshare ssba heateor
      """
    ),
    (
      .social,
      """
      social socials socialmedia facebook twitter linkedin whatsapp pinterest reddit flipboard
      googleplus gplus followus follow-us follow-me followme folgen suivez siguenos seguici folge
      fb-like fblike fb-root tweetbutton socialbar sociallinks soziale-medien telegram-button
      """
    ),
    (
      .related,
      """
      related relatedposts relateds relatedlinks relatedcontent relatedarticles recommended
      recommendation recommendations recommend recirc recirculation reco more-from morefrom more-on
      more-stories more-news more-articles more-links more-posts morestories morelinks read-more
      readmore read-also readalso readnext read-next see-also seealso also-read alsoread also-like
      alsolike also-see up-next upnext next-up nextup next-article next-story dont-miss dontmiss
      trending popular mostpopular most-read mostread most-viewed mostviewed latest recent
      recentposts other-news othernews other-stories other-articles headlines top-stories topstories
      further-reading furtherreading keep-reading editors-picks editorspicks outbrain taboola
      zergnet revcontent mgid ligatus plista nrelate yarpp crosslinks crosslink internal-links
      verwandt verwandte aehnliche ahnliche mehr-zum mehr-dazu mehrzum mehr-lesen weiterlesen
      weiterfuehrend lesen-sie lesetipp lesetipps auch-interessant meistgelesen beliebt neueste
      empfehlung empfehlungen passend zum-thema linktipps lire-aussi lireaussi savoir-plus
      voir-aussi voiraussi a-lire alire articles-lies articleslies en-relation surlememe sur-meme
      plus-lus relacionado relacionada relacionados relacionadas relaciones te-puede tepuede
      lea-tambien lea-mas leatambien mas-leidas masleidas ver-mas vermas ademas leia-tambem
      leiatambem leia-mais leiamais saiba-mais saibamais mais-lidas maislidas veja-tambem vejatambem
      correlati correlate correlata leggi-anche leggianche potrebbe-interessarti ultime-notizie
      relaterade relaterat las-mer lasmer las-ocksa relaterte les-ogsa les-mer lesogsa relaterede
      laes-ogsa laes-mere lue-myos luemyos gerelateerd gerelateerde lees-ook leesook lees-meer
      zie-ook powiazane czytaj-takze czytaj-wiecej zobacz-takze souvisejici ctete-take kapcsolodo
      ilgili incoming tailrail bottomrail endofarticle
      """
    ),
    (
      .subscribe,
      """
      newsletter newsletters signup sign-up subscribe subscription subscriptions subscriber
      subscribers mailinglist mailing-list mailchimp optin opt-in emailsignup email-form mailmunch
      convertkit donate donation donations support-us membership become-member login signin sign-in
      register registration registrieren anmelden anmeldung abonnieren abonnement abo abos abobox
      spenden spende abonner abonnez inscription suscripcion suscribete suscribirse suscriptores
      boletin registro donar assine assinatura assinante inscreva-se abbonati abbonamento iscriviti
      prenumerera prenumeration nyhetsbrev tilaa uutiskirje nieuwsbrief abonneren zapisz odber
      hirlevel bulten calltoaction call-to cta rss app-download appdownload push-notification
      notification-bell
      """
    ),
    (
      .comments,
      """
      comment comments commenting commentlist commentform commentarea respond disqus livefyre
      fbcomments discussion discussions kommentar kommentare kommentarer kommentarfeld
      leserkommentare leserbriefe commentaire commentaires reaction reactions reacties reactie
      comentario comentarios comentar commento commenti kommentti kommentit komentar komentarze
      komentare komentari hozzaszolas yorum yorumlar guestbook replies trackback trackbacks pingback
      pingbacks spot-im coral viafoura leave-reply
      """
    ),
    (
      .advertisement,
      """
      ad ads adv advert adverts advertisement advertisements advertising advertise adslot adbox
      adcontainer adunit adwrap adwrapper adsbygoogle adsense dfp gpt googlead banner banners
      sponsor sponsors sponsored sponsoring sponsorship promo promos promotion promotions promobox
      promoted werbung anzeige anzeigen publicite publicites pub pubs publicidad publicidade
      pubblicita reklama reklame reklam annons annonse annonce annonser mainos mainokset advertentie
      reclame affiliate commercial billboard skyscraper mpu interstitial dianomi brandcontent
      partner-content
      """
    ),
    (
      .sidebar,
      """
      sidebar sidebars aside side sidecol sidecolumn rightcol right-column rightcolumn rightrail
      rail leftcol left-column leftrail seitenleiste randspalte marginalspalte marginalie
      rechte-spalte barre-laterale lateral colonna-destra complementary tertiary column-secondary
      col-secondary content-secondary region-secondary area-secondary
      """
    ),
    (.header, "header head hero topper kopf kopfbereich entete cabecera"),
    (
      .footer,
      """
      footer foot footers printfooter postmetadata entryfooter colophon fuss fussbereich fusszeile
      pied pie-pagina rodape bottom imprint impressum legal sidfot bunntekst stopka
      """
    ),
    (
      .hidden,
      """
      hidden hide invisible d-none display-none displaynone modal modals popup popups pop-up overlay
      overlays lightbox-content dialog tooltip tooltips popover offscreen off-screen offcanvas
      off-canvas noprint no-print dont-print donotprint nodisplay no-display visuallyhidden-js
      drawer flyout dropdown dropdowns
      """
    ),
    (
      .consent,
      """
      cookie cookies cookiebar cookielaw consent gdpr rgpd dsgvo ccpa privacy privacypolicy
      datenschutz onetrust didomi quantcast cmp usercentrics adblock adblocker
      """
    ),
    (
      .tags,
      """
      tag tags taglist tagcloud tagged keyword keywords topic topics categories category catlinks
      cat-links posttags schlagwort schlagworte schlagwoerter stichwort stichworte themen thema
      mots-cles motscles etiquetas etiqueta tagi temas kategorie kategorien rubriek labels
      filed-under filedunder
      """
    ),
    (
      .tools,
      """
      tools tool print printing printer resizer buttons button
      btn controls actions action-bar actionbar utility utilities toolbox functions funktionen
      werkzeuge drucken imprimer imprimir stampa readspeaker listen vorlesen speak readaloud
      copy-link copylink permalink edit-link editsection edit-section editlink post-edit
      save-article favorite favourite reading-time readingtime read-time readtime lesezeit
      """
    ),
    (
      .meta,
      """
      meta metadata postmeta entrymeta articlemeta postinfo post-info articleinfo article-info
      entry-info info-line infoline
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
      hidden-text accessibility assistive aural element-invisible clip-text print-only printonly
      show-print visible-print only-print
      """
    ),
    (.paywall, "paywall premium locked metered gate regwall meter piano tp-container plus-content"),
    (.icon, "icon icons logo logos emoji smiley glyph sprite svg symbol"),
    (
      .disclaimer,
      """
      disclaimer disclaimers disclosure disclosures legal-notice haftungsausschluss affiliate-notice
      trust-project best-practices
      """
    ),
    (
      .shop,
      """
      shop store buy price prices pricing cart product products basket warenkorb produkt produkte
      deal deals commerce buybox
      """
    ),
    (
      .search,
      """
      search searchbox searchform searchbar suche suchen suchfeld recherche buscar busca busqueda
      buscador ricerca sok zoeken szukaj hledat kereses ara
      """
    ),
    (
      .vote,
      """
      vote votes voting rating ratings rate poll polls survey surveys stars umfrage encuesta sondage
      sondaggio quiz like likes thumbs-up upvote
      """
    ),
    (
      .notice,
      """
      notice notices alert alerts warning warnings error errors message messages browser-upgrade
      outdated-browser noscript honeypot
      """
    ),
    (
      .list,
      """
      list lists linklist linklists listing listings archive archives index feed stream grid river
      rows
      """
    ),
    (
      .wide,
      "sm-block md-block lg-block xl-block sm-inline md-inline lg-inline sm-flex md-flex lg-flex"
    ),
  ]
}
