// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

internal import Markup
internal import NewsModel

/// Elements that scripts make pictures, films and posts of: those of AMP (https://amp.dev/documentation/components)
/// and the light players named after it.
enum WebComponent {
  case picture, player, frame
  /// A post or film of a site: its address is what the attribute holds, between these.
  case post(attribute: String, before: String, after: String)
  /// A menu, an advertisement, a counter.
  case apart

  init?(_ name: String) {
    switch name {
    case "amp-img", "amp-anim": self = .picture
    case "amp-video", "amp-audio": self = .player
    case "amp-iframe", "amp-video-iframe": self = .frame
    case "amp-ad", "amp-auto-ads", "amp-sticky-ad", "amp-embed", "amp-sidebar", "amp-consent",
      "amp-user-notification", "amp-analytics", "amp-pixel", "amp-social-share", "amp-state",
      "amp-next-page", "amp-subscriptions-dialog":
      self = .apart
    default:
      guard let post = Self.posts[name] else { return nil }
      self = .post(attribute: post.attribute, before: post.before, after: post.after)
    }
  }

  private static let posts: [String: (attribute: String, before: String, after: String)] = [
    "amp-youtube": ("data-videoid", "https://www.youtube.com/watch?v=", ""),
    "lite-youtube": ("videoid", "https://www.youtube.com/watch?v=", ""),
    "amp-vimeo": ("data-videoid", "https://vimeo.com/", ""),
    "lite-vimeo": ("videoid", "https://vimeo.com/", ""),
    "amp-dailymotion": ("data-videoid", "https://www.dailymotion.com/video/", ""),
    "amp-twitter": ("data-tweetid", "https://twitter.com/i/status/", ""),
    "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/", "/"),
    "amp-facebook": ("data-href", "", ""),
    "amp-tiktok": ("data-src", "https://www.tiktok.com/embed/", ""),
    "amp-reddit": ("data-src", "", ""),
    "amp-imgur": ("data-imgur-id", "https://imgur.com/", ""),
    "amp-soundcloud": ("data-trackid", "https://api.soundcloud.com/tracks/", ""),
  ]
}

extension HTMLTree {
  /// What scripts make of an element; nil for elements of HTML and for others.
  func component(_ node: Int) -> WebComponent? {
    guard nodes[node].tag == .unknown, nodes[node].isElement else { return nil }
    return WebComponent(name(of: node))
  }

  /// Whether scripts make a picture of an element.
  func isPictureComponent(_ node: Int) -> Bool {
    if case .picture = component(node) { true } else { false }
  }
}

extension BlockBuilder {
  /// An element that scripts make something of; false for any other, whose content is text.
  mutating func component(_ node: Int) -> Bool {
    switch tree.component(node) {
    case nil: return false
    case .apart: return true
    case .picture: image(node)
    case .player: player(node)
    case .frame: frame(node)
    case .post(let attribute, let before, let after):
      guard let id = tree.attribute(named: attribute, of: node), !id.isEmpty else { return true }
      let address = id.hasPrefix("http") ? id : before + id + after
      guard let url = WebAddress.resolve(address, base: base) else { return true }
      embed(
        Embed(url: url, provider: EmbedProvider.provider(of: url), content: richText(of: node)),
        from: node)
    }
    return true
  }

  /// Whether an element that a page made up stands behind another of its name: "<app-paragraph>". They stand one below
  /// the other, as nothing but they makes a line; names of formulas have no hyphen.
  func followsItsKind(_ node: Int) -> Bool {
    let parent = tree.nodes[node].parent
    var before = node - 1
    while before > Int(parent) {
      while tree.nodes[before].parent != parent { before = Int(tree.nodes[before].parent) }
      guard tree.nodes[before].isText else {
        let name = tree.name(of: node)
        return name.utf8.contains(UInt8(ascii: "-")) && name == tree.name(of: before)
      }
      guard tree.bytes[tree.textRange(of: before)].allSatisfy({ $0 <= 0x20 }) else { return false }
      before -= 1
    }
    return false
  }
}
