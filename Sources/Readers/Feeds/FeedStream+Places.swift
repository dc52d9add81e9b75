// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

// Where an item says that it happened.
extension FeedStream {
  /// How many numbers make a point, the height among them, in which order, and what it is called.
  func noteDimension(_ attributes: borrowing XMLAttributes) {
    guard attributes.count > 0 else { return }
    item.dimension = FeedMedia.count(attributes["srsDimension"]) ?? item.dimension
    // "urn:ogc:def:crs:OGC:1.3:CRS84"
    if let system = attributes["srsName"] { item.isLongitudeFirst = system.holds("CRS84") }
    item.placeName = item.placeName ?? attributes["featurename"] ?? attributes["description"]
  }

  /// A place by its name, and by a podcast's "geo:60.17,24.94", perhaps with a height and an uncertainty.
  func openPlaceName(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) {
    if let point = attributes["geo"], point.hasPrefix("geo:") {
      let numbers = FeedPlaces.numbers(String(point.dropFirst(4).prefix { $0 != ";" }))
      if numbers.count >= 2,
        let place = FeedPlaces.place(latitude: numbers[0], longitude: numbers[1])
      {
        item.places.append(place)
      }
    }
    openText(&frame, element, attributes)
  }

  func notePlace(_ content: String, _ element: FeedElement) {
    switch element.meaning {
    case .placeName: item.placeName = item.placeName ?? content
    case .point:
      let place = FeedPlaces.point(
        content, dimension: item.dimension, isLongitudeFirst: item.isLongitudeFirst)
      if let place { item.places.append(place) }
    case .points:
      let place = FeedPlaces.place(
        content, dimension: item.dimension, isLongitudeFirst: item.isLongitudeFirst)
      if let place { item.places.append(place) }
    case .circle:
      let numbers = FeedPlaces.numbers(content)
      if numbers.count == 3,
        let place = FeedPlaces.place(latitude: numbers[0], longitude: numbers[1])
      {
        item.places.append(place)
      }
    case .corner:
      if let corner = item.corner,
        let place = FeedPlaces.place(
          "\(corner) \(content)", isLongitudeFirst: item.isLongitudeFirst)
      {
        item.places.append(place)
      }
      item.corner = item.corner == nil ? content : nil
    case .latitude:
      item.latitude = FeedPlaces.number(content)
      noteBothAngles()
    case .longitude:
      item.longitude = FeedPlaces.number(content)
      noteBothAngles()
    default: break
    }
  }

  /// Latitude and longitude come in either order.
  private func noteBothAngles() {
    guard let latitude = item.latitude, let longitude = item.longitude else { return }
    (item.latitude, item.longitude) = (nil, nil)
    if let place = FeedPlaces.place(latitude: latitude, longitude: longitude) {
      item.places.append(place)
    }
  }

  func itemPlaces() -> [Place] {
    var places = item.places
    if let name = item.placeName, !name.isEmpty {
      if places.count == 1 { places[0].name = name } else { places.append(Place(name: name)) }
    }
    return places
  }
}
