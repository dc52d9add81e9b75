// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing

@testable import Readers

private func story(_ amid: String) -> String {
  """
  <div><h1>Bridge closes for good</h1><div><p>\(BridgeStory.closing)</p>\(amid)<p>\(BridgeStory.ferries)</p>
  <p>\(BridgeStory.history)</p></div></div>
  """
}

private let paragraphs = [BridgeStory.closing, BridgeStory.ferries, BridgeStory.history]

@Suite struct `Notices in the place of what is not loaded` {
  @Test(arguments: [
    """
    <div class="x1"><p>You are currently viewing a placeholder content from YouTube. To access the actual content,
    click the button below. Please note that doing so will share data with third-party providers.</p></div>
    """,
    """
    <div><b>Empfohlener externer Inhalt</b><p>An dieser Stelle finden Sie einen externen Inhalt, der den Artikel
    ergänzt. Sie können ihn sich mit einem Klick anzeigen lassen.</p><p>Ich bin damit einverstanden, dass mir externe
    Inhalte angezeigt werden.</p></div>
    """,
    "<p>Pour afficher ce contenu, vous devez accepter les traceurs de ce réseau.</p>",
    "<p>Strict Standards: Redefining already defined constructor in /www/db.php on line 56</p>",
    "<h4>Allow Instagram content?</h4><p>This article contains content provided by Instagram.</p>",
  ])
  func `are no part of the story`(notice: String) throws {
    #expect(texts(try page(story(notice))) == paragraphs)
  }

  @Test(arguments: [
    "“We need your permission to load the ferry,” the harbour master told the mayor of Felde.",
    "Zum Schutz Ihrer persönlichen Daten sollten Sie im Fährhaus kein offenes Netz nutzen.",
  ])
  func `are told from what somebody said`(line: String) throws {
    let found = texts(try page(story("<p>\(line)</p>")))
    #expect(found == [paragraphs[0], line] + paragraphs[1...])
  }
}
