// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import Wirecopy

private let headline = "Bridge closes for good"
private let text = """
  <p>The harbour board of Osten voted on Tuesday to close the old swing bridge for good, after engineers found
  cracks in two of its four main girders, and in most of the bolts.</p><p>Ferries will carry walkers and
  cyclists across the river until a new bridge opens, the board said, and lorries will be sent round by way of
  Felde, where the road has been made wider for them since the spring.</p>
  """

/// The same in languages whose names and labels are read by rules of their own.
private let texts = [
  "ja":
    "<p>オステンの港湾委員会は火曜日、古い旋回橋を閉鎖することを決めた。主桁四本のうち二本に亀裂が見つかったためで、ボルトも傷んでいた。</p><p>新しい橋ができるまで、歩行者と自転車は渡し船で川を渡ると委員会は述べた。</p>",
  "ko":
    "<p>오스텐 항만위원회는 화요일 낡은 회전교를 영구히 닫기로 결정했다. 기술자들이 네 개의 주형 가운데 두 개에서 균열을 발견했기 때문이다.</p><p>새 다리가 열릴 때까지 보행자와 자전거는 나룻배로 강을 건너게 된다고 위원회는 밝혔다.</p>",
  "zh":
    "<p>奥斯滕港务委员会周二决定永久关闭旧旋转桥，因为工程师在四根主梁中的两根上发现了裂缝，螺栓也已损坏。</p><p>委员会表示，在新桥开通之前，行人和骑车人将乘渡船过河，货车则绕道费尔德。</p>",
]

private func article(_ page: String, language: String = "en") throws -> Article {
  let html =
    "<html lang=\(language)><head><title>\(headline)</title></head><body>\(page)</body></html>"
  let document = try Converter().document(from: Array(html.utf8), name: "story.html")
  return try #require(document.articles.first)
}

private func story(_ facts: String, _ language: String = "en", over: String = "") throws -> Article
{
  try article(
    "<main><article>\(over)<h1>\(headline)</h1>\(facts)<div class=text>\(texts[language] ?? text)</div></article></main>",
    language: language)
}

@Suite struct `Reading what pages print around a story` {
  @Test(arguments: [
    ("en", "<p class=date>Nov 8, 2023</p><p>Updated: Nov 9, 2023</p>"),
    (
      "en",
      "<dl><dt>Last updated</dt><dd>9 November 2023</dd><dt>Published</dt><dd>8 November 2023</dd></dl>"
    ),
    (
      "en",
      "<p>By Jane Doe</p><div class=x>November 08, 2023 <span>Revised November 09, 2023</span></div>"
    ),
    (
      "nb",
      "<time datetime=2023-11-08>08.11.2023</time><time datetime=2023-11-09>Oppdatert 09.11.2023</time>"
    ),
    ("fr", "<p>Publié le 8 novembre 2023 à 10h12, mis à jour le 9 novembre 2023 à 7h00</p>"),
    ("hr", "<p>Zadnja izmjena 09.11.2023 07:00 | Objavljeno 08.11.2023 u 10:12</p>"),
    ("ja", "<p>公開日：2023/11/08　更新日：2023/11/09</p>"),
    ("ru", "<p>Опубликовано: 08.11.2023 10:12 Обновлено: 09.11.2023 07:00</p>"),
  ])
  func `takes the day of a change beside that of the publication`(language: String, facts: String)
    throws
  {
    let article = try story(facts, language)
    #expect(article.published?.description.prefix(10) == "2023-11-08")
    #expect(article.modified?.description.prefix(10) == "2023-11-09")
  }

  @Test func `does not cut a year in two`() throws {
    let article = try article(
      "<div><h2>\(headline) after nine years of doubt and delay</h2><p>Jane Doe | November 8, 2023</p>\(text)</div>"
    )
    #expect(article.published?.description == "2023-11-08")
  }

  @Test(arguments: [
    "<div><span itemprop=startDate content=2024-06-15>Saturday, 15 June 2024, 7:30 pm</span></div>",
    "<div class='tribe-events-start'>15 June 2024</div>",
  ])
  func `takes no day on which something takes place`(facts: String) throws {
    let article = try article(
      "<main><article><h1>\(headline)</h1>\(facts)<div class=article-body>\(text)</div></article></main>"
    )
    #expect(article.published == nil)
  }

  @Test func `takes no day from the head of the page`() throws {
    let article = try article(
      """
      <header><a href="/">The Observer</a> <span class=date>Thursday, June 13, 2024</span></header>
      <main><article><h1>\(headline)</h1><div class=text>\(text)</div></article></main>
      """)
    #expect(article.published == nil)
  }

