// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import NewsModel

/// Credit lines in English: what opens and closes their parts, and what says where else a text stood.
enum EnglishCredits {
  static let clauses =
    Lexicon.roles(
      .reporter,
      """
      reporting by; with reporting by; with reporting from; reporting and writing by;
      reporting from; reporting; reported by; report by; additional reporting from;
      to contact the reporter on this story; to contact the reporters on this story;
      to contact the authors of this story; to contact the author of this story; reporters;
      joint reporting by
      """)
    + Lexicon.roles(
      .additionalReporter,
      """
      additional reporting by; with additional reporting by; additional reporting and writing by;
      more reporting by; extra reporting by; additional reporting; and additional reporting by;
      further reporting by; with additional reporting from
      """)
    + Lexicon.roles(
      .writer,
      """
      writing by; written by; compiled by; writing and reporting by; text by; words by;
      additional writing by; story by; by; writing; written and reported by; narrated by
      """)
    + Lexicon.roles(
      .editor,
      """
      editing by; edited by; editing; additional editing by; desk editing by; editor; editors;
      editing and reporting by; writing and editing by; editing and writing by;
      to contact the editor responsible for this story;
      to contact the editors responsible for this story; compiled and edited by; curated by;
      reporting and editing by; edited and produced by; final editing by
      """)
    + Lexicon.roles(
      .copyEditor, "copy editing by; copy edited by; copy editor; subbed by; proofread by")
    + Lexicon.roles(
      .translator,
      """
      translated by; translation by; translation; translated from english by;
      translated from the french by; translated from the german by; translated from the spanish by;
      translated from the russian by; translated from the arabic by; translating by; translator
      """)
    + Lexicon.roles(
      .illustrator,
      """
      illustration by; illustrations by; illustrated by; illustration and motion by; art by;
      graphics by; graphic by; design by; designed by; graphics; animation by; illustrator
      """)
    + Lexicon.roles(
      .photographer, "photography by; photographer; photographs by; photos and text by")
    + Lexicon.roles(
      .factChecker, "fact-checking by; fact checking by; fact-checked by; fact checked by")
    + Lexicon.roles(
      .researcher,
      """
      research by; additional research by; researched by; researcher; with research by;
      research assistance by; research
      """)
    + Lexicon.roles(
      .producer, "produced by; production by; producer; executive producer; production")
    + Lexicon.roles(.supervisor, "supervised by; supervision by; under the supervision of")
    + Lexicon.roles(
      .contributor,
      """
      with files from; with file from; with a file from; with assistance from; with inputs from;
      with input from; with contributions from; with contributions by; contributions by;
      contributions from; with help from; reporting was contributed by; contributing;
      contributing reporters; contributing reporter; contributing writers; contributing writer;
      with assistance by; with additional files from; with notes from; assisted by;
      inputs from; inputs by; additional contributions by; reporting contributed by;
      with reports from; with a report from; shout out to; thanks to; hat tip to; special thanks to; with report from; with additional input from
      """)
    + Lexicon.roles(
      "reviewer", "reviewed by; medically reviewed by; tested by; clinically reviewed by")

  static let openClauses = Lexicon.list("contributing; by")

  static let closings =
    Lexicon.roles(
      .contributor,
      """
      contributed reporting; contributed additional reporting; contributed; assisted with reporting;
      was used in this report; was used in this story; was used in this article;
      were used in this report; were used in this story;
      assisted in this report; helped report this story; provided additional reporting;
      contributed reporting to this article; contributed reporting to this story;
      contributed to the reporting; contributed to reporting; also contributed
      """)
    + Lexicon.roles(.contributor, contributions.joined(separator: "; "))
    + Lexicon.roles(.reporter, "for additional reporting; for reporting")
    + Lexicon.roles(.researcher, "contributed research; provided research; conducted research")
    + Lexicon.roles(
      .reporter, "reported; reported from; reporting from; also reported from; reports from")
    + Lexicon.roles(.writer, "wrote; wrote from; also wrote")
    + Lexicon.roles(.editor, "edited this story; edited this article; edited this report")
    + Lexicon.roles(
      .translator, "translated this article; translated this story; translated this report")

