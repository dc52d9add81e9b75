// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation
import Glibc

/// What one run of a command cost.
struct Cost {
  /// User and system time in seconds.
  var seconds: Double
  /// The largest resident size in MiB.
  var peak: Double
}

/// Runs a command to its end with its output thrown away, and says what it cost.
func run(_ command: [String]) throws -> Cost {
  let before = childUsage()
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = command
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  let after = childUsage()
  return Cost(seconds: after.seconds - before.seconds, peak: after.peak)
}

/// The largest resident size of a command in MiB; read while it runs, as `RUSAGE_CHILDREN` knows only that of the largest child.
func peakOf(_ command: [String]) throws -> Double {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = command
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  try process.run()
  // The system keeps the peak of a process as long as the process is there.
  var peak = 0.0
  while process.isRunning {
    let path = "/proc/\(process.processIdentifier)/status"
    let status = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    for line in (status ?? "").split(separator: "\n") where line.hasPrefix("VmHWM:") {
      peak = Double(line.split(separator: " ", omittingEmptySubsequences: true)[1]) ?? peak
    }
    usleep(2_000)
  }
  return peak / 1024
}

/// The median cost of a command and of a yardstick, run in turn, after one run of each to warm up.
func compare(_ command: [String], _ yardstick: [String], runs: Int = 7) throws -> (Cost, Cost) {
  _ = try (run(command), run(yardstick))
  var ours: [Cost] = []
  var theirs: [Cost] = []
  for _ in 0..<runs {
    ours.append(try run(command))
    theirs.append(try run(yardstick))
  }
  return (median(ours), median(theirs))
}

private func median(_ costs: [Cost]) -> Cost {
  costs.sorted { $0.seconds < $1.seconds }[costs.count / 2]
}

/// The time of all children so far; the peak is that of the largest of them.
private func childUsage() -> Cost {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return Cost(
    seconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
    peak: Double(usage.ru_maxrss) / 1024)
}
