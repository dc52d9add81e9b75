// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

package import Writers

/// Says what was found, as it comes.
package protocol ValidationReport: AnyObject {
  /// Takes what came of an input, or of a part of one; the parts of an input follow each other.
  func take(_ piece: CheckedPiece) throws
  /// Takes the end of the run.
  func finish(_ tally: ValidationTally) throws
}

/// The formats that a report can be had in.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// For people and for tools that read what compilers write.
  case human
  /// Our own, for programs.
  case json
  /// For code scanning. <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
  case sarif
  /// For test runners, in the shape that Jenkins, GitLab and others read.
  case junit

  /// Whether findings have to come with the lines they stand in.
  package var showsSource: Bool { self == .human || self == .sarif }

  /// A report in the format.
  ///
  /// - Parameters:
  ///   - template: what is checked against, for the report's title.
  ///   - tool: our name and version.
  ///   - hasColours: whether a report for people may have them.
  ///   - sink: takes the report.
  /// - Returns: a report at its beginning.
  package func report(
    template: String, tool: (name: String, version: String), hasColours: Bool,
    into sink: any ByteSink
  ) -> any ValidationReport {
    switch self {
    case .human: HumanReport(hasColours: hasColours, into: sink)
    case .json: JSONReport(template: template, into: sink)
    case .sarif: SARIFReport(tool: tool, into: sink)
    case .junit: JUnitReport(template: template, into: sink)
    }
  }
}
