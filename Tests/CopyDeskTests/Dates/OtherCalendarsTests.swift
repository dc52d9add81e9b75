// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import CopyDesk

@Suite struct `Reading days of other calendars` {
  private func read(_ text: String, _ language: String? = nil) -> String? {
    DateParser(language: language).date(text)?.description
  }

  @Test(arguments: [
    ("۲۸ اردیبهشت ۱۴۰۳ - ۱۰:۲۲", nil, "2024-05-17T10:22:00"),
    ("جمعه ۲۸ ارديبهشت ۱۴۰۳ ساعت ۱۰:۲۲", "fa", "2024-05-17T10:22:00"),
    ("1 فروردین 1400", "fa", "2021-03-21"),
    ("۳۰ اسفند ۱۳۹۹", "fa", "2021-03-20"),
    ("۱۴۰۳/۰۲/۲۸", "fa", "2024-05-17"),
    ("۱۴۰۳-۱۰-۱۱ ۰۹:۱۵", "fa", "2024-12-31T09:15:00"),
    ("۵ حوت ۱۴۰۲", "fa", "2024-02-24"),
    ("1403-02-28T10:22:00+03:30", "fa", "2024-05-17T10:22:00+03:30"),
  ])
  func `the solar Hijri of Iran`(text: String, language: String?, expected: String) {
    #expect(read(text, language) == expected)
  }

  @Test(arguments: [
    ("17 พ.ค. 2567 10:22 น.", nil, "2024-05-17T10:22:00"),
    ("17 พฤษภาคม 2567", nil, "2024-05-17"),
    ("17 มี.ค. 2567", "th", "2024-03-17"),
    ("17 พฤษภาคม พ.ศ. 2567 เวลา 10:22 น.", "th", "2024-05-17T10:22:00"),
    ("17/05/2567", "th", "2024-05-17"),
    ("2567-05-17T10:22:00+07:00", "th", "2024-05-17T10:22:00+07:00"),
  ])
  func `the Buddhist era of Thailand`(text: String, language: String?, expected: String) {
    #expect(read(text, language) == expected)
  }

  @Test(arguments: [
    ("更新日：令和6年5月17日", "2024-05-17"), ("平成31年4月30日", "2019-04-30"),
    ("中華民國113年5月17日", "2024-05-17"),
  ])
  func `the eras of Japan and Taiwan`(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("1445/11/09", "ar"), ("17.05.2567", "en"), ("۳۱ مهر ۱۴۰۳", "fa"), ("۳۰ اسفند ۱۴۰۲", "fa"),
    ("1403/02/28", "ar"), ("6年5月17日", "ja"),
  ])
  func `none that nothing names`(text: String, language: String) {
    #expect(read(text, language) == nil)
  }
}
