/// A table of phrases that a text may begin with, end in or hold; finds out about all of them at once.
///
/// For tables that are kept: making one costs more than asking it once. A few phrases at the place where they are asked for are quicker
/// as an array.
package struct Phrases: ExpressibleByArrayLiteral, Sendable {
  /// A phrase under the scalar at one of its ends.
  private struct Entry {
    let key: UInt32
    /// Its place in `all`.
    let place: Int
    /// Where its scalars lie in `scalars`.
    let range: Range<Int>
  }

  /// In the order they were given.
  private let all: [Text]
  private let sketches: [Sketch]
  /// The scalars of all phrases in one run, so that comparing them touches no text.
  private let scalars: [Unicode.Scalar]
  private let byFirst: [Entry]
  private let byLast: [Entry]
  private let firsts: Bits
  /// The scalars phrases begin with, to ask a whole text for.
  private let firstSketch: Sketch
  private let lasts: Bits
  /// What two scalars phrases begin with.
  private let pairs: Bits

  package init(arrayLiteral elements: Text...) { self.init(elements) }

  /// Takes phrases of at least one scalar.
  package init(_ phrases: [Text]) {
    all = phrases
    sketches = phrases.map(\.sketch)
    scalars = phrases.flatMap { $0 }
    byFirst = Phrases.sorted(phrases) { $0.first }
    byLast = Phrases.sorted(phrases) { $0.last }
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

  func begin(_ text: Text) -> Bool { text.withScalars { place(in: $0, at: 0) != nil } }

  func end(_ text: Text) -> Bool {
    text.withScalars { text in
      guard let last = text.last?.value, lasts.mayHold(last) else { return false }
      return Phrases.place(in: byLast, last) { isEnd($0, of: text) } != nil
    }
  }

  /// Whether the text is one of the phrases.
  package func contains(_ word: Text) -> Bool {
    word.withScalars { word in
      guard let first = word.first?.value, firsts.mayHold(first) else { return false }
      return Phrases.place(in: byFirst, first) { $0.count == word.count && isEnd($0, of: word) } != nil
    }
  }

  /// Whether the text is one of the phrases, in small letters.
  package func hold(lowered word: Text) -> Bool {
    word.withScalars { place(in: $0, at: 0, lowered: true) { range in range.count == word.count } != nil }
  }

  /// Whether the text begins with a phrase, in small letters.
  func begin(lowered text: Text) -> Bool { text.withScalars { place(in: $0, at: 0, lowered: true) != nil } }

  /// Whether a phrase stands in the text, in small letters.
  func stand(inLowered text: Text) -> Bool {
    if let lowered = text.sketch.lowered, !lowered.mayHoldAny(of: firstSketch) { return false }
    return text.withScalars { text in text.indices.contains { place(in: text, at: $0, lowered: true) != nil } }
  }

  /// The first phrase of the table that the text ends in and that fits.
  package func firstEnd(of text: Text, where fits: (Text) -> Bool = { _ in true }) -> Text? {
    guard let last = text.last?.value, lasts.mayHold(last) else { return nil }
    let place = text.withScalars { scalars in
      Phrases.place(in: byLast, last) { isEnd($0, of: scalars) && fits(text.suffix($0.count)) }
    }
    return place.map { all[$0] }
  }

  /// The first place of each phrase that stands in the text, in the order of the table.
  package func places(in text: Text) -> some Sequence<Range<Int>> {
    all.indices.lazy.compactMap { index in
      text.sketch.mayHold(sketches[index]) ? text.firstRange(ofText: all[index]) : nil
    }
  }

  func stand(in text: Text) -> Bool {
    guard text.sketch.mayHoldAny(of: firstSketch) else { return false }
    return text.withScalars { text in text.indices.contains { place(in: text, at: $0) != nil } }
  }

  /// How long the first phrase of the table is that stands at a place of the text; nil where none does.
  package func length(in text: Text, at index: Int) -> Int? {
    text.withScalars { place(in: $0, at: index) }.map { all[$0].count }
  }
}

extension Phrases {
  /// The place in `all` of the first phrase that fits and stands at an index, in small letters where asked for.
  @inline(__always)
  private func place(
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
    return Phrases.place(in: byFirst, first.value) { range in
      guard range.count <= text.count - index, fits(range) else { return false }
      for step in 0..<range.count {
        let scalar = text[index + step]
        guard scalars[range.lowerBound + step] == (lowered ? scalar.lowered : scalar) else { return false }
      }
      return true
    }
  }

  private func isEnd(_ range: Range<Int>, of text: UnsafeBufferPointer<Unicode.Scalar>) -> Bool {
    guard range.count <= text.count else { return false }
    let start = text.count - range.count
    for step in 0..<range.count where scalars[range.lowerBound + step] != text[start + step] { return false }
    return true
  }

  /// The place in `all` of the first phrase sorted under `key` that fits.
  @inline(__always)
  private static func place(in entries: [Entry], _ key: UInt32, where fits: (Range<Int>) -> Bool) -> Int? {
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