  static let materials = Lexicon.list(
    """
    with files from; with file from; with inputs from; with input from; with agency inputs;
    with agencies; with wires; with material from; with reports from; with reporting from; with;
    with assistance from; with information from; includes reporting by; with additional reporting by;
    with reporting by; additional reporting from; additional material from; based on reports by;
    with contributions from; with agency; files from; inputs from; with additional information from;
    compiled from; includes material from; material from; with content from; with copy from
    """)

  static let sources = Lexicon.list(
    """
    source; sources; news source; from; original source; courtesy; courtesy of; credit; story source;
    article source; content source; information from; this article is from; story from
    """)

  static let openSources = Lexicon.list(
    """
    provided by; © provided by; content provided by; supplied by; courtesy of; distributed by;
    this report by; this story by; this article by; a report by; reprinted from; excerpted from;
    adapted from; reproduced from; from the archives of
    """)

  static let republications = Lexicon.list(
    """
    this article originally appeared on; this article originally appeared in;
    this article first appeared on; this article first appeared in; this story originally appeared on;
    this story originally appeared in; this story first appeared on; this story first appeared in;
    this post originally appeared on; this piece originally appeared on; originally appeared on;
    originally appeared in; originally published on; originally published by; originally published in;
    originally published at; first published on; first published in; first published by;
    this article was originally published by; this article was originally published on;
    this article was originally published in; this article was originally published at;
    this story was originally published by; this story was originally published on;
    this story was originally published in; this article was first published by;
    this article was first published on; this article was first published in;
    this story was first published by; this story was first published on;
    this story was first published in; this article is republished from;
    this story is republished from; this article has been republished from; republished from;
    this article was republished from; republished with permission from; reprinted with permission;
    reprinted with permission from; reprinted with permission of; reposted from; reprinted from;
    reprinted by permission of; this piece was originally published in;
    this piece was originally published by; this piece was originally published on;
    this piece first appeared in; this post was originally published on;
    this post first appeared on; this content originally appeared on; this essay originally appeared in;
    this interview originally appeared in; this article is reprinted with permission from;
    a version of this article originally appeared on; a version of this article originally appeared in;
    a version of this article first appeared in; a version of this story originally appeared on;
    a version of this story appeared in; a version of this article was originally published in;
    this article was produced by; this story was produced by; this article was reprinted from;
    republished with permission of; this article is republished with permission from;
    this story originally published in; this article has been adapted from its original source;
    this story comes from; this story is part of; story originally published by;
    this post was originally published by; this article is reproduced from;
    this article originally ran in; this story originally ran in; this article originally ran on;
    published with permission from; published with permission of; cross-posted from; crossposted from;
    originally posted on; originally posted at; originally aired on; this story was originally reported by
    """)

  static let editions: Phrases = ["published in", "as published in", "printed in"]

  static let syndications = Lexicon.list(
    """
    via; published from a syndicated feed; this story has been published from a wire agency feed;
    syndicated from; has not been edited by; is auto-generated from a syndicated feed;
    distributed by; published from a wire agency feed; from a syndicated feed;
    is published from a syndicated feed; has been sourced from a third party syndicated feed
    """)

  /// "contributed to this report", with every word that a story is called by.
  private static let contributions: [String] = [
    "report", "story", "article", "content", "guide", "piece", "post", "review", "dispatch",
    "reporting", "coverage", "profile", "investigation", "list", "roundup", "column", "series",
    "project", "package", "news report", "live blog", "analysis",
  ].flatMap { noun in
    [
      "contributed to this \(noun)", "also contributed to this \(noun)",
      "contributed reporting for this \(noun)", "contributed reporting to this \(noun)",
      "contributed to the \(noun)", "have contributed to this \(noun)",
    ]
  }
}
