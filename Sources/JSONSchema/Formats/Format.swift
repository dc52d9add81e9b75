// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The formats that `format` can ask for.
///
/// <https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3>
enum Format: String, Sendable, Hashable, CaseIterable {
  case date
  case dateTime = "date-time"
  case duration
  case email
  case hostname
  case idnEmail = "idn-email"
  case idnHostname = "idn-hostname"
  case ipv4
  case ipv6
  case iri
  case iriReference = "iri-reference"
  case jsonPointer = "json-pointer"
  case regex
  case relativeJSONPointer = "relative-json-pointer"
  case time
  case uri
  case uriReference = "uri-reference"
  case uriTemplate = "uri-template"
  case uuid

  /// Whether a text has the format.
  func accepts(_ text: [UInt8]) -> Bool {
    switch self {
    case .date: DateFormats.isDate(text[...])
    case .dateTime: DateFormats.isDateTime(text[...])
    case .time: DateFormats.isTime(text[...])
    case .duration: DateFormats.isDuration(text)
    case .email: HostFormats.isEmail(text, isInternational: false)
    case .idnEmail: HostFormats.isEmail(text, isInternational: true)
    case .hostname: HostFormats.isHostname(text[...], isInternational: false)
    case .idnHostname: HostFormats.isHostname(text[...], isInternational: true)
    case .ipv4: HostFormats.isIPv4(text[...])
    case .ipv6: HostFormats.isIPv6(text[...])
    case .uri: AddressFormats.isAddress(text, needsScheme: true, isInternational: false)
    case .uriReference: AddressFormats.isAddress(text, needsScheme: false, isInternational: false)
    case .iri: AddressFormats.isAddress(text, needsScheme: true, isInternational: true)
    case .iriReference: AddressFormats.isAddress(text, needsScheme: false, isInternational: true)
    case .uriTemplate: AddressFormats.isTemplate(text)
    case .uuid: AddressFormats.isUUID(text)
    case .jsonPointer: JSONPointer.tokens(String(decoding: text, as: UTF8.self)) != nil
    case .relativeJSONPointer: AddressFormats.isRelativePointer(text)
    case .regex: Self.isPattern(String(decoding: text, as: UTF8.self))
    }
  }

  /// A text of the format, for messages.
  var example: String {
    switch self {
    case .date: "2026-03-24"
    case .dateTime: "2026-03-24T09:30:00Z"
    case .time: "09:30:00Z"
    case .duration: "PT2H30M"
    case .email, .idnEmail: "desk@example.com"
    case .hostname, .idnHostname: "news.example.com"
    case .ipv4: "192.0.2.1"
    case .ipv6: "2001:db8::1"
    case .uri, .iri: "https://news.example.com/story"
    case .uriReference, .iriReference: "../story"
    case .uriTemplate: "https://news.example.com/{story}"
    case .uuid: "2eb8aa08-aa98-11ea-b4aa-73b441d16380"
    case .jsonPointer: "/headline"
    case .relativeJSONPointer: "1/headline"
    case .regex: "^[a-z]+$"
    }
  }

  private static func isPattern(_ text: String) -> Bool {
    do {
      _ = try PatternProgram(text)
      return true
    } catch {
      return false
    }
  }
}
