// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import ArgumentParser
import Glibc
import Wirecopy

/// The time of day, read here and passed on: nothing below reads a clock.
enum Clock {
  /// Now, in UTC; what `SOURCE_DATE_EPOCH` says where it is set, so that builds can be repeated.
  /// <https://reproducible-builds.org/specs/source-date-epoch/>
  static func now() throws -> NewsDate {
    let fixed = Console.variable("SOURCE_DATE_EPOCH")
    guard let seconds = fixed.map({ time_t($0) }) ?? time(nil), let date = date(seconds) else {
      throw ValidationError("SOURCE_DATE_EPOCH is no number of seconds: '\(fixed ?? "")'")
    }
    return date
  }

  private static func date(_ seconds: time_t) -> NewsDate? {
    var seconds = seconds
    var parts = tm()
    guard gmtime_r(&seconds, &parts) != nil else { return nil }
    return NewsDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday),
      time: NewsDate.Time(
        hour: Int(parts.tm_hour), minute: Int(parts.tm_min), second: Int(parts.tm_sec),
        offset: 0))
  }
}
