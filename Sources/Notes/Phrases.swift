/// A table of phrases that a text may begin with, end in or hold; finds out about all of them at once.
///
/// For tables that are kept: making one costs more than asking it once. A few phrases at the place where they are asked for are quicker
/// as an array.
package struct Phrases: ExpressibleByArrayLiteral, Sendable {
  /// One reference for all of it: tables are handed about for each question, and each array would be counted for itself.
  private let table: Table

  package init(arrayLiteral elements: Text...) { self.init(elements) }

  /// Takes phrases of at least one scalar.
  package init(_ phrases: [Text]) { table = Table(phrases) }

  func begin(_ text: Text) -> Bool { text.withScalars { table.place(in: $0, at: 0) != nil } }

  func end(_ text: Text) -> Bool {
    text.withScalars { text in
      guard let last = text.last?.value, table.lasts.mayHold(last) else { return false }
      return Table.place(in: table.byLast, last) { table.isEnd($0, of: text) } != nil
    }
  }

  /// Whether the text is one of the phrases.
  package func contains(_ word: Text) -> Bool {
    word.withScalars { word in
      guard let first = word.first?.value, table.firsts.mayHold(first) else { return false }
      return Table.place(in: table.byFirst, first) { $0.count == word.count && table.isEnd($0, of: word) } != nil
    }
  }

  /// Whether the text is one of the phrases, in small letters.
  package func hold(lowered word: Text) -> Bool {
    word.withScalars { table.place(in: $0, at: 0, lowered: true) { range in range.count == word.count } != nil }
  }

  /// Whether the text begins with a phrase, in small letters.
  func begin(lowered text: Text) -> Bool { text.withScalars { table.place(in: $0, at: 0, lowered: true) != nil } }

  /// Whether a phrase stands in the text, in small letters.
  func stand(inLowered text: Text) -> Bool {
    if let lowered = text.sketch.lowered, !lowered.mayHoldAny(of: table.firstSketch) { return false }
    let (firsts, pairs) = (table.firsts, table.pairs)
    return text.withScalars { text in
      var index = 0
      while index < text.count {
        let first = text[index].lowered
        if firsts.mayHold(first.value),
          index + 1 == text.count || pairs.mayHold(Bits.key(first, text[index + 1].lowered)),
          table.place(in: text, at: index, lowered: true) != nil
        {
          return true
        }
        index &+= 1
      }
      return false
    }
  }

  /// The first phrase of the table that the text ends in and that fits.
  package func firstEnd(of text: Text, where fits: (Text) -> Bool = { _ in true }) -> Text? {
    guard let last = text.last?.value, table.lasts.mayHold(last) else { return nil }
    let place = text.withScalars { scalars in
      Table.place(in: table.byLast, last) { table.isEnd($0, of: scalars) && fits(text.suffix($0.count)) }
    }
    return place.map { table.all[$0] }
  }

  /// The first place of each phrase that stands in the text, in the order of the table.
  package func places(in text: Text) -> some Sequence<Range<Int>> {
    table.all.indices.lazy.compactMap { index in
      text.sketch.mayHold(table.sketches[index]) ? text.firstRange(ofText: table.all[index]) : nil
    }
  }

  func stand(in text: Text) -> Bool {
    guard text.sketch.mayHoldAny(of: table.firstSketch) else { return false }
    let (firsts, pairs) = (table.firsts, table.pairs)
    return text.withScalars { text in
      var index = 0
      while index < text.count {
        let first = text[index]
        if firsts.mayHold(first.value), index + 1 == text.count || pairs.mayHold(Bits.key(first, text[index + 1])),
          table.place(in: text, at: index) != nil
        {
          return true
        }
        index &+= 1
      }
      return false
    }
  }

  /// How long the first phrase of the table is that stands at a place of the text; nil where none does.
  package func length(in text: Text, at index: Int) -> Int? {
    text.withScalars { table.place(in: $0, at: index) }.map { table.all[$0].count }
  }
}

extension Phrases {
  /// A phrase under the scalar at one of its ends.
  private struct Entry {
    let key: UInt32
    /// Its place in `all`.
    let place: Int
    /// Where its scalars lie in `scalars`.
    let range: Range<Int>
  }

  private final class Table: Sendable {
    /// In the order they were given.
    let all: [Text]
    let sketches: [Sketch]
    /// The scalars of all phrases in one run, so that comparing them touches no text.
    let scalars: [Unicode.Scalar]
    let byFirst: [Entry]
    let byLast: [Entry]
    let firsts: Bits
    /// The scalars phrases begin with, to ask a whole text for.
    let firstSketch: Sketch
    let lasts: Bits
    /// What two scalars phrases begin with.
    let pairs: Bits

