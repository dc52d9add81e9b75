// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import TestSupport
import Testing
import Validation

/// One fault of each kind, with the exact words.
@Suite struct `What is said of faults against an XML Schema` {
  private static let template = Result {
    try SchemaTemplate(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/XMLSchema/story.xsd").path)
  }

  private static let start = "<story xmlns='urn:harwick:story' id='a' lang='en'>"
  private static let head = "<headline>Ferry saved</headline><urgency>3</urgency>"

  @Test(arguments: [
    (start + head + "</story>", []),
    (
      start + "\n  <byline/>" + head + "</story>",
      [
        "a.xml:2:3: error: <byline> is not expected here, at /story/byline; put <headline> here [content]"
      ]
    ),
    (
      start + "\n" + head + "<mood/></story>",
      [
        "a.xml:2:53: error: <mood> is not expected here, at /story/mood; put one of <filed>, <status>, <slug>, <ref>, <note> here [content]"
      ]
    ),
    (
      start + "<headline>Ferry saved</headline></story>",
      ["a.xml:1:1: error: <story> is not complete, at /story; add <urgency> [content]"]
    ),
    (
      "<story xmlns='urn:harwick:story'\n   lang='en' mood='glad'>" + head + "</story>",
      [
        "a.xml:2:4: error: attribute 'mood' is not allowed in <story>, at /story/@mood; take it out, or correct its name [attribute]",
        "a.xml:2:4: error: attribute 'id' is missing in <story>, at /story; add it [required]",
        "a.xml:2:4: error: <story> has no value for the key 'ids', at /story; give it one [ids]",
      ]
    ),
    (
      start + "<headline/><urgency>soon</urgency></story>",
      [
        "a.xml:1:51: error: <headline> has a length of 0, at /story/headline; give it 1 or more [minLength]",
        "a.xml:1:62: error: <urgency> is 'soon', which is no 'urgency', at /story/urgency; write it as the type asks for [type]",
      ]
    ),
    (
      start + "<headline>Ferry saved</headline><urgency>12</urgency></story>",
      ["a.xml:1:83: error: <urgency> is '12', at /story/urgency; make it 9 or less [maxInclusive]"]
    ),
    (
      start + head + "<filed>at noon</filed></story>",
      [
        "a.xml:1:103: error: <filed> is 'at noon', which is no 'xs:dateTime', at /story/filed; write it as in '2026-03-24T09:30:00Z' [type]"
      ]
    ),
    (
      start + head + "<status>stat:lost</status></story>",
      [
        "a.xml:1:103: error: <status> is 'stat:lost', at /story/status; make it one of 'stat:usable', 'stat:withheld' [enumeration]"
      ]
    ),
    (
      start + head + "<slug>Ferry Vote</slug></story>",
      [
        "a.xml:1:103: error: <slug> is 'Ferry Vote', which does not match the pattern '[a-z\\-]+', at /story/slug; write it so that it does [pattern]"
      ]
    ),
    (
      start + "text" + head + "</story>",
      [
        "a.xml:1:1: error: <story> holds text beside elements, at /story; take it out, or put it into an element [content]"
      ]
    ),
    (
      start + "<headline>Ferry <b/>saved</headline><urgency>3</urgency></story>",
      ["a.xml:1:51: error: <headline> holds elements, at /story/headline; take them out [content]"]
    ),
    (
      start + head + "<note>a</note></story>",
      ["a.xml:1:103: error: <note> holds text, at /story/note; leave it empty [content]"]
    ),
    (
      start + head + "<ref to='b'/></story>",
      [
        "a.xml:1: error: <ref> refers to 'b', which is not there; correct it, or add what it refers to [refs]"
      ]
    ),
    (
      "<wire xmlns='urn:harwick:story'/>",
      [
        "a.xml:1:1: error: <wire> is the root of no document of this schema, at /wire; check the template, and the namespace of the root [root]"
      ]
    ),
  ])
  func `what, where, and what to do`(document: String, expected: [String]) throws {
    let found = try Self.template.get().validate(Array(document.utf8))
    #expect(found.map { $0.message(file: "a.xml") } == expected)
  }
}
