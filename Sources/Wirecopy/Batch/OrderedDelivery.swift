// SPDX-License-Identifier: Apache-2.0
// Wirecopy: news in any shape, one canonical article.

/// Hands over what threads make out of numbered pieces of work, in the order of the numbers.
///
/// The thread whose piece is next in turn hands over at once, so that one big feed streams; the
/// others keep theirs until their turn. How far threads may run ahead is bounded in pieces, and in
/// bytes kept for one piece, so that memory does not grow with the batch.
///
/// `@unchecked Sendable`: `monitor` guards every variable; `deliver` runs on one thread at a time,
/// the one that holds the turn.
final class OrderedDelivery<Event>: @unchecked Sendable {
  private let monitor = Monitor()
  private let lookAhead: Int
  private let deliver: (Event) throws -> Void
  private var turn = 0
  private var finished: [Int: [Event]] = [:]
  private var failure: (any Error)?

  /// A delivery where no piece is begun before the one `lookAhead` pieces earlier is through.
  init(lookAhead: Int, deliver: @escaping (Event) throws -> Void) {
    self.lookAhead = lookAhead
    self.deliver = deliver
  }

  /// What `deliver` threw; the delivery ends with it.
  var error: (any Error)? { monitor.locked { failure } }

  /// Waits until a piece may be begun; false where the delivery has ended.
  func mayBegin(_ piece: Int) -> Bool {
    monitor.locked {
      while failure == nil, piece > turn + lookAhead { monitor.wait() }
      return failure == nil
    }
  }

  /// Hands over events of a piece that is not finished yet, where it is its turn.
  ///
  /// - Parameters:
  ///   - events: what the piece has made so far; emptied where handed over.
  ///   - piece: its number.
  ///   - mayKeep: whether the thread can keep the events for later; if not, it waits for its turn.
  /// - Returns: false where the delivery has ended.
  func offer(_ events: inout [Event], of piece: Int, mayKeep: Bool) -> Bool {
    let isTurn = monitor.locked {
      while failure == nil, !mayKeep, piece != turn { monitor.wait() }
      return failure == nil && piece == turn
    }
    guard isTurn else { return error == nil }
    defer { events.removeAll(keepingCapacity: true) }
    return handOver(events)
  }

  /// Takes the last events of a piece, and hands over the pieces that waited for it.
  func finish(_ piece: Int, _ events: [Event]) {
    var ready: [Event]? = monitor.locked {
      if piece == turn { return events }
      finished[piece] = events
      return nil
    }
    while let events = ready {
      let isAlive = handOver(events)
      ready = monitor.locked {
        turn += 1
        monitor.wakeAll()
        return isAlive ? finished.removeValue(forKey: turn) : nil
      }
    }
  }

  private func handOver(_ events: [Event]) -> Bool {
    do {
      for event in events { try deliver(event) }
      return true
    } catch {
      monitor.locked {
        failure = failure ?? error
        monitor.wakeAll()
      }
      return false
    }
  }
}
