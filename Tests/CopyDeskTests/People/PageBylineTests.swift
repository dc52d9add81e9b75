// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Testing

@testable import CopyDesk

@Suite struct `Cutting a page's byline down to the names` {
  private func byline(_ line: String, isMarked: Bool = false) -> PageByline {
    PageByline(line, isMarked: isMarked) { ["Jane", "John", "Walter", "Ida"].contains($0) }
  }

  @Test func `takes no price for a day`() {
    let byline = byline("Subscribe to the Courier for 15€ by month")
    #expect(!byline.isOpened && !byline.hasDate)
  }

  @Test(arguments: [
    ("Posted on March 24, 2016 by Jane Doe", "Jane Doe"),
    ("Autor: Jane Doe Publicat: 24 martie 2016, 10:42", "Jane Doe"),
    ("Scris de Jane Doe 24 martie 2016", "Jane Doe"), ("文 / 王小明", "王小明"),
    ("Tác giả: Minh Anh", "Minh Anh"), ("Autor: Jane Doe, Źródło: PAP", "Jane Doe"),
    ("Του Jane Doe", "Jane Doe"), ("ผู้เขียน: Jane Doe", "Jane Doe"),
    ("Erstellt von Ida Muster am Dienstag 6. Mai 2014", "Ida Muster"),
    ("By Jane Doe , John Roe on Monday, March 24th, 2016 at 11:08 a.m.", "Jane Doe , John Roe"),
    ("24.03.2016 13:30 von Ida", "Ida"),
    ("By Jane Doe 2016-03-24T20:51:19Z Science & Sky", "Jane Doe"),
    ("Autor: Jane Doe / 22.04.2020 / 06:15", "Jane Doe"),
    ("Publié par Jane Doe le 3 mars 2016", "Jane Doe"),
    ("von Ankerwinde » Do 24. Mär 2016, 10:42", "Ankerwinde"),
    ("Scritto da Jane Doe", "Jane Doe"),
    ("2016-03-24 10:42 来源：Lenn 作者：李晓明 编辑：王芳", "李晓明"),
    ("Autorin: Ida Muster Datum: 24.03.2016", "Ida Muster"),
    ("Propos recueillis par Jane Doe", "Jane Doe"),
    ("Author: Jane Doe Reviewed by: John Roe", "Jane Doe"),
    ("de Jane Doe | 24 martie 2016", "Jane Doe"),
    ("2016年03月24日 10:42 来源：奥斯滕日报 记者 王小明 编辑：李红", "王小明"),
    ("كتب: Jane Doe", "Jane Doe"), ("מאת Jane Doe", "Jane Doe"),
    ("Soumis par Jane Doe le ven 24/03/2016 - 10:42", "Jane Doe"),
    ("記者王小明／奧斯滕報導 2016/03/24", "王小明"),
    ("記者王小明、李大華／台北報導", "王小明、李大華"), ("김민수·이지영 기자 2016.03.24", "김민수, 이지영 기자"),
    ("Пише: Јелена Петровић", "Јелена Петровић"),
    ("Autorzy: Jane Doe, John Roe", "Jane Doe, John Roe"),
    ("Teksti: Jane Doe, kuvat: John Roe", "Jane Doe"),
    ("By Jane Doe in Oberlenn on March 24, 2016", "Jane Doe in Oberlenn"),
  ])
  func `takes what a word such as by opens`(line: String, names: String) {
    let byline = byline(line)
    #expect(byline.names == names)
    #expect(byline.isOpened)
  }

  @Test func `takes away the day beside a name`() {
    let byline = byline("11.12.2019 - Jane Doe")
    #expect(byline.names == "Jane Doe")
    #expect(byline.hasDate)
    #expect(!byline.isOpened)
    #expect(self.byline("Jane Doe | 24 במרץ 2016").names == "Jane Doe")
  }

  @Test(arguments: [
    "Jane Doe - Mar 24, 2016, 8:15 pm CST", "Jane Doe 24.03.2016 (Letztes Update: 25.03.2016)",
    "Jane Doe 10:42 AKDT 24 March 2016",
  ])
  func `takes away the zone of a clock and the label of a change`(line: String) {
    #expect(byline(line).names == "Jane Doe")
  }

  @Test func `leaves a line of names as it is`() {
    #expect(byline("Jane Doe and John Roe, AFP").names == "Jane Doe and John Roe, AFP")
  }

  @Test func `does not cut a family name at its von`() {
    #expect(byline("Walter von Bergen", isMarked: true).names == "Walter von Bergen")
  }

  @Test func `passes over a word that is not known where markup says byline`() {
    #expect(byline("Feuilleton Von Ida Muster", isMarked: true).names == "Ida Muster")
  }

  @Test func `says a name once that a picture and a link say`() {
    #expect(byline("Jane Doe Jane Doe", isMarked: true).names == "Jane Doe")
  }

  @Test func `finds nobody in a date and in the label of a picture`() {
    #expect(byline("Posted on March 24, 2016").names == nil)
    #expect(byline("Foto: Jane Doe").names == nil)
  }

  @Test func `does not cut a family name at a particle that a given name stands before`() {
    let byline = PageByline("Jane Di Stefano", isMarked: true) { ["Jane", "Stefano"].contains($0) }
    #expect(byline.names == "Jane Di Stefano")
  }

  @Test(arguments: [
    ("Von Ida.Muster am 24. März 2016", "Ida Muster"),
    ("24.03.2016 von Ida Symbolbild", "Ida"),
    ("24. März 2016 von Flussfreund Ein Kommentar", "Flussfreund"),
    ("by Jane Doe Leave comment", "Jane Doe"),
    ("© Jane Doe Jane Doe", "Jane Doe"),
    ("Von: Ida Muster Übersetzt von: John Roe", "Ida Muster"),
    ("Courier Founder articles by: Jane", "Jane"),
  ])
  func `takes away what pages print around a name`(line: String, names: String) {
    #expect(byline(line, isMarked: true).names == names)
  }

  @Test func `parts no name of a site at its point`() {
    #expect(byline("Lenn.Online", isMarked: true).names == "Lenn.Online")
  }

  @Test(arguments: [
    "by Jane Doe Last updated 24 March 2016", "By Jane Doe Updated March 24, 2016",
    "By Jane Doe Full Bio", "Jane Doe 5 Min Read",
  ])
  func `ends names at labels in capitals`(line: String) {
    #expect(byline(line).names == "Jane Doe")
  }

  @Test func `keeps a name that is a label elsewhere`() {
    #expect(byline("By Jane Last Doe").names == "Jane Last Doe")
  }
}
