// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import NewsModel

/// What the `<meta>` properties of pages speak for, a line each.
enum MetaTable {
  /// A field and the family of markup it was read from.
  struct Entry {
    var field: Evidence.Field
    var kind: Evidence.Kind
  }

  /// What a property, in lower case, speaks for; nil where it says nothing of a story.
  static func entry(_ property: String) -> Entry? { entries[property] }

  private static let entries: [String: Entry] = {
    var entries: [String: Entry] = [:]
    for (field, kind, names) in table {
      for name in names.split(separator: " ") {
        entries[String(name)] = Entry(field: field, kind: kind)
      }
    }
    return entries
  }()

  private static let table: [(Evidence.Field, Evidence.Kind, String)] = [
    (.headline, .openGraph, "og:title"),
    (.headline, .parsely, "parsely-title"),
    (.headline, .dublinCore, "dc.title dcterms.title dc:title dcterms:title"),
    (.headline, .microdata, "headline"),
    (
      .headline, .meta,
      "title twitter:title sailthru.title citation_title fb_title hdl article:title"
    ),
    (.subheadline, .meta, "subtitle subheadline article:subtitle"),

    (.summary, .openGraph, "og:description"),
    (.summary, .dublinCore, "dc.description dcterms.description dc:description dcterms.abstract"),
    (.summary, .meta, "description twitter:description sailthru.description abstract lead"),

    (.author, .articleTag, "article:author"),
    (.author, .parsely, "parsely-author"),
    (.author, .dublinCore, "dc.creator dcterms.creator dc:creator dcterms:creator dc.contributor"),
    (.author, .openGraph, "og:author og:article:author"),
    (
      .author, .meta,
      """
      author authors byl byline author-name article.author sailthru.author citation_author \
      cxenseparse:author rbauthors authorname article_author_name vr:author dable:author \
      article-author shareaholic:article_author_name authored_by creator
      """
    ),

    (
      .published, .articleTag,
      "article:published_time article:published og:article:published_time og:published_time"
    ),
    (.published, .parsely, "parsely-pub-date"),
    (
      .published, .dublinCore,
      """
      dc.date dc.date.issued dcterms.date dcterms.issued dc:date dcterms:issued dc.issued \
      dcterms.available dc.date.published
      """
    ),
    (.published, .microdata, "datepublished"),
    (
      .published, .meta,
      """
      date pubdate publishdate publish-date publish_date publication_date publication-date \
      publicationdate date_published date-published published_time published_at published-date \
      publisheddate published publishedtime publishtime pub_date sailthru.date citation_publication_date \
      citation_date citation_online_date article.published article_date_original article_date \
      cxenseparse:recs:publishtime cxenseparse:publishtime og:pubdate rnews:datepublished \
      originalpublicationdate displaydate ptime pdate dat vr:published_time dable:published_time \
      shareaholic:article_published_time date.release release_date article-publication-date \
      article.publicationdate content_date eomportal-firstpublished search_date \
      bt:pubdate created_time articledate article:published_date article:publish_date \
      article:publicationdate article:post_date article_publish_date article:date publish_time \
      publishedat published_date publishing_date date_posted dateposted date-posted \
      publication_time og:publish_date og:datepublished dc.date.publication \
      dcsext.articlefirstpublished mediator_published_time rbpubdate twt-published-at \
      firstpublished first_published doc_date
      """
    ),

    (
      .modified, .articleTag,
      "article:modified_time article:modified og:article:modified_time article:updated_time"
    ),
    (.modified, .openGraph, "og:updated_time og:modified_time"),
    (.modified, .dublinCore, "dc.date.modified dcterms.modified dc.modified dcterms:modified"),
    (.modified, .microdata, "datemodified"),
    (
      .modified, .meta,
      """
      lastmod last-modified last_modified modified utime article.updated updated_time date.updated \
      revised moddate date_modified lastupdated last-updated bt:moddate vr:modified_time \
      dateupdate dateupdated date_updated article:modified_date article:updated lastmodified \
      last_updated last-update last_update update_date updated updated_at
      """
    ),

    (.created, .dublinCore, "dc.date.created dcterms.created dc.created dcterms:created"),
    (.created, .microdata, "datecreated"),
    (.created, .meta, "date.created creation_date creationdate created"),

    (.section, .articleTag, "article:section og:article:section"),
    (.section, .parsely, "parsely-section"),
    (.section, .microdata, "articlesection"),
    (.section, .meta, "section sailthru.section article.section vr:category dable:section channel"),

    (.keyword, .articleTag, "article:tag og:article:tag article:tags"),
    (.keyword, .parsely, "parsely-tags"),
    (.keyword, .dublinCore, "dc.subject dcterms.subject dc:subject"),
    (
      .keyword, .meta,
      "keywords news_keywords sailthru.tags citation_keywords tags cxenseparse:keywords keyword"
    ),

    (.sourceName, .openGraph, "og:site_name"),
    (.sourceName, .dublinCore, "dc.publisher dcterms.publisher dc:publisher dc.source"),
    (
      .sourceName, .meta,
      "application-name publisher site_name citation_journal_title cre apple-mobile-web-app-title"
    ),

    (.url, .openGraph, "og:url"),
    (.url, .parsely, "parsely-link"),
    (.url, .meta, "twitter:url citation_public_url sailthru.url"),

    (.language, .openGraph, "og:locale"),
    (.language, .dublinCore, "dc.language dcterms.language dc:language"),
    (.language, .meta, "language content-language citation_language inlanguage"),

    (.media, .openGraph, "og:image og:image:secure_url"),
    (.media, .parsely, "parsely-image-url"),
    (.media, .meta, "twitter:image twitter:image:src sailthru.image.full"),

    (.copyrightNotice, .dublinCore, "dc.rights dcterms.rights dc:rights"),
    (.copyrightNotice, .meta, "copyright rights"),
    (.copyrightHolder, .dublinCore, "dcterms.rightsholder dc.rightsholder"),
    (.access, .articleTag, "article:content_tier"),
    (.license, .dublinCore, "dcterms.license dc.license"),

    (.id, .parsely, "parsely-post-id"),
    (.genre, .meta, "article.genre content_genre articletype"),
    (.place, .meta, "geo.placename"),
  ]

  /// What stands before a name in the labels of link previews, such as "Written by".
  static let authorLabels: Set<String> = [
    "written by", "by", "author", "geschrieben von", "verfasst von", "autor", "autorin", "von",
    "écrit par", "ecrit par", "auteur", "rédigé par", "par", "publié par", "escrito por", "autor/a",
    "autora", "por",
    "scritto da", "autore", "da", "geschreven door", "door", "skrevet av", "skriven av", "av",
    "skrevet af", "forfatter", "af", "kirjoittanut", "napisane przez", "autorem", "napsal(a)",
    "yazan", "yazar", "автор", "написано автором", "написано", "著者", "執筆者", "作者", "글쓴이", "작성자",
    "escrit per",
    "ditulis oleh", "penulis", "kirjoittaja", "írta", "szerző", "scris de", "συντάχθηκε από",
    "tác giả", "được viết bởi", "نویسنده", "كُتب بواسطة", "نوشته شده توسط", "נכתב על ידי",
  ]
}
