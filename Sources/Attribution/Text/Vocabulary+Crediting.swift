// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

extension Vocabulary {
  /// False where no part of a text from a byte on can be a credit line, as far as its words go.
  func mayCredit(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Bool {
    var tokenizer = Tokenizer(bytes, self, from: start)
    var watch = CreditWatch(bytes, self)
    while true {
      if watch.isIdle { tokenizer.pass { mayBeginCredit($0) } }
      guard let token = tokenizer.next() else { return false }
      if watch.sees(token) { return true }
    }
  }
}

extension Line {
  /// Where the last token starts that may tell a credit; -1 where there is none. No credit starts behind
  /// it.
  var lastCrediting: Int {
    let last = tokens.last { token in
      switch token.kind {
      case .word, .number: token.entry.mayCredit
      case .mark: token.mark == "/"
      case .mail, .handle, .address: true
      }
    }
    return last.map { Int($0.start) } ?? -1
  }
}
