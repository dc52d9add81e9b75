// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The small words that stand in and around printed dates: lower case, without accents.
enum DateWords {
  /// Words between day, month and year: "24 de marzo de 2016", "24th of March", "2016. gada 24.
  /// marts".
  static let connectives: Set<String> = [
    "de", "del", "di", "of", "the", "d", "da", "do", "den", "der", "dem", "am", "a", "st", "nd",
    "rd", "th", "er", "ter", "ta", "gada", "m", "nam", "nien", "г", "года", "р", "року", "του",
    "ο", "el", "le", "il", "o", "e", "anno", "an", "i", "roku",
  ]

  /// Words between a day and its time: "24 March 2016 at 10:42".
  static let beforeTime: Set<String> = [
    "at", "um", "a", "as", "d", "alle", "ore", "h", "kl", "klo", "klokken", "om", "o", "u", "w",
    "v",
    "в", "о", "las", "los", "hs", "saat", "pukul", "jam", "luc", "vao", "godz", "ob", "les",
    "στισ", "الساعة", "ساعت", "เวลา", "time", "uhr", "t", "và", "von", "ab", "gegen", "and", "et",
  ]

  /// Words that say that a date is the one of the last change.
  static let updates: Set<String> = [
    "updated", "update", "modified", "aktualisiert", "aktualisierung", "aktualisierte",
    "actualizado", "actualizada", "actualise", "actualisee", "modifie", "jour", "atualizado",
    "atualizada", "atualizacao", "aggiornato", "aggiornamento", "bijgewerkt", "gewijzigd",
    "обновлено", "изменено", "aktualizacja", "aktualizovano", "aktualizovane", "oppdatert",
    "opdateret", "uppdaterad", "uppdaterat", "paivitetty", "frissitve", "guncelleme",
    "guncellenme", "guncellendi", "diperbarui", "cap", "수정", "ενημερωση", "تحديث", "עודכן",
    "geandert", "changed", "actualitzat", "actualizat", "revised", "amended", "uberarbeitet",
    "geupdatet",
    "modificado", "modificada", "actualizacion", "modificato", "modificata", "modifica",
    "aggiornata", "maj",
    "modifiee", "modification", "actualizare", "zaktualizowano", "zmodyfikowano", "upraveno",
    "zmeneno",
    "aktualizace", "upravene", "azurirano", "izmjena", "izmijenjeno", "izmena", "posodobljeno",
    "modositva", "muokattu", "paivitys", "andrad", "endret", "aendret", "ændret", "oppdatering",
    "opdatering", "uppdatering", "обновление", "обновлен", "обновлена", "изменен", "изменена",
    "оновлено", "змінено", "актуализирана", "ажурирано", "измењено", "atjauninats", "uuendatud",
    "atnaujinta", "diupdate", "pembaruan", "تعديل", "بروزرسانی", "روزرسانی", "ویرایش", "עדכון",
    "अपडेटेड", "अपडेट", "업데이트", "최종수정",
  ]

  /// The same in Chinese and Japanese.
  static let easternUpdates: Set<String> = ["更新", "修改", "修正", "改訂"]

  /// The days of the week, which may stand between a time and its day.
  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "montag", "dienstag", "mittwoch",
    "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "lundi", "mardi", "mercredi",
    "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miercoles", "jueves",
    "viernes", "sabado", "domingo", "segunda", "terca", "quarta", "quinta", "sexta", "feira",
    "lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica", "maandag",
    "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "mo", "di", "mi", "do",
    "fr", "sa", "so", "lun", "mer", "jeu", "ven", "dim",
    "poniedzialek", "wtorek", "sroda", "czwartek", "piatek", "sobota", "niedziela", "pondeli",
    "utery", "streda",
    "ctvrtek", "patek", "nedele", "pondelok", "utorok", "stvrtok", "piatok", "nedela", "hetfo",
    "kedd", "szerda",
    "csutortok", "pentek", "szombat", "vasarnap", "marti", "miercuri", "joi", "vineri", "duminica",
    "δευτερα",
    "τριτη", "τεταρτη", "πεμπτη", "παρασκευη", "σαββατο", "κυριακη", "pazartesi", "sali",
    "carsamba", "persembe",
    "cuma", "cumartesi", "pazar", "понедельник", "вторник", "среда", "четверг", "пятница",
    "суббота",
    "воскресенье", "понеділок", "вівторок", "середа", "четвер", "пятниця", "субота", "неділя",
    "понеделник",
    "сряда", "четвъртък", "петък", "събота", "неделя", "mandag", "tirsdag", "onsdag", "torsdag",
    "fredag",
    "lordag", "sondag", "mandag", "tisdag", "maanantai", "maanantaina", "tiistai", "tiistaina",
    "keskiviikko",
    "keskiviikkona", "torstai", "torstaina", "perjantai", "perjantaina", "lauantai", "lauantaina",
    "sunnuntai",
    "sunnuntaina", "ponedjeljak", "utorak", "srijeda", "cetvrtak", "petak", "subota", "nedjelja",
    "الاحد",
    "الاثنين", "الإثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعة", "السبت", "ראשון", "שני",
    "שלישי", "רביעי",
    "חמישי", "שישי", "שבת", "شنبه", "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه",
    "सोमवार",
    "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार", "senin", "selasa", "rabu", "kamis", "jumat",
    "sabtu", "minggu", "jue", "vie", "gio", "seg", "qua", "qui",
    "sex",
  ]

  /// Whether a word stands around the numbers of a date and says nothing else.
  static func isBeside(_ word: String) -> Bool {
    weekdays.contains(word) || connectives.contains(word) || beforeTime.contains(word)
      || updates.contains(word)
  }

  /// Before noon: true; after: false; nil for any other word.
  static func isMorning(_ word: String) -> Bool? {
    switch word {
    case "am", "오전", "πμ", "ص", "sa", "dop": true
    case "pm", "오후", "μμ", "م", "ch", "odp": false
    default: nil
    }
  }

  /// Units that make a number a year, month, day, hour, minute or second in East Asian dates.
  static func unit(_ word: String) -> Unit? {
    switch word {
    case "年", "년": .year
    case "月", "월": .month
    case "日", "일", "号", "號": .day
    case "时", "時", "시", "点", "點": .hour
    case "分", "분": .minute
    case "秒", "초": .second
    default: nil
    }
  }

  /// The value of a Chinese numeral of one character, one to ten; nil for any other word.
  static func numeral(_ word: String) -> Int? {
    guard let scalar = word.unicodeScalars.first, scalar.value > 0x4DFF,
      word.unicodeScalars.count == 1
    else { return nil }
    return numerals.firstIndex(of: scalar).map { $0 + 1 }
  }

  private static let numerals = Array("一二三四五六七八九十".unicodeScalars)

  enum Unit {
    case year
    case month
    case day
    case hour
    case minute
    case second
  }
}
