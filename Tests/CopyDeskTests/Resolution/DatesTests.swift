// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import CopyDesk
import NewsModel
import Testing

@Suite struct `Deciding dates` {
  @Test func `believes the most trusted origin that can be read`() {
    let article = Draft.page(
      .says(.published, "yesterday", .articleTag, "article:published_time"),
      .says(.published, "2016-03-24T09:46:07+01:00", .jsonLD, "datePublished"),
      .says(.published, "2019-01-01", .visible, "date")
    ).edited
    #expect(article.published?.description == "2016-03-24T09:46:07+01:00")
  }

  @Test func `of tags that disagree believes the one whose day the page prints`() {
    func published(_ line: String) -> String? {
      Draft.page(
        .says(.published, "2016-05-11T14:28:34Z", .articleTag, "article:published_time"),
        .says(.published, "2016-03-24T02:19:15Z", .jsonLD, "datePublished"),
        .says(.published, line, .visible, "near the headline")
      ).edited.published?.description
    }
    #expect(published("Mar 24, 2016 · 18 min read") == "2016-03-24T02:19:15Z")
    #expect(published("Mar 23, 2016") == "2016-03-24T02:19:15Z")
    #expect(published("11 May 2016") == "2016-05-11T14:28:34Z")
    #expect(published("1 January 2015") == "2016-05-11T14:28:34Z")
  }

  @Test func `takes the day beside a byline, and none of a line that names nobody`() {
    func published(_ line: String) -> String? {
      Draft.page(.says(.byline, line, .visible, "near the headline")).edited.published?.description
    }
    #expect(published("By Jane Doe in Osten on 24 March 2016") == "2016-03-24")
    #expect(published("· March 24, 2016 · Print this page and mail it") == "2016-03-24")
    #expect(published("Doors open on 24 March 2016 at the hall") == nil)
    #expect(published("When: March 24, 2016, 7 pm") == nil)
  }

  @Test func `of two for the same day takes the one with a time`() {
    let article = Draft.page(
      .says(.published, "2016-03-24", .articleTag, "article:published_time"),
      .says(.published, "24 March 2016, 10:42 am", .visible, "date")
    ).edited
    #expect(article.published?.description == "2016-03-24T10:42:00")
  }

  @Test func `of one moment on two clocks takes the clock of the place`() {
    let article = Draft.page(
      .says(.published, "2016-03-25T02:00:00.824Z", .articleTag, "article:published_time"),
      .says(.published, "2016-03-24T21:00:00-05:00", .jsonLD, "datePublished"),
      .says(.modified, "2016-03-25T02:00:00Z", .articleTag, "article:modified_time")
    ).edited
    #expect(article.published?.description == "2016-03-24T21:00:00-05:00")
    #expect(article.modified == nil)
  }

  @Test func `prefers the clock the page prints to a moment in UTC`() {
    let article = Draft.page(
      .says(.published, "2016-03-25T02:00:00.824Z", .articleTag, "article:published_time"),
      .says(.published, "2016-03-25T01:41:17Z", .jsonLD, "datePublished"),
      .says(.byline, "Jane Doe 24/3/2016 21:41", .visible, "byline"),
      .says(.language, "es", .langAttribute, "html")
    ).edited
    #expect(article.published?.description == "2016-03-24T21:41:17-04:00")
  }

  @Test(arguments: ["24 March 2016, 21:37", "20 March 2016, 21:41", "24 March 2016"])
  func `takes no printed time that is another moment`(printed: String) {
    let article = Draft.page(
      .says(.published, "2016-03-25T01:41:17Z", .jsonLD, "datePublished"),
      .says(.published, printed, .visible, "date")
    ).edited
    #expect(article.published?.description == "2016-03-25T01:41:17Z")
  }

  @Test func `believes a day behind its label before a tag that says no more than date`() {
    let article = Draft.page(
      .says(.published, "2026-11-30", .meta, "date"),
      .says(.published, "Published 24 March 2016", .visible, "day behind its label")
    ).edited
    #expect(article.published?.description == "2016-03-24")
  }

  @Test func `believes the data of scripts where all name one day`() {
    let one = Draft.page(
      .says(.published, "1458812520", .derived, "data of a script"),
      .says(.published, "24/03/2016", .derived, "data of a script"),
      .says(.language, "es", .langAttribute, "html")
    ).edited
    #expect(one.published?.description == "2016-03-24T09:42:00Z")
    let several = Draft.page(
      .says(.published, "2016-03-24", .derived, "data of a script"),
      .says(.published, "2016-03-23T09:46:07Z", .derived, "data of a script")
    ).edited
    #expect(several.published == nil)
    let year = Draft.page(.says(.published, "2004-01-01", .derived, "data of a script")).edited
    #expect(year.published == nil)
  }

