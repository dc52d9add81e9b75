// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

extension Lexicon {
  /// Hebrew.
  public static let hebrew: Lexicon = {
    var words = Lexicon("he")
    words.by = list("מאת; כתב; כתבה; כותב; כותבת")
    words.months = [
      "ינואר בינואר", "פברואר בפברואר", "מרץ במרץ", "אפריל באפריל", "מאי במאי", "יוני ביוני",
      "יולי ביולי", "אוגוסט באוגוסט", "ספטמבר בספטמבר", "אוקטובר באוקטובר", "נובמבר בנובמבר",
      "דצמבר בדצמבר",
    ]
    words.titles = list("כתב; כתבת; עורך; עורכת; פרשן")
    words.staff = list("מערכת")
    words.agencies = list("סוכנויות; סוכנויות הידיעות")
    words.clauses =
      roles(.translator, "תרגום; תרגם; תרגמה")
      + roles(.editor, "עריכה; ערך; ערכה")
      + roles(.contributor, "השתתף בהכנת הכתבה; השתתפה בהכנת הכתבה")
    words.sources = list("מקור; מקורות")
    words.photos = list("צילום; תמונה; צילומים")
    words.reservations = list("כל הזכויות שמורות")
    words.running = list("לפי; אמר; אמרה; הוא; היא; על; של; את; כי")
    words.towns = list(
      """
      ירושלים; תל אביב; חיפה; באר שבע; אשדוד; אילת; עזה; רמאללה; וושינגטון; לונדון; פריז;
      ברלין; מוסקבה; קייב; ביירות; קהיר
      """)
    words.regions = list("ישראל; לבנון; מצרים")
    words.outlets = list("הארץ; מעריב; ישראל היום; גלובס; כאן; ערוץ 12")
    words.givenNames = Lexicon.words(
      """
      דנה רוני גיא עידו אלון יונתן איתי ניר אסף עמית גלית אורלי שירה מאיה הילה ליאור אבי יוסי חיים אריה אילן
      ענת רונן דורון עדי שלומי רועי נדב תומר ענבל סיוון שי יובל
      נועה יעל תמר מיכל דוד משה יוסף אברהם יצחק דניאל אורי רון שרה רחל איתן עומר
      """)
    return words
  }()
}
