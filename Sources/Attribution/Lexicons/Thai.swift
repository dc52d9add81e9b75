// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Thai.
  public static let thai: Lexicon = {
    var words = Lexicon("th")
    words.by = list("โดย; ผู้เขียน; เขียนโดย; เรื่องโดย; เรื่อง")
    words.and = list("และ")
    words.months = [
      "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม",
      "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ]
    words.titles = list("ผู้สื่อข่าว; บรรณาธิการ")
    words.staff = list("กองบรรณาธิการ")
    words.agencies = list("สำนักข่าวต่างประเทศ")
    words.clauses =
      roles(.translator, "แปลโดย; แปล; ผู้แปล")
      + roles(.editor, "บรรณาธิการ; เรียบเรียงโดย")
    words.openClauses = list("แปลโดย; เรียบเรียงโดย")
    words.sources = list("ที่มา; แหล่งที่มา; แหล่งข่าว")
    words.photos = list("ภาพ; ภาพจาก; ภาพโดย")
    words.reservations = list("สงวนลิขสิทธิ์; สงวนลิขสิทธิ์ทุกประการ")
    words.towns = list(
      """
      กรุงเทพฯ; กรุงเทพ; เชียงใหม่; ภูเก็ต; ขอนแก่น; ปักกิ่ง; โตเกียว; ลอนดอน; วอชิงตัน
      """)
    words.regions = list("ไทย")
    words.outlets = list("ไทยรัฐ; มติชน; ข่าวสด; เดลินิวส์; ไทยพีบีเอส")
    return words
  }()
}