  @Test func `takes nothing from the cards of other stories`() throws {
    let cards = (1...5).map {
      """
      <article class=card><h3><a href="/\($0)">Fair number \($0) ends in rain and wind</a></h3><p>Traders at the fair
      in Felde went home early once more, as the wind took three of their tents.</p><span class=byline>By Ann
      Poe</span><time datetime=2024-0\($0)-11>1 May</time></article>
      """
    }
    let article = try article(
      """
      <main><article><h1>\(headline)</h1><div class=text>\(text)</div></article><section class=related>
      \(cards.joined())</section></main>
      """)
    #expect(article.published == nil)
    #expect(article.authors.isEmpty)
  }

  @Test(arguments: [
    (
      "en",
      "<ul class=info-items><li class=icon-list-item><span class=item--author>Jane Doe</span></li></ul>"
    ),
    ("en", "<p>Jane Doe<br>8 November 2023</p>"),
    ("en", "<div><div><a href='/jane-doe'>Jane Doe</a></div><div>8 November 2023</div></div>"),
    ("en", "<div class=byline><span>Jane Doe</span><span>Osten</span></div>"),
    ("en", "<div class=meta>by <b>Jane Doe</b><time>8 November 2023</time></div>"),
    ("en", "<p class=byline>By Jane Doe (Text) and John Roe (Photos)</p>"),
    ("en", "<p>By Jane Doe | Edited by John Roe | 8 November 2023</p>"),
    ("en", "<div class=author>Jane Doe Write to Jane Doe a message</div>"),
    (
      "en",
      "<ul class=bylines><li class=byline><b>Jane Doe</b><i class=role>Reporter</i><li class=byline><b>John Roe</b><i class=role>Photographer</i></ul>"
    ),
  ])
  func `takes who wrote it`(language: String, facts: String) throws {
    #expect(try story(facts, language).authors.map(\.name) == ["Jane Doe"])
  }

  @Test(arguments: [
    ("ja", "<p class=author>佐々木健太</p>", "佐々木健太"), ("ja", "<p>文／佐々木健太</p>", "佐々木健太"),
    ("ja", "<p>記者 佐々木健太　2023.11.8 10:12</p>", "佐々木健太"), ("ko", "<ul><li>기자명 김하늘</li></ul>", "김하늘"),
    ("zh", "<p>2024-05-01 10:00 文/王小明 编辑/李红</p>", "王小明"),
    ("vi", "<p>Nguyễn Văn Bình - Thứ Tư, 08/11/2023 10:12</p>", "Nguyễn Văn Bình"),
    ("fi", "<p>8.11.2023</p><p>Liisa Mäkelä</p>", "Liisa Mäkelä"),
  ])
  func `takes names as each language prints them`(language: String, facts: String, name: String)
    throws
  {
    #expect(try story(facts, language).authors.map(\.name) == [name])
  }

  @Test(arguments: [
    "<p>Edited by Jane Doe | 8 November 2023</p>",
    "<p>Edited by <a href='/author/jane-doe'>Jane Doe</a></p>",
    "<p>8 November 2023</p><p><a href='/tag/jane-doe'>Jane Doe</a></p>",
    "<p>8 November 2023</p><p>Jane Doe (12)</p>",
    "<p class=author>Osten News Desk</p>",
  ])
  func `takes nobody who did not write it`(facts: String) throws {
    #expect(try story(facts).authors.isEmpty)
  }

  @Test func `takes the member beside the day in a row over the headline`() throws {
    let article = try story(
      "",
      over:
        "<ul><li><a href='/profile/jd/profile'><span>Jane Doe</span></a></li><li><span>Nov 8, 2023</span></li></ul>"
    )
    #expect(article.authors.map(\.name) == ["Jane Doe"])
  }

  @Test func `takes the outlet that closes the title for no author`() throws {
    let html = """
      <html lang=en><title>\(headline) - Osten Observer</title><main><article><h1>\(headline)</h1>
      <div class=author>Jane Doe - <span>Osten Observer</span></div>\(text)</article></main>
      """
    let document = try Converter().document(from: Array(html.utf8), name: "story.html")
    #expect(document.articles.first?.authors.map(\.name) == ["Jane Doe"])
  }

  @Test(arguments: [
    ("author", [String]()), ("byl", ["Jane Doe"]), ("citation_author", ["Jane Doe"]),
  ])
  func `believes tags of a single story though the page prints no name`(
    tag: String, names: [String]
  )
    throws
  {
    let html = """
      <html lang=en><title>\(headline)</title><meta name="\(tag)" content="Jane Doe"><main><article>
      <h1>\(headline)</h1>\(text)</article></main>
      """
    let document = try Converter().document(from: Array(html.utf8), name: "story.html")
    #expect(document.articles.first?.authors.map(\.name) == names)
  }
}