    init(_ phrases: [Text]) {
      all = phrases
      sketches = phrases.map(\.sketch)
      scalars = phrases.flatMap { $0 }
      byFirst = Table.sorted(phrases) { $0.first }
      byLast = Table.sorted(phrases) { $0.last }
      firsts = Bits(byFirst.map(\.key))
      firstSketch = Sketch(phrases.compactMap(\.first))
      lasts = Bits(byLast.map(\.key))
      // A phrase of one scalar goes with whatever follows.
      pairs =
        phrases.contains { $0.count == 1 } ? .all : Bits(phrases.filter { $0.count > 1 }.map { Bits.key($0[0], $0[1]) })
    }

    private static func sorted(_ phrases: [Text], by key: (Text) -> Unicode.Scalar?) -> [Entry] {
      var start = 0
      var entries: [Entry] = []
      for (place, phrase) in phrases.enumerated() {
        if let key = key(phrase) {
          entries.append(Entry(key: key.value, place: place, range: start..<(start + phrase.count)))
        }
        start += phrase.count
      }
      // Under one key they keep their order.
      return entries.sorted { ($0.key, $0.place) < ($1.key, $1.place) }
    }

    /// The place in `all` of the first phrase that fits and stands at an index, in small letters where asked for.
    @inline(__always)
    func place(
      in text: UnsafeBufferPointer<Unicode.Scalar>, at index: Int, lowered: Bool = false,
      where fits: (Range<Int>) -> Bool = { _ in true }
    ) -> Int? {
      guard index < text.count else { return nil }
      let first = lowered ? text[index].lowered : text[index]
      guard firsts.mayHold(first.value) else { return nil }
      if index + 1 < text.count {
        let second = lowered ? text[index + 1].lowered : text[index + 1]
        guard pairs.mayHold(Bits.key(first, second)) else { return nil }
      }
      return Table.place(in: byFirst, first.value) { range in
        guard range.count <= text.count - index, fits(range) else { return false }
        for step in 0..<range.count {
          let scalar = text[index + step]
          guard scalars[range.lowerBound + step] == (lowered ? scalar.lowered : scalar) else { return false }
        }
        return true
      }
    }

    func isEnd(_ range: Range<Int>, of text: UnsafeBufferPointer<Unicode.Scalar>) -> Bool {
      guard range.count <= text.count else { return false }
      let start = text.count - range.count
      for step in 0..<range.count where scalars[range.lowerBound + step] != text[start + step] { return false }
      return true
    }

    /// The place in `all` of the first phrase sorted under `key` that fits.
    @inline(__always)
    static func place(in entries: [Entry], _ key: UInt32, where fits: (Range<Int>) -> Bool) -> Int? {
      entries.withUnsafeBufferPointer { entries in
        var lower = 0
        var upper = entries.count
        while lower < upper {
          let middle = (lower + upper) / 2
          if entries[middle].key < key { lower = middle + 1 } else { upper = middle }
        }
        while lower < entries.count, entries[lower].key == key {
          if fits(entries[lower].range) { return entries[lower].place }
          lower += 1
        }
        return nil
      }
    }
  }

  /// A set of numbers in 128 bits: no is certain, yes is not.
  private struct Bits: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    static var all: Bits {
      var bits = Bits([])
      (bits.low, bits.high) = (.max, .max)
      return bits
    }

    init(_ numbers: [UInt32]) {
      for number in numbers {
        if number & 64 == 0 { low |= Bits.bit(number) } else { high |= Bits.bit(number) }
      }
    }

    private static func bit(_ number: UInt32) -> UInt64 { 1 << UInt64(number & 63) }

    /// The number of two neighbouring scalars.
    static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt32 { first.value &* 37 &+ second.value }

    func mayHold(_ number: UInt32) -> Bool { (number & 64 == 0 ? low : high) & Bits.bit(number) != 0 }
  }
}

extension Text {
  package func startsWith(anyOf phrases: Phrases) -> Bool { phrases.begin(self) }

  /// Whether the text begins with a phrase once its capitals are small; the phrases are.
  package func startsWith(lowered phrases: Phrases) -> Bool { phrases.begin(lowered: self) }

  /// Whether the text holds a phrase once its capitals are small; the phrases are.
  package func containsAny(lowered phrases: Phrases) -> Bool { phrases.stand(inLowered: self) }

  package func endsWith(anyOf phrases: Phrases) -> Bool { phrases.end(self) }

  package func containsAny(of phrases: Phrases) -> Bool { phrases.stand(in: self) }

  package func starts(with prefix: Text) -> Bool {
    count >= prefix.count && self[0..<prefix.count] == prefix
  }

  package func ends(with suffix: Text) -> Bool {
    count >= suffix.count && self[(count - suffix.count)..<count] == suffix
  }
}