  @Test func `takes the zone of the last change before data without one`() {
    let article = Draft.page(
      .says(.published, "2016-03-24 07:00:12", .derived, "data of a script"),
      .says(.modified, "2016-03-23T23:00:00-08:00", .microdata, "datemodified")
    ).edited
    #expect(article.published?.description == "2016-03-23T23:00:00-08:00")
  }

  @Test func `prefers any visible date to that of an update`() {
    let article = Draft.page(
      .says(.published, "Updated 1 April 2016", .visible, "near the headline"),
      .says(.published, "24 March 2016", .visible, "line behind the text")
    ).edited
    #expect(article.published?.description == "2016-03-24")
  }

  @Test(arguments: ["0001-01-01T00:00:00Z", "1970-01-01T01:00:00+01:00", "1970-01-01"])
  func `takes no clock that nobody set`(text: String) {
    #expect(Draft.page(.says(.published, text, .jsonLD, "datePublished")).edited.published == nil)
  }

  @Test func `finds a date beside the names of a byline`() {
    let article = Draft.page(
      .says(.byline, "By Jane Doe 24 March 2016 10:42 GMT", .visible, "byline")
    )
    .edited
    #expect(article.published?.description == "2016-03-24T10:42:00Z")
  }

  @Test func `takes the day of a dateline with a year where nothing else says when`() {
    let story = "OBERLENN, March 2, 2026 (Reuters) - " + Story.first
    #expect(Draft.wire(story).edited.published?.description == "2026-03-02")
    #expect(Draft.wire("OBERLENN, March 2 (Reuters) - " + Story.first).edited.published == nil)
    var draft = Draft.wire(story)
    draft.note(.published, "2026-03-05", Evidence.Origin(.element, "date"))
    #expect(draft.edited.published?.description == "2026-03-05")
  }

  @Test func `reads the address last`() {
    let article = Draft.page(.says(.published, "https://example.org/2016/03/24/a", .url)).edited
    #expect(article.published?.description == "2016-03-24")
  }

  @Test func `leaves out a modification that is none`() {
    let article = Draft.item(
      .says(.published, "Thu, 24 Mar 2016 09:46:07 GMT", .element, "pubDate"),
      .says(.modified, "2016-03-24T09:46:07Z", .element, "atom:updated")
    ).edited
    #expect(article.modified == nil)
    #expect(article.warnings.isEmpty)
  }

