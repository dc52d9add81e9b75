// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel
import Testing
import Validation

@Suite struct `Faults of a story template` {
  /// What is said of a template with one rule, which stands in line 3.
  private func faults(ofRule rule: String) -> [String] {
    templateFaults("story template: test\nrules:\n  - \(rule)\n")
  }

  @Test(arguments: [
    (
      "hedline: required",
      "house.yaml:3:5: error: there is no field 'hedline'; did you mean 'headline'?"
    ),
    (
      "headline: {words: 3-14}",
      "house.yaml:3:23: error: '3-14' is no amount; write an amount such as '3 to 14', "
        + "'at least 3', 'at most 40' or 'none'"
    ),
    (
      "headline: {wrods: 3 to 14}",
      "house.yaml:3:16: error: 'wrods' is nothing to ask of 'headline'; did you mean 'words'?"
    ),
    (
      "headline: reqired",
      "house.yaml:3:15: error: 'reqired' is nothing to ask of 'headline'; did you mean 'required'?"
    ),
    (
      "urgency: {words: at most 3}",
      "house.yaml:3:15: error: 'words' cannot be asked of 'urgency', which is a number; "
        + "ask forbidden, none of, one of, required, value"
    ),
    (
      "headline: {matches: '(a'}",
      "house.yaml:3:25: error: the pattern '(a' cannot be used: a group has no end; close it with ')'"
    ),
    (
      "headline: {is: plane text}",
      "house.yaml:3:20: error: 'plane text' is nothing that a text can be asked to be; "
        + "did you mean 'plain text'?"
    ),
    (
      "summary: {differs from: headlin}",
      "house.yaml:3:29: error: there is no text 'headlin' to compare with; did you mean 'headline'?"
    ),
    (
      "published: {not before: creatd}",
      "house.yaml:3:29: error: there is no date 'creatd' to compare with; did you mean 'created'?"
    ),
    (
      "body: {begins with: paragaph}",
      "house.yaml:3:25: error: there is no block 'paragaph'; did you mean 'paragraph'?"
    ),
    (
      "every figur: {caption: required}",
      "house.yaml:3:5: error: there is no part 'figur' of a story; did you mean 'figure'?"
    ),
    (
      "{headline: required, severity: fatal}",
      "house.yaml:3:36: error: 'fatal' is no severity; write 'error', 'warning' or 'note'"
    ),
    (
      "{headline: required, message: 'no {titel}'}",
      "house.yaml:3:35: error: '{titel}' is no placeholder of a message; use {subject}, {value}, "
        + "{found}, {wanted}, {headline}, {slugline}, {language} or {template}"
    ),
    (
      "severity: note",
      "house.yaml:3:5: error: the rule asks nothing; add what it is about: 'headline: required'"
    ),
    (
      "keywords: {unique: perhaps}",
      "house.yaml:3:24: error: 'perhaps' is neither 'yes' nor 'no'; write one of them"
    ),
    (
      "headline",
      "house.yaml:3:5: error: this is no rule; write what it is about and what it asks: "
        + "'headline: required'"
    ),
    (
      "{when: {agencys: present}, credits: required}",
      "house.yaml:3:13: error: there is no field 'agencys'; did you mean 'agencies'?"
    ),
    (
      "{when: {agencies: ther}, credits: required}",
      "house.yaml:3:23: error: 'ther' is nothing to ask of 'agencies'; it is one of present, absent"
    ),
  ])
  func `are told with their place and what to do`(rule: String, words: String) {
    #expect(faults(ofRule: rule) == [words])
  }

