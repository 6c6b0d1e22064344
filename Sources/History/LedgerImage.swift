import Cards
import Scheduling

/// A ledger as columns of bytes, so that the next start need not replay what this one knows.
///
/// They are as they lie in memory: only the program that wrote them reads them again, and only where their checksums fit.
/// Each can be read by itself, several at a time.
package struct LedgerImage: Sendable {
  package enum Column: UInt8, CaseIterable, Sendable {
    // What takes longest first: who shares them out is done sooner.
    case marks, entries, looks, fast, names, counted, states, lookEnds, lastSeen, rest
  }

  private(set) var marks: [Mark] = []
  private(set) var entries: [PackedEntry] = []
  private(set) var looks: [UInt8] = []
  private(set) var fast: [Double] = []
  private(set) var counted: [UInt32] = []
  private(set) var states: [CardState] = []
  private(set) var names = CardNames()
  private(set) var lookEnds: [Int] = []
  private(set) var lastSeen: [UInt32] = []
  /// What is no column of numbers, as JSON.
  private(set) var rest: [UInt8] = []

  package init() {}

  /// The image of a ledger, which must hold nothing that is only supposed.
  package init(_ ledger: Ledger) {
    precondition(ledger.suppositions == 0, "only what the journal holds is kept")
    let log = ledger.entries
    (entries, looks, lookEnds) = (log.packed, log.looks.bytes, log.looks.ends)
    (marks, fast, counted) = (ledger.marks.marks, ledger.marks.fast, ledger.counted)
    (states, lastSeen) = (ledger.states, ledger.lastSeen)
    names = log.names
    rest = Array(ledger.rest.compact.utf8)
  }

  /// Hands out a column.
  package func withBytes(of column: Column, _ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    switch column {
    case .marks: try marks.withUnsafeBytes(body)
    case .entries: try entries.withUnsafeBytes(body)
    case .looks: try looks.withUnsafeBytes(body)
    case .fast: try fast.withUnsafeBytes(body)
    case .counted: try counted.withUnsafeBytes(body)
    case .states: try states.withUnsafeBytes(body)
    case .names: try names.bytes.withUnsafeBytes(body)
    case .lookEnds: try lookEnds.withUnsafeBytes(body)
    case .lastSeen: try lastSeen.withUnsafeBytes(body)
    case .rest: try rest.withUnsafeBytes(body)
    }
  }

  /// Reads a column of so many bytes; false where `get` cannot fill what it is given.
  package mutating func read(
    _ column: Column, bytes: Int, _ get: (UnsafeMutableRawBufferPointer) -> Bool
  ) -> Bool {
    switch column {
    case .marks: marks.fill(bytes, get)
    case .entries: entries.fill(bytes, get)
    case .looks: looks.fill(bytes, get)
    case .fast: fast.fill(bytes, get)
    case .counted: counted.fill(bytes, get)
    case .states: states.fill(bytes, get)
    case .names: readNames(bytes, get)
    case .lookEnds: lookEnds.fill(bytes, get)
    case .lastSeen: lastSeen.fill(bytes, get)
    case .rest: rest.fill(bytes, get)
    }
  }

  /// Reads the names and numbers them.
  private mutating func readNames(_ count: Int, _ get: (UnsafeMutableRawBufferPointer) -> Bool) -> Bool {
    var bytes: [UInt8] = []
    guard bytes.fill(count, get), let names = bytes.withUnsafeBytes({ CardNames($0) }) else { return false }
    self.names = names
    return true
  }

  /// Takes over a column that another image has read.
  package mutating func take(_ column: Column, from other: LedgerImage) {
    switch column {
    case .marks: marks = other.marks
    case .entries: entries = other.entries
    case .looks: looks = other.looks
    case .fast: fast = other.fast
    case .counted: counted = other.counted
    case .states: states = other.states
    case .names: names = other.names
    case .lookEnds: lookEnds = other.lookEnds
    case .lastSeen: lastSeen = other.lastSeen
    case .rest: rest = other.rest
    }
  }
}

extension Array where Element: BitwiseCopyable {
  /// Room kept for what comes next, so that it need not all be moved for one more.
  private static var spare: Int { 4096 }

  /// Takes elements as they lie in memory; false where `get` cannot give so many bytes.
  fileprivate mutating func fill(_ bytes: Int, _ get: (UnsafeMutableRawBufferPointer) -> Bool) -> Bool {
    let count = bytes / MemoryLayout<Element>.stride
    guard bytes >= 0, count * MemoryLayout<Element>.stride == bytes else { return false }
    var isFilled = false
    self = Array(unsafeUninitializedCapacity: count + Self.spare) { buffer, initialized in
      isFilled = get(UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[..<count])))
      initialized = isFilled ? count : 0
    }
    return isFilled
  }
}
