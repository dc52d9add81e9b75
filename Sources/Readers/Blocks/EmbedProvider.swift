// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// The sites whose posts, films and sounds are shown inside stories.
enum EmbedProvider {
  /// The classes by which sites mark the words of a post, for their own script to dress up.
  static let posts: [(className: String, provider: String)] = [
    ("twitter-tweet", "Twitter"), ("twitter-video", "Twitter"), ("instagram-media", "Instagram"),
    ("tiktok-embed", "TikTok"), ("fb-post", "Facebook"), ("fb-video", "Facebook"),
    ("reddit-card", "Reddit"), ("reddit-embed-bq", "Reddit"), ("bluesky-embed", "Bluesky"),
    ("mastodon-embed", "Mastodon"), ("text-post-media", "Threads"), ("imgur-embed-pub", "Imgur"),
  ]

  /// The ends of host names, and the first part of the path where the host shows other things, too.
  private static let hosts: [(host: String, path: String, provider: String)] = [
    ("youtube.com", "", "YouTube"), ("youtube-nocookie.com", "", "YouTube"),
    ("youtu.be", "", "YouTube"), ("vimeo.com", "", "Vimeo"),
    ("dailymotion.com", "", "Dailymotion"), ("twitter.com", "", "Twitter"),
    ("x.com", "", "Twitter"),
    ("instagram.com", "", "Instagram"), ("tiktok.com", "", "TikTok"),
    ("facebook.com", "/plugins/post", "Facebook"), ("facebook.com", "/plugins/video", "Facebook"),
    ("soundcloud.com", "", "SoundCloud"), ("spotify.com", "", "Spotify"),
    ("podcasts.apple.com", "", "Apple Podcasts"), ("google.com", "/maps", "Google Maps"),
    ("datawrapper.dwcdn.net", "", "Datawrapper"), ("flo.uri.sh", "", "Flourish"),
    ("flourish.studio", "", "Flourish"), ("infogram.com", "", "Infogram"),
    ("scribd.com", "", "Scribd"), ("documentcloud.org", "", "DocumentCloud"),
    ("slideshare.net", "", "SlideShare"), ("giphy.com", "", "Giphy"), ("imgur.com", "", "Imgur"),
    ("reddit.com", "", "Reddit"), ("redditmedia.com", "", "Reddit"),
    ("bsky.app", "", "Bluesky"), ("threads.net", "", "Threads"), ("t.me", "", "Telegram"),
    ("vk.com", "", "VK"), ("rutube.ru", "", "Rutube"), ("bilibili.com", "", "Bilibili"),
    ("nicovideo.jp", "", "Niconico"), ("ted.com", "", "TED"), ("twitch.tv", "", "Twitch"),
    ("streamable.com", "", "Streamable"), ("openstreetmap.org", "", "OpenStreetMap"),
    ("peertube", "", "PeerTube"), ("archive.org", "/embed", "Internet Archive"),
  ]

  /// The site an address of a frame belongs to; nil where it is none of these.
  static func provider(of url: String) -> String? {
    let utf8 = Array(url.utf8)
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = utf8[(colon + 1)...].drop { $0 == UInt8(ascii: "/") }
    let host = rest.prefix { byte in !"/?#:".utf8.contains(byte) }
    let path = rest[host.endIndex...]
    return hosts.first { entry in
      let before = host.dropLast(entry.host.utf8.count)
      guard host[before.endIndex...].elementsEqual(entry.host.utf8),
        path.starts(with: entry.path.utf8)
      else { return false }
      return before.isEmpty || before.last == UInt8(ascii: ".")
    }?.provider
  }
}
