// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Coordinates as feeds print them.
enum FeedPlaces {
  /// The place of a point "latitude longitude", or the middle of a line, polygon or box of points.
  ///
  /// A point has as many numbers as `dimension` says; a height is passed over. Nil where numbers
  /// are missing or lie outside the globe.
  static func place(
    _ text: String, dimension: Int = 2, isLongitudeFirst: Bool = false
  ) -> Place? {
    let numbers = numbers(text)
    guard dimension >= 2, numbers.count >= dimension, numbers.count % dimension == 0 else {
      return nil
    }
    let latitudes = stride(from: 0, to: numbers.count, by: dimension).map { numbers[$0] }
    let longitudes = stride(from: 1, to: numbers.count, by: dimension).map { numbers[$0] }
    return isLongitudeFirst
      ? place(latitude: middle(longitudes), longitude: middle(latitudes))
      : place(latitude: middle(latitudes), longitude: middle(longitudes))
  }

  /// The place of one point: "50.5 -3.25", "50.5, -3.25" or, with decimal commas, "50,5 -3,25".
  static func point(
    _ text: String, dimension: Int = 2, isLongitudeFirst: Bool = false
  ) -> Place? {
    let isComma = { (byte: UInt8) in byte == UInt8(ascii: ",") }
    guard text.utf8.count(where: isComma) == 2 else {
      return place(text, dimension: dimension, isLongitudeFirst: isLongitudeFirst)
    }
    let parts = text.utf8.split { $0 <= 0x20 }
    let isDecimal =
      parts.count == 2 && parts.allSatisfy { $0.dropFirst().dropLast().contains(where: isComma) }
    let points = isDecimal ? String(text.map { $0 == "," ? "." : $0 }) : text
    return place(points, dimension: dimension, isLongitudeFirst: isLongitudeFirst)
  }

  /// A place on the globe; nil outside it.
  static func place(latitude: Double, longitude: Double) -> Place? {
    guard (-90...90).contains(latitude), (-360...360).contains(longitude) else { return nil }
    return Place(latitude: latitude, longitude: longitude)
  }

  /// The number of a text that holds one alone, so that a comma in it can only be a decimal comma.
  static func number(_ text: String) -> Double? {
    let numbers = numbers(text.holds(".") ? text : String(text.map { $0 == "," ? "." : $0 }))
    return numbers.count == 1 ? numbers[0] : nil
  }

  /// The numbers of a text, parted by white space or commas; none where one cannot be read.
  static func numbers(_ text: String) -> [Double] {
    var numbers: [Double] = []
    for part in text.utf8.split(whereSeparator: { $0 <= 0x20 || $0 == UInt8(ascii: ",") }) {
      guard let number = Double(String(decoding: part, as: UTF8.self)), number.isFinite else {
        return []
      }
      numbers.append(number)
    }
    return numbers
  }

  /// The middle between the least and the greatest, to the seventh decimal: a centimetre.
  private static func middle(_ numbers: [Double]) -> Double {
    guard let least = numbers.min(), let greatest = numbers.max() else { return .nan }
    return least == greatest ? least : ((least + greatest) / 2 * 1e7).rounded() / 1e7
  }
}
