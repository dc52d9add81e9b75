// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension ClassWords {
  /// The words of class names and ids of stories and their parts, in the languages designers of news pages
  /// write them in.
  ///
  /// A pair with a hyphen is two neighbouring words of one name. Whole-name compounds ("articlebody")
  /// stand here because nothing in them shows where to cut.
  static let story: [(ClassWords, StaticString)] = [
    (
      .body,
      """
      articlebody article-body articlecontent article-content articletext article-text article-copy
      storybody story-body storycontent story-content storytext story-text postcontent post-content
      postbody post-body post-text posttext entrycontent entry-content entry-body entry-text
      bodytext body-text bodycopy body-copy body-content bodycontent contentbody content-body
      content-text contenttext textcontent text-content textbody text-body newsbody news-body
      newstext news-text newscontent news-content richtext rich-text blog-content blogcontent
      blog-body page-body single-content singlecontent main-text maintext prose name-body field-body
      node-body node-content artikeltext artikel-text artikelinhalt artikel-inhalt artikel-body
      artikel-content beitragstext beitrag-text fliesstext fliess-text haupttext texte-article
      article-texte contenu-article corps-article corps-texte texte-corps cuerpo texto-noticia
      noticia-texto texto-nota corpo testo texto-materia materia-texto materia-conteudo
      conteudo-materia brodtext brodtekst artikkel-tekst artikel-tekst artikeltekst leipis
      text-artykulu tresc tekst-artykulu articleparagraphs articlebodytext fulltext full-text
      full-content
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
      main content contents maincontent primary center central middle inhalt hauptinhalt contenu
      principal contenido conteudo contenuto innehall innhold indhold sisalto tresc obsah tartalom
      icerik
      """
    ),
    (
      .lead,
      """
      lead lede leadin leadtext standfirst intro introduction introtext ingress summary sub-headline
      sub-heading sub-title sub-head subtitle subheadline subheading subhead subhed subtitel
      subtitulo sottotitolo soustitre sous-titre untertitel underrubrik dek deck deckhead strapline
      strap blurb abstract excerpt description vorspann anriss anlauftext anleser einleitung
      teasertext chapo chapeau accroche entradilla bajada copete sumario resumen resumo resume
      sommario occhiello manchet manchette preamble perex anons zajawka inleiding samenvatting lid
      sapo linha-fina linhafina gravata catenaccio
      """
    ),
    (
      .headline,
      """
      headline title heading articletitle storytitle pagetitle hed hl ueberschrift uberschrift titel
      schlagzeile titre titulo titular titolo rubrik overskrift otsikko naglowek tytul nadpis
      titulek cim baslik kop
      """
    ),
    (
      .kicker,
      """
      kicker eyebrow overline topline roofline highline superheadline dachzeile spitzmarke ressort
      surtitre surtitulo antetitulo volanta cintillo occhiello vignette rubric stehsatz
      """
    ),
    (
      .byline,
      """
      byline bylines by postedby writtenby createdby submitted signature signatur autorenzeile
      autoren autorzeile firma firmas author-name authorname author-names article-author
      articleauthor story-author post-author entry-author
      """
    ),
    (
      .author,
      """
      author authors writer writers journalist reporter reporters columnist contributor contributors
      vcard autor autorin autoren verfasser redakteur redaktor auteur auteurs auteurice redacteur
      redactor autore autori autores periodista reportero firmante giornalista forfatter forfattare
      skribent toimittaja kirjoittaja autorzy dziennikarz yazar muhabir szerzo article-editor
      post-editor story-editor editor-name
      """
    ),
    (
      .biography,
      """
      bio biography biographie biografia biografie authorbio authorbox author-box author-info
      authorinfo author-about about-author aboutauthor about-the author-description author-card
      author-desc author-details authordetails author-area avatar gravatar profile autorenbox
      autor-box about-writer
      """
    ),
    (.dateline, "dateline location locality place ort ortsmarke lugar datazione spitzmarke"),
    (
      .date,
      """
      date dates datetime timestamp time published publish publication pubdate publishdate posttime
      posted-on postedon updated modified modification created lastmod lastupdate articledate datum
      zeit uhrzeit veroeffentlicht erscheinungsdatum aktualisiert fecha hora publicado publie
      data-pubblicazione dato paivays julkaistu opublikowano datepublished publishingdate
      publicationdate publishdatetime publisheddate publishedat publishtime pubtime releasedate
      createdate newsdate timedata
      """
    ),
    (
      .credit,
      """
      credit credits creditline agency agencies agentur agenturen agence agencia agenzia signoff
      sign-off tagline endnote shirttail kuerzel kurzel
      """
    ),
    (.source, "source sources quelle quellen fuente fonte zrodlo kaynak sourceline bron kilde"),
    (
      .copyright,
      """
      copyright copyrights rights urheberrecht derechos droits diritti license-author licence-author
      """
    ),
    (
      .caption,
      """
      caption captions figcaption imagecaption photocaption captiontext cutline cutlines imgcaption
      bildunterschrift bildtext bildunterzeile bild-text legend legende leyenda epigrafe pie-foto
      piedefoto pie-de didascalia dida onderschrift bildebeskrivning photo-credit photocredit
      image-credit imagecredit photo-by photographer fotograf fotografo fotocredit foto-credit
      bildnachweis bildquelle bildrechte image-source imagesource img-credit picture-credit
      image-copyright image-description imagedescription photo-description photodescription
      kuvateksti billedtekst bildetekst podpis thumbcaption img-desc img-descr image-desc photo-desc
      picture-desc
      """
    ),
    (
      .picture,
      """
      image images img picture pictures photo photos photograph foto fotos bild bilder figure
      thumbnail thumb thumbs media artwork illustration imagen imagem immagine visuel imageblock
      lightbox afbeelding obrazek zdjecie kep kuva
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
      .embed,
      """
      embed embeds embedded tweet instagram fb-post youtube oembed reddit-card twitter-video
      threads-post
      """
    ),
    (
      .pullQuote,
      """
      pullquote pull-quote pulledquote pull-quotes blockquote-pull zitat destacado destaque citat
      sitat faktacitat uitspraak callout-quote
      """
    ),
    (
      .editorsNote,
      """
      editors-note editorsnote editor-note editornote ednote correction corrections clarification
      redaktionsnotiz korrektur anmerkung-redaktion erratum nota-redaccion
      """
    ),
    (
      .infobox,
      """
      infobox info-box factbox fact-box facts-box faktenbox infokasten faktaruta faktaboks faktabox
      kaderartikel encadre recuadro key-facts keypoints key-points
      """
    ),
    (
      .player,
      """
      player players video videos videoplayer jwplayer brightcove audioplayer audio podcast
      """
    ),
  ]
}
