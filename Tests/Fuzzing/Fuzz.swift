// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

import Foundation

/// One run of libFuzzer's: the bytes it made go through the reader that `WIRECOPY_FUZZ_READER` names.
///
/// Built by `scripts/fuzz` alone, with libFuzzer's `main` and the address sanitizer around it.
@c(LLVMFuzzerTestOneInput)
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzedReader.chosen.run([UInt8](UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// Called before libFuzzer begins; where `WIRECOPY_FUZZ_GROWTH` gives seconds, looks for time in the
/// square of the input instead, and ends the program.
@c(LLVMFuzzerInitialize)
public func prepareFuzzing(
  _ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?
) -> CInt {
  let environment = ProcessInfo.processInfo.environment
  guard let seconds = environment["WIRECOPY_FUZZ_GROWTH"].flatMap(Double.init) else { return 0 }
  do {
    var search = try GrowthSearch(
      reader: .chosen, seeds: environment["WIRECOPY_FUZZ_SEEDS"] ?? ".",
      finds: environment["WIRECOPY_FUZZ_FINDS"] ?? ".")
    exit(try search.run(seconds: seconds) ? 0 : 1)
  } catch {
    FileHandle.standardError.write(Data("fuzz: \(error)\n".utf8))
    exit(2)
  }
}
