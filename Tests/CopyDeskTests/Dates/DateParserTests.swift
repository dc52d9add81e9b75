// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import CopyDesk

@Suite struct `Reading dates` {
  private func read(_ text: String, _ language: String? = nil) -> String? {
    DateParser(language: language).date(text)?.description
  }

  @Test(arguments: [
    ("Thu, 24 Mar 2016 09:46:07 +0100", "2016-03-24T09:46:07+01:00"),
    ("Thu, 24 Mar 2016 09:46:07 GMT", "2016-03-24T09:46:07Z"),
    ("Thu, 24 Mar 2016 09:46:07 UT", "2016-03-24T09:46:07Z"),
    ("Thu, 24 Mar 2016 09:46:07 Z", "2016-03-24T09:46:07Z"),
    ("Thu, 24 Mar 2016 09:46:07 EST", "2016-03-24T09:46:07-05:00"),
    ("Thu, 24 Mar 2016 09:46:07 PDT", "2016-03-24T09:46:07-07:00"),
    ("Thu, 24 Mar 2016 09:46:07 CET", "2016-03-24T09:46:07+01:00"),
    ("Thu, 24 Mar 2016 09:46:07 JST", "2016-03-24T09:46:07+09:00"),
    ("Thu, 24 Mar 2016 09:46:07 MSK", "2016-03-24T09:46:07+03:00"),
    ("Thu, 24 Mar 2016 09:46:07 M", "2016-03-24T09:46:07Z"),
    ("24 Mar 2016 09:46 +0000", "2016-03-24T09:46:00Z"),
    ("Donnerstag, 24 March 2016 9:46:07 +0100", "2016-03-24T09:46:07+01:00"),
    ("Thrusday, 24 Mar 16 09:46:07 GMT", "2016-03-24T09:46:07Z"),
    ("Fri, 1 Jan 99 09:46:07 GMT", "1999-01-01T09:46:07Z"),
    ("Thu, 24 Mar 2016 24:00:00 GMT", "2016-03-25T00:00:00Z"),
    ("Thu, 31 Dec 2015 24:00 GMT", "2016-01-01T00:00:00Z"),
    ("Thu, 24 Mar 2016", "2016-03-24"),
    ("Thu, 24 Mar 2016 09:46:07", "2016-03-24T09:46:07"),
    ("Thu, 24 Mar 2016 9:6:7 GMT", "2016-03-24T09:06:07Z"),
    ("Thu, 24-Mar-2016 09:46:07 GMT", "2016-03-24T09:46:07Z"),
    ("Thu, 24-Mar-16 09:46:07 GMT", "2016-03-24T09:46:07Z"),
    ("Thu, Mar 24 2016 09:46:07 GMT", "2016-03-24T09:46:07Z"),
    ("Thu, 24 Mar 2016 09:46:07 GMT+0200", "2016-03-24T09:46:07+02:00"),
    ("Thu Mar 24 2016 09:46:07 GMT+0100 (CET)", "2016-03-24T09:46:07+01:00"),
    ("Thu, 24 Mar 2016 09:46:07 +9999", "2016-03-24T09:46:07"),
    ("Thu, 24 Mar 2016 09:46:07 ET", "2016-03-24T09:46:07-04:00"),
    ("Thu, 14 Jan 2016 09:46:07 ET", "2016-01-14T09:46:07-05:00"),
    ("Mon, 25 Janurary 2016 09:46:07 GMT", "2016-01-25T09:46:07Z"),
    ("Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T08:19:53-04:00"),
    ("四, 24 3月 2016 09:46:07 +0800", "2016-03-24T09:46:07+08:00"),
    ("星期四, 24 三月 2016 09:46:07 +0800", "2016-03-24T09:46:07+08:00"),
    ("星期四, 24 十二月 2015 09:46:07 +0800", "2015-12-24T09:46:07+08:00"),
    ("木, 24 3月 2016 09:46:07 +0900", "2016-03-24T09:46:07+09:00"),
    ("목, 24 3월 2016 09:46:07 +0900", "2016-03-24T09:46:07+09:00"),
    ("Čt, 14 led 2016 09:46:07 +0100", "2016-01-14T09:46:07+01:00"),
  ])
  func `of RFC 822 and its misspellings`(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("2016-03-24", "2016-03-24"),
    ("2016-03-24T09:46:07Z", "2016-03-24T09:46:07Z"),
    ("2016-03-24T09:46:07.25+01:00", "2016-03-24T09:46:07.25+01:00"),
    ("2016-03-24T09:46:07,5Z", "2016-03-24T09:46:07.5Z"),
    ("2016-03-24T09:46+0100", "2016-03-24T09:46:00+01:00"),
    ("2016-03-24T09:46:07+01", "2016-03-24T09:46:07+01:00"),
    ("2016-03-24 09:46:07", "2016-03-24T09:46:07"),
    ("2016-03-24 09:46:07 +0100", "2016-03-24T09:46:07+01:00"),
    ("2016-03-24 09:46:07 UTC", "2016-03-24T09:46:07Z"),
    ("20160324", "2016-03-24"),
    ("20160324T094607Z", "2016-03-24T09:46:07Z"),
    ("20160324T0946+0100", "2016-03-24T09:46:00+01:00"),
    ("2016-W12-4", "2016-03-24"),
    ("2016W124", "2016-03-24"),
    ("2016-084", "2016-03-24"),
    ("2016084", "2016-03-24"),
    ("2016-3-4", "2016-03-04"),
    ("2016-03-24T24:00:00Z", "2016-03-25T00:00:00Z"),
    ("2016-03-24T09Z", "2016-03-24T09:00:00Z"),
    (" 2016-03-24T09:46:07Z\n", "2016-03-24T09:46:07Z"),
    ("2016-03-24T09:46:07-05:00[America/New_York]", "2016-03-24T09:46:07-05:00"),
  ])
  func `of ISO 8601 in all its forms`(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("Thu Mar 24 09:46:07 2016", "2016-03-24T09:46:07"),
    ("Thu Mar  4 16:29:06 PST 2004", "2004-03-04T16:29:06-08:00"),
    ("Sun Jul 18 01:16:00 +0000 2001", "2001-07-18T01:16:00Z"),
  ])
  func `of asctime`(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("Published: 24 March 2016, 10:42 am", "2016-03-24T10:42:00"),
    ("March 24, 2016 at 10:42 p.m. ET", "2016-03-24T22:42:00-04:00"),
    ("Mar. 24th, 2016 | 12:05 AM", "2016-03-24T00:05:00"),
    ("10:42 am, Thursday 24 March 2016", "2016-03-24T10:42:00"),
    ("24.03.2016 10:42 Uhr", "2016-03-24T10:42:00"),
    ("24.03.2016, 10.42 Uhr", "2016-03-24T10:42:00"),
    ("24 | 03 | 2016", "2016-03-24"),
    ("Donnerstag, 24. März 2016, 10 Uhr", "2016-03-24T10:00:00"),
    ("24.3.16", "2016-03-24"),
    ("1. Jänner 2016", "2016-01-01"),
    ("Publié le 24 mars 2016 à 10h42", "2016-03-24T10:42:00"),
    ("1er août 2016", "2016-08-01"),
    ("24 de marzo de 2016 a las 10:42 h", "2016-03-24T10:42:00"),
    ("24 de março de 2016 às 10h42", "2016-03-24T10:42:00"),
    ("24 marzo 2016 ore 10:42", "2016-03-24T10:42:00"),
    ("24 maart 2016 om 10:42", "2016-03-24T10:42:00"),
    ("24 марта 2016, 10:42", "2016-03-24T10:42:00"),
    ("24 marca 2016, 10:42", "2016-03-24T10:42:00"),
    ("24. března 2016 10:42", "2016-03-24T10:42:00"),
    ("2016. március 24. 10:42", "2016-03-24T10:42:00"),
    ("2004-július-13T9:15-05:00", "2004-07-13T09:15:00-05:00"),
    ("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T12:00:00-05:00"),
    ("24 Mart 2016 10:42", "2016-03-24T10:42:00"),
    ("24 Ağustos 2016", "2016-08-24"),
    ("24 Maret 2016, 10:42 WIB", "2016-03-24T10:42:00+07:00"),
    ("24. marts 2016 kl. 10.42", "2016-03-24T10:42:00"),
    ("24 augusti 2016 10:42", "2016-08-24T10:42:00"),
    ("24. maaliskuuta 2016 klo 10.42", "2016-03-24T10:42:00"),
    ("24 tháng 3, 2016", "2016-03-24"),
    ("2016年3月24日", "2016-03-24"),
    ("2016年3月24日 10時42分", "2016-03-24T10:42:00"),
    ("2016年3月24日 星期四 下午 3:42", "2016-03-24T15:42:00"),
    ("2016년 3월 24일 오후 01:31:15", "2016-03-24T13:31:15"),
    ("3월 24일 2016", "2016-03-24"),
    ("입력 2016.03.24 10:42", "2016-03-24T10:42:00"),
    ("24 مارس 2016", "2016-03-24"),
    ("٢٤ مارس ٢٠١٦", "2016-03-24"),
    ("24 كانون الثاني 2016", "2016-01-24"),
    ("24 במרץ 2016", "2016-03-24"),
    ("24 मार्च 2016", "2016-03-24"),
    ("২৪ মার্চ ২০১৬", "2016-03-24"),
    ("２０１６年３月２４日", "2016-03-24"),
    ("Updated on 24 March 2016", "2016-03-24"),
    ("By Jane Doe | 24 March 2016 | 3 comments", "2016-03-24"),
  ])
  func `as pages print them`(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "", "soon", "2 hours ago", "yesterday", "Yesterday, 10:42", "24 March", "March 24, 10:42",
    "2016", "2016-03", "March 2016", "10:42", "2016-02-30", "2016-13-01",
    "31 February 2016", "24 March, 10 comments", "1458812767", "03/04/2016", "chapter 12.4.7",
    "20163124", "T", "24/24/2016", "2016-W54-1", "2015-366", "99999999999999999999",
    "5655255",
  ])
  func `refuses what is no full date`(text: String) {
    #expect(read(text) == nil)
  }

  @Test func `keeps the day where the time is none`() {
    #expect(read("2016-03-24T25:00:00Z") == "2016-03-24")
    #expect(read("24 March 2016, 10:75") == "2016-03-24")
  }

  @Test func `reads slashes where they are unambiguous or the customs are known`() {
    #expect(read("03/24/2016") == "2016-03-24")
    #expect(read("24/03/2016") == "2016-03-24")
    #expect(read("03.24.2016 09:00 AM") == "2016-03-24T09:00:00")
    #expect(read("03.04.2016") == "2016-04-03")
    #expect(read("10.30.17") == nil)
    #expect(read("03/03/2016") == "2016-03-03")
    #expect(read("03/04/2016", "en") == nil)
    #expect(read("03/04/2016", "en-US") == "2016-03-04")
    #expect(read("03/04/2016", "en-GB") == "2016-04-03")
    #expect(read("03/04/2016", "fr") == "2016-04-03")
    #expect(read("03/04/2016 10:42 PM", "en-US") == "2016-03-04T22:42:00")
  }

  @Test func `reads names of months that two languages give to different months`() {
    #expect(read("24. listopada 2016.", "hr") == "2016-10-24")
    #expect(read("24 listopada 2016", "pl") == "2016-11-24")
    #expect(read("24 มีนาคม 2559", "th") == "2016-03-24")
  }

  @Test(arguments: [
    "24. marec 2016", "24 avqust 2016", "24 sentyabr 2016", "24 Machi 2016", "24 مارچ 2016",
    "24 மார்ச் 2016",
    "24 మార్చి 2016", "24 ऑगस्ट 2016", "24 მარტი 2016", "24 մարտի 2016", "24 наурыз 2016",
  ])
  func `reads names of months of many scripts`(text: String) {
    #expect(["2016-03-24", "2016-08-24", "2016-09-24"].contains(read(text)))
  }

  @Test func `tells the date of publication from that of the update`() {
    let parser = DateParser()
    let text = "Published 24 March 2016, updated 25 March 2016 10:42"
    #expect(parser.date(text)?.description == "2016-03-24")
    #expect(parser.date(text, for: .modified)?.description == "2016-03-25T10:42:00")
    let turned = "Updated: 25 March 2016; first published: 24 March 2016"
    #expect(parser.date(turned)?.description == "2016-03-24")
  }

  @Test func `reads seconds and milliseconds only in number fields`() {
    let parser = DateParser()
    let seconds = parser.date("1458812767", isNumberField: true)
    #expect(seconds?.description == "2016-03-24T09:46:07Z")
    let milliseconds = parser.date("1458812767250", isNumberField: true)
    #expect(milliseconds?.description == "2016-03-24T09:46:07.25Z")
    #expect(parser.date("0", isNumberField: true)?.description == "1970-01-01T00:00:00Z")
  }

  @Test(arguments: [
    ("20160324104207", "2016-03-24T10:42:07"), ("201603241042", "2016-03-24T10:42:00"),
    ("1458816127000", "2016-03-24T10:42:07Z"), ("1458816127", "2016-03-24T10:42:07Z"),
  ])
  func `as digits alone`(text: String, expected: String) {
    #expect(DateParser().date(text, isNumberField: true)?.description == expected)
  }

  @Test(
    arguments: [
      ("Published 03/04/2016, 10:42 | Changed 24/04/2016", "2016-04-03T10:42:00"),
      ("Published 03/04/2016, 10:42 | Changed 03/24/2016", "2016-03-04T10:42:00"),
      ("Published 03/04/2016 | Changed 05/04/2016", nil),
    ] as [(String, String?)])
  func `in the order of another date of the text`(text: String, expected: String?) {
    #expect(DateParser(language: "en").date(text)?.description == expected)
  }

  @Test(arguments: [
    ("https://example.org/2016/03/24/bridge.html", "2016-03-24"),
    ("https://example.org/news/2016-03-24-bridge", "2016-03-24"),
    ("https://example.org/world/2016/mar/24/bridge", "2016-03-24"),
    ("https://example.org/a/20160324/bridge", "2016-03-24"),
    ("/2016/3/4/bridge", "2016-03-04"),
    ("https://example.org/n1/2016/0324/c100-1.html", "2016-03-24"),
    ("https://example.org/a/201603/24/bridge.html", "2016-03-24"),
    ("https://example.org/articles/16/03/24/bridge", "2016-03-24"),
  ])
  func `in addresses`(address: String, expected: String) {
    #expect(DateParser.date(inAddress: address)?.description == expected)
  }

  @Test(arguments: [
    "https://example.org/bridge", "https://example.org/2016/03/", "https://example.org/12345678/",
    "https://20160324.example.org/", "https://example.org/?d=2016/03/24", "",
    "https://example.org/2016/13/24/", "https://example.org/16/03/24-people-on-a-bridge",
    "https://example.org/2016/0399/", "https://example.org/id/201603/",
  ])
  func `not where an address names no day`(address: String) {
    #expect(DateParser.date(inAddress: address) == nil)
  }

  @Test(arguments: [
    ("Feb 11, 2026", true), ("Mittwoch, 11. Februar 2026 um 10:42 Uhr", true),
    ("11 de mayo del 2026 Actualizado 12 May 2026 | 13:43 h", true), ("2026年2月11日 10時42分", true),
    ("The bridge of 11 February 2026", false), ("ida 11.02.2026", false), ("10:42", false),
    ("Two hours ago", false), ("", false),
  ])
  func `knows a text that is a date alone`(text: String, isDate: Bool) {
    #expect(DateParser().isOnlyDate(text) == isDate)
  }
}
