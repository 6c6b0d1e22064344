import Notes
import Synchronization

/// Answers that follow from a text alone, kept for a while: rule after rule asks the same of a sentence.
///
/// A table of places, each for one text at a time: a new one takes the place of the old. It never grows, whatever is read, and
/// serves all threads.
final class Remembered<Value: Sendable>: Sendable {
  private struct Table: ~Copyable {
    var keys: [UInt64]
    var values: [Value?]
  }

  private let table: Mutex<Table>
  private let mask: Int

  /// Makes a table of 2^`bits` places.
  init(bits: Int) {
    let places = 1 << bits
    mask = places - 1
    table = Mutex(Table(keys: Array(repeating: 0, count: places), values: Array(repeating: nil, count: places)))
  }

  /// Returns what is known of the text, or what `find` finds, which must follow from the text and `variant` alone.
  func answer(for text: Text, variant: UInt64 = 0, _ find: () -> Value) -> Value {
    let key = Text.fingerprint(text.fingerprint, variant)
    let place = Int(truncatingIfNeeded: key) & mask
    if let known = table.withLock({ $0.keys[place] == key ? $0.values[place] : nil }) { return known }
    // Others may look meanwhile; at worst a text is read twice.
    let found = find()
    table.withLock { table in
      table.keys[place] = key
      table.values[place] = found
    }
    return found
  }

  func forget() {
    table.withLock { table in
      for place in table.keys.indices where table.keys[place] != 0 {
        (table.keys[place], table.values[place]) = (0, nil)
      }
    }
  }
}

/// What is kept of texts from one reading to the next.
package enum KeptAnswers {
  /// Forgets all: so that the next reading takes as long as the first one of a note does.
  package static func forget() {
    EnglishWord.known.forget()
    EnglishClause.known.forget()
    EnglishQuestion.known.forget()
    Term.known.forget()
    ItemList.known.forget()
  }
}
