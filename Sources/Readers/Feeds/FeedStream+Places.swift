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
    if let name = attributes["featurename"] ?? attributes["description"] { item.pointName = name }
    item.country = ownAttribute("country", attributes) ?? item.country
  }

  /// A place by its name, and by a podcast's "geo:60.17,24.94", perhaps with a height and an uncertainty.
  func openPlaceName(
    _ frame: inout Frame, _ element: FeedElement, _ attributes: borrowing XMLAttributes
  ) {
    if let point = attributes["geo"], point.hasPrefix("geo:") {
      let numbers = FeedPlaces.numbers(String(point.dropFirst(4).prefix { $0 != ";" }))
      if numbers.count >= 2 {
        note(FeedPlaces.place(latitude: numbers[0], longitude: numbers[1]))
      }
    }
    if attributes.count > 0 { item.country = ownAttribute("country", attributes) }
    openText(&frame, element, attributes)
  }

  func notePlace(_ content: String, _ element: FeedElement) {
    switch element.meaning {
    case .placeName: note(placeName: content)
    case .point:
      note(
        FeedPlaces.point(
          content, dimension: item.dimension, isLongitudeFirst: item.isLongitudeFirst))
    case .points:
      note(
        FeedPlaces.place(
          content, dimension: item.dimension, isLongitudeFirst: item.isLongitudeFirst))
    case .circle:
      let numbers = FeedPlaces.numbers(content)
      if numbers.count == 3 {
        note(FeedPlaces.place(latitude: numbers[0], longitude: numbers[1]))
      }
    case .corner:
      if let corner = item.corner {
        note(
          FeedPlaces.place("\(corner) \(content)", isLongitudeFirst: item.isLongitudeFirst))
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
    note(FeedPlaces.place(latitude: latitude, longitude: longitude))
  }

  /// Notes a point, by the name that its own attributes gave it.
  private func note(_ point: Place?) {
    guard var point else { return }
    point.name = item.pointName
    point.country = item.country
    (item.pointName, item.country) = (nil, nil)
    item.places.append(point)
  }

  private func note(placeName name: String) {
    let place = Place(name: name, country: item.country)
    item.country = nil
    // The desk takes out those that come again further down.
    if !name.isEmpty, item.placeNames.last != place { item.placeNames.append(place) }
  }

  /// The points and the names of the item; one of each is the same place.
  func itemPlaces() -> [Place] {
    if item.places.isEmpty, item.placeNames.isEmpty, item.pointName == nil { return [] }
    if let name = item.pointName { note(placeName: name.foldingWhiteSpace()) }
    var places = item.places
    if places.count == 1, places[0].name == nil, item.placeNames.count == 1 {
      places[0].name = item.placeNames[0].name
    } else {
      places += item.placeNames
    }
    return places
  }
}