  @Test func `warns of a modification before the publication`() {
    let article = Draft.item(
      .says(.published, "Thu, 24 Mar 2016 09:46:07 GMT", .element, "pubDate"),
      .says(.modified, "2016-03-23T09:46:07Z", .element, "atom:updated")
    ).edited
    #expect(article.modified == nil)
    #expect(
      article.warnings == [
        "the modification date 2016-03-23T09:46:07Z lies before the publication and was left out"
      ])
  }

  @Test func `warns of a date of a feed that is none`() {
    let article = Draft.item(.says(.published, "March 2016", .element, "dc:date")).edited
    #expect(article.published == nil)
    #expect(article.warnings == ["'March 2016' is not a date and was left out"])
  }

  @Test func `knows month before day from the language`() {
    let american = Draft.page(
      .says(.language, "en_US", .langAttribute), .says(.published, "03/04/2016", .visible, "date"))
    #expect(american.edited.published?.description == "2016-03-04")
  }

  @Test func `reads numbers where the format has numbers`() {
    let article = Draft.page(.says(.published, "1458812767", .jsonField, "date")).edited
    #expect(article.published?.description == "2016-03-24T09:46:07Z")
  }

  @Test(arguments: [
    "0001-01-01T00:00:00", "1970-01-01T00:00:00Z", "1969-12-31T19:00:00-05:00",
    "1970-01-01T08:00:00Z", "1969-12-31", "0001-11-30",
  ])
  func `takes no date from a clock that was never set`(text: String) {
    let draft = Draft.page(.says(.published, text, .meta, "date"))
    #expect(draft.edited.published == nil)
  }

  @Test func `believes the day a page marks before a tag that says no more than date`() {
    let article = Draft.page(
      .says(.published, "2016-03-30", .meta, "date"),
      .says(.published, "2016-03-29", .dublinCore, "dcterms.date"),
      .says(.published, "24 March 2016", .visible, "post-date")
    ).edited
    #expect(article.published?.description == "2016-03-24")
  }

  @Test func `believes such a tag before a line that only its place makes a date`() {
    let article = Draft.page(
      .says(.published, "2016-03-24", .meta, "date"),
      .says(.published, "Fair on 1 April 2016", .visible, "near the headline")
    ).edited
    #expect(article.published?.description == "2016-03-24")
  }

  @Test func `takes a day later than the last change for that of an event`() {
    let article = Draft.page(
      .says(.published, "The next feast is on 5 April 2016 at 7 pm", .visible, "near the headline"),
      .says(
        .modified, "last changed on 24 March 2016 at 10:42", .visible, "line of the last change")
    ).edited
    #expect(article.modified?.description == "2016-03-24T10:42:00")
    #expect(article.published == article.modified)
    #expect(
      article.warnings == [
        "the page says only when it was last changed: that is given as its publication, too"
      ])
  }

  @Test func `takes a page that says only when it was made for published then`() {
    let article = Draft.page(
      .says(.created, "2016-03-24", .dublinCore, "dc.date.created")
    ).edited
    #expect(article.published?.description == "2016-03-24")
    #expect(
      article.warnings == [
        "the page says only when it was made: that is given as its publication, too"
      ])
    #expect(Draft.item(.says(.created, "2016-03-24", .element, "created")).edited.published == nil)
  }

  @Test func `gives the last change of a feed's item as nothing else`() {
    let article = Draft.item(.says(.modified, "2016-03-24", .element, "updated")).edited
    #expect(article.published == nil)
    #expect(article.warnings.isEmpty)
  }

  @Test func `takes no day from before there were pages off a loose line`() {
    let article = Draft.page(
      .says(.published, "Born 28 January 1975", .visible, "near the headline"),
      .says(.byline, "28 January 1975", .visible, "near the headline")
    ).edited
    #expect(article.published == nil)
    let marked = Draft.page(.says(.published, "28 January 1975", .visible, "dateline")).edited
    #expect(marked.published?.description == "1975-01-28")
  }

  @Test func `believes what is shown where data give one moment for publication and change`() {
    let article = Draft.page(
      .says(.published, "2016-03-25T09:46:07", .jsonLD, "datePublished"),
      .says(.modified, "2016-03-25T09:46:07", .jsonLD, "dateModified"),
      .says(.published, "2016-03-24T08:00:00", .timeElement, "datetime")
    ).edited
    #expect(article.published?.description == "2016-03-24T08:00:00")
    #expect(article.modified?.description == "2016-03-25T09:46:07")
  }

  @Test func `believes data that tell publication from change`() {
    let article = Draft.page(
      .says(.published, "2016-03-25T09:46:07", .jsonLD, "datePublished"),
      .says(.modified, "2016-03-26T09:46:07", .jsonLD, "dateModified"),
      .says(.published, "2016-03-24T08:00:00", .timeElement, "datetime")
    ).edited
    #expect(article.published?.description == "2016-03-25T09:46:07")
  }

  @Test func `sets right a moment in UTC that bears the offset of the place`() {
    let article = Draft.page(
      .says(.published, "2016-03-25T02:10:00-05:00", .jsonLD, "datePublished"),
      .says(.published, "24 March 2016 - 9:10 p.m.", .visible, "date"),
      .says(.language, "en", .langAttribute, "html")
    ).edited
    #expect(article.published?.description == "2016-03-24T21:10:00-05:00")
  }

  @Test func `reads no day out of an address that says the year twice`() {
    let article = Draft.page(
      .says(.published, "https://osten.example/news/2016/mar16/bridge.php", .url)
    ).edited
    #expect(article.published == nil)
  }

  @Test func `takes a line that prints the day of a change alone for no publication`() {
    let article = Draft.page(.says(.published, "Updated: March 24, 2016", .visible, "date")).edited
    #expect(article.modified?.description == "2016-03-24")
    #expect(article.published == article.modified)
    #expect(article.warnings.count == 1)
  }

  @Test func `reads a moment of digits alone in a feed`() {
    let article = Draft.item(.says(.published, "20160324104207", .element, "pubDate")).edited
    #expect(article.published?.description == "2016-03-24T10:42:07")
  }

  @Test func `reads seconds since 1970 in an attribute of a time`() {
    let article = Draft.page(.says(.published, "1458816120", .timeElement, "data-utime")).edited
    #expect(article.published?.description == "2016-03-24T10:42:00Z")
  }
}
