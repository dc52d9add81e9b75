// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// The zones that dates of news name by letters.
enum ZoneNames {
  /// What a name says: a fixed offset, or North American wall-clock time ("ET"), which has summer
  /// time by law.
  enum Zone: Equatable {
    /// Minutes east of UTC.
    case fixed(Int)
    /// Minutes east of UTC in winter.
    case american(Int)
  }

  /// The zone of a name in lower case; nil where the word names none.
  static func zone(_ word: String) -> Zone? {
    if let minutes = table[word] { return .fixed(minutes) }
    if let minutes = american[word] { return .american(minutes) }
    return nil
  }

  /// RFC 822 gave the letters of the military zones the wrong sign, and RFC 2822 therefore reads
  /// them all as UTC of unknown place. <https://www.rfc-editor.org/rfc/rfc2822#section-4.3>
  static func isMilitary(_ word: String) -> Bool {
    guard word.utf8.count == 1, let letter = word.utf8.first else { return false }
    return letter.isASCIISmall && letter != UInt8(ascii: "j")
  }

  /// The offset of a zone on a day, minutes east of UTC.
  static func offset(of zone: Zone, on day: CalendarDay) -> Int {
    switch zone {
    case .fixed(let minutes): minutes
    case .american(let winter): winter + (isAmericanSummer(day) ? 60 : 0)
    }
  }

  /// Summer time in the United States: since 2007 from the second Sunday of March to the first of
  /// November, since 1987 from the first Sunday of April to the last of October. The day of change
  /// counts as changed.
  private static func isAmericanSummer(_ day: CalendarDay) -> Bool {
    let isNewLaw = day.year >= 2007
    switch day.month {
    case 5...9: return true
    case 3 where isNewLaw: return day.day >= day.sunday(2)
    case 4: return isNewLaw || day.day >= day.sunday(1)
    case 10: return isNewLaw || day.day < day.lastSunday
    case 11 where isNewLaw: return day.day < day.sunday(1)
    default: return false
    }
  }

  private static let american = [
    "et": -300, "ct": -360, "mt": -420, "pt": -480, "at": -240, "akt": -540, "eastern": -300,
    "central": -360, "mountain": -420, "pacific": -480,
  ]

  private static let table = [
    "gmt": 0, "utc": 0, "ut": 0, "z": 0, "wet": 0, "est": -300, "edt": -240, "cst": -360,
    "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "ast": -240, "adt": -180,
    "nst": -210, "ndt": -150, "akst": -540, "akdt": -480, "hst": -600, "hast": -600, "bst": 60,
    "west": 60, "cet": 60, "cest": 120, "met": 60, "mest": 120, "mez": 60, "mesz": 120,
    "mewt": 60, "eet": 120, "eest": 180, "msk": 180, "msd": 240, "мск": 180, "trt": 180,
    "sast": 120, "cat": 120, "wat": 60, "eat": 180, "ist": 330, "pkt": 300, "npt": 345,
    "bdt": 360, "ict": 420, "wib": 420, "wita": 480, "wit": 540, "hkt": 480, "sgt": 480,
    "myt": 480, "pht": 480, "awst": 480, "jst": 540, "kst": 540, "acst": 570, "acdt": 630,
    "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "irst": 210, "irdt": 270, "gst": 240,
    "brt": -180, "brst": -120, "art": -180, "uyt": -180, "clt": -240, "clst": -180, "vet": -240,
    "bot": -240, "cot": -300, "pet": -300, "ect": -300,
  ]
}
