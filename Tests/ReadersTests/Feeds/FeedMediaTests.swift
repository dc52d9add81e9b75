// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import Readers

@Suite struct `Reading the media and places of feeds` {
  @Test func `the kind of a file is told by word, type or address`() {
    #expect(FeedMedia.type(medium: "Video", mimeType: "image/png", url: nil) == .video)
    #expect(FeedMedia.type(medium: nil, mimeType: "AUDIO/mpeg", url: "a.jpg") == .audio)
    #expect(
      FeedMedia.type(medium: nil, mimeType: nil, url: "https://a.example/b.MP4?x=1") == .video)
    #expect(
      FeedMedia.type(medium: nil, mimeType: nil, url: "https://a.example/b.pdf#p") == .document)
    #expect(FeedMedia.type(medium: nil, mimeType: nil, url: "https://a.example/picture") == .image)
    #expect(FeedMedia.type(medium: nil, mimeType: "application/x", url: "a/b") == .document)
    #expect(
      FeedMedia.type(medium: nil, mimeType: "application/x-shockwave-flash", url: "a/b") == .video)
    #expect(
      FeedMedia.type(medium: nil, mimeType: "application/x-mpegURL; x=1", url: "a/b") == .video)
    #expect(FeedMedia.type(medium: nil, mimeType: "application/ogg", url: "a/b") == .audio)
  }

  @Test(arguments: [
    ("1234", 1234), ("1,234,567", 1_234_567), ("640px", 640), (" 12 ", 12), ("0", nil), ("", nil),
    ("-5", nil), ("12 MB", nil), ("99999999999999999999999", nil),
  ])
  func `counts are digits`(text: String, expected: Int?) {
    #expect(FeedMedia.count(text) == expected)
  }

  @Test(arguments: [
    ("90", 90), ("59:07", 3547), ("1:02:03", 3723), ("61.5", 61.5), ("", nil), ("1:2:3:4", nil),
    ("an hour", nil), ("-3", nil), ("0", nil), ("inf", nil),
  ])
  func `running times are seconds, minutes or hours`(text: String, expected: Double?) {
    #expect(FeedMedia.duration(text) == expected)
  }

  @Test func `what is said twice of one file is put together`() {
    let merged = FeedMedia.merged([
      Media(type: .image, url: "https://a.example/1.jpg", mimeType: "image/jpeg"),
      Media(type: .image),
      Media(type: .image, url: "https://a.example/1.jpg", width: 10, credit: "Rosa Lind"),
    ])
    #expect(
      merged == [
        Media(
          type: .image, url: "https://a.example/1.jpg", mimeType: "image/jpeg", width: 10,
          credit: "Rosa Lind")
      ])
  }

  @Test func `a place is a point or the middle of points`() {
    #expect(FeedPlaces.place("50.5 -3.25") == Place(latitude: 50.5, longitude: -3.25))
    #expect(FeedPlaces.place("50.5, -3.25") == Place(latitude: 50.5, longitude: -3.25))
    #expect(FeedPlaces.place("50 -4 52 -2") == Place(latitude: 51, longitude: -3))
    #expect(
      FeedPlaces.place("50 1 100 52 3 100", dimension: 3) == Place(latitude: 51, longitude: 2))
  }

  @Test func `the commas of one point are decimal or part its numbers`() {
    let place = Place(latitude: 50.5, longitude: -3.25)
    for text in ["50.5 -3.25", "50.5,-3.25", "50.5, -3.25", "50,5 -3,25"] {
      #expect(FeedPlaces.point(text) == place)
    }
    #expect(FeedPlaces.point("50,5") == Place(latitude: 50, longitude: 5))
    #expect(FeedPlaces.point("50,5 -3,2,5") == nil)
  }

  @Test(arguments: ["", "50.5", "50.5 -3.25 1", "north west", "91 0", "nan 3", "1e400 2"])
  func `what is no place is left out`(text: String) {
    #expect(FeedPlaces.place(text) == nil)
  }
}