  @Test func `are all told at once, in the order of the file`() {
    let template = """
      story template: test
      titel: A test
      rules:
        - rule: one
          ünique: required
        - rule: one
          headline: {words: few}
      """
    #expect(
      templateFaults(template)
        == [
          "house.yaml:2:1: error: 'titel' is nothing a template has; did you mean 'title'?",
          "house.yaml:5:5: error: there is no field 'ünique'; it is one of authors, agencies",
          "house.yaml:6:5: error: there are two rules 'one'; name one of them otherwise",
          "house.yaml:7:23: error: 'few' is no amount; write an amount such as '3 to 14', "
            + "'at least 3', 'at most 40' or 'none'",
        ].enumerated().map { number, words in
          // The list of all fields is long; its beginning will do.
          number == 1 ? templateFaults(template)[1] : words
        })
    #expect(
      templateFaults(template)[1].hasPrefix(
        "house.yaml:5:5: error: there is no field 'ünique'; it is"))
  }

  @Test func `count columns in bytes`() {
    let template = "story template: test\nrules:\n  - {rule: \"é\", headlin: required}\n"
    #expect(
      templateFaults(template)
        == ["house.yaml:3:18: error: there is no field 'headlin'; did you mean 'headline'?"])
  }

  @Test(arguments: [
    ("", "house.yaml: error: the template is empty; write its rules"),
    (
      "rules: []",
      "house.yaml:1:1: error: there is no line 'story template:'; add it, with the name"
    ),
    (
      "story template: x",
      "house.yaml:1:1: error: the template has no rules; write them under 'rules:'"
    ),
    (
      "story template: x\nrules: headline",
      "house.yaml:2:8: error: 'rules' is no list; begin each rule with '- '"
    ),
    (
      "story template: x\nrules:\n  - headline: required\n    headline: forbidden\n",
      "house.yaml:3:5: error: 'headline' stands twice in one place; keep one of them"
    ),
    (
      "story template: x\nrules:\n  - headline: [required\n",
      "house.yaml:4:1: error: this is no YAML: while parsing a flow sequence: did not find expected "
        + "',' or ']'; correct the line, or the one before"
    ),
    (
      "- a\n- b",
      "house.yaml:1:1: error: this is no template; write lines such as 'story template: …'"
    ),
    (
      "story template: x\nlike: wire\nrules: []",
      "house.yaml:2:7: error: there is no template 'wire'; name one of 'wirecopy templates', or a "
        + "file beside this one"
    ),
  ])
  func `of the whole`(template: String, words: String) {
    #expect(templateFaults(template) == [words])
  }

  @Test func `do not grow beyond bounds`() {
    let bomb =
      "a: &a [x, x]\n"
      + (1...20).map { "k\($0): &n\($0) [*a, *a]\n" }.joined() + "story template: x\n"
    #expect(
      templateFaults(bomb)
        == ["house.yaml: error: the template has more than 16 aliases; write the rules out"])
    let deep = "story template: x\nrules: " + String(repeating: "[", count: 100_000)
    #expect(templateFaults(deep).count == 1)
    #expect(
      templateFaults(String(repeating: "#", count: 2 << 20))
        == ["house.yaml: error: the template has more than 1 MB; split it"])
  }
}

@Suite struct `Templates that are like another` {
  private let base = """
    story template: base
    rules:
      - rule: headline
        headline: required
      - rule: slug
        slugline: required
    """

  private func template(_ text: String) throws -> StoryTemplate {
    try StoryTemplate(Array(text.utf8)) { $0 == "base" ? Array(base.utf8) : nil }
  }

  @Test func `add rules to it and drop rules of it`() throws {
    let house = try template(
      "story template: house\nlike: base\nwithout: slug\nrules:\n  - byline: required\n")
    #expect(
      house.validate(Article()).map(\.description) == [
        "error: there is no headline, at /headline; add one [headline]",
        "error: there is no byline, at /byline; add one [byline.required]",
      ])
  }

  @Test func `may name only rules that are there`() {
    let error = #expect(throws: TemplateFaults.self) {
      try template("story template: house\nlike: base\nwithout: [slgu]\n")
    }
    #expect(
      error?.message(file: "h.yaml")
        == "h.yaml:3:11: error: there is no rule 'slgu' in the template that this one is like; "
        + "did you mean 'slug'?")
  }

  @Test func `do not go in circles`() {
    let circle = Array("story template: c\nlike: c\n".utf8)
    let error = #expect(throws: TemplateFaults.self) { try StoryTemplate(circle) { _ in circle } }
    #expect(error?.faults.first?.what.hasPrefix("in 'c', line 2: in 'c'") == true)
  }

  @Test func `are told by their content`() {
    #expect(StoryTemplate.isOne(Array("# ours\n\nstory template: x\n".utf8)))
    #expect(StoryTemplate.isOne(Array("\u{FEFF}story template: x\n".utf8)))
    #expect(!StoryTemplate.isOne(Array("{\"story template\": 1}".utf8)))
    #expect(!StoryTemplate.isOne(Array("---\nheadline: x\n---\n".utf8)))
  }
}
