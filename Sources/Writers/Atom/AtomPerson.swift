// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Markup
import NewsModel

/// A person in Atom's form, which RSS borrows for what it has no place for.
/// <https://www.rfc-editor.org/rfc/rfc4287#section-3.2>
enum AtomPerson {
  /// True where there is more to say than a name.
  static func isMore(_ person: Person) -> Bool {
    !person.name.isEmpty && (person.email != nil || SafeAddress.link(person.url) != nil)
  }

  static func write(
    _ person: Person, as element: String, prefix: String = "", to xml: inout XMLWriter
  ) {
    xml.start(prefix + element, attributes: StoryTerms.attributes(of: person))
    xml.element("\(prefix)name", text: person.name)
    if let url = SafeAddress.link(person.url) { xml.element("\(prefix)uri", text: url) }
    if let email = person.email { xml.element("\(prefix)email", text: email) }
    xml.end()
  }
}
