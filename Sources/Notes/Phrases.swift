/// A table of phrases that a text may begin with, end in or hold; finds out about all of them at once.
///
/// For tables that are kept: making one costs more than asking it once. A few phrases at the place where they are asked for are quicker
/// as an array.
package struct Phrases: ExpressibleByArrayLiteral, Sendable {
  private struct Entry {
    /// The scalar at the end that the table is sorted by.
    let key: UInt32
    let phrase: Text
  }

  /// In the order they were given.
  private let all: [Text]
  private let sketches: [Sketch]
  private let byFirst: [Entry]
  private let byLast: [Entry]
  private let firsts: Sketch
  private let lasts: Sketch

  package init(arrayLiteral elements: Text...) { self.init(elements) }

  /// Takes phrases of at least one scalar.
  package init(_ phrases: [Text]) {
    all = phrases
    sketches = all.map(\.sketch)
    byFirst = Phrases.sorted(all) { $0.first }
    byLast = Phrases.sorted(all) { $0.last }
    firsts = Sketch(all.compactMap(\.first))
    lasts = Sketch(all.compactMap(\.last))
  }

  private static func sorted(_ phrases: [Text], by key: (Text) -> Unicode.Scalar?) -> [Entry] {
    let entries = phrases.compactMap { phrase in key(phrase).map { Entry(key: $0.value, phrase: phrase) } }
    // Under one key they keep their order.
    return entries.indices.sorted { (entries[$0].key, $0) < (entries[$1].key, $1) }.map { entries[$0] }
  }

  func begin(_ text: Text) -> Bool {
    guard let first = text.first, firsts.mayHold(Sketch(of: first)) else { return false }
    return Phrases.contains(byFirst, first.value) { text.starts(with: $0) }
  }

  func end(_ text: Text) -> Bool {
    guard let last = text.last, lasts.mayHold(Sketch(of: last)) else { return false }
    return Phrases.contains(byLast, last.value) { text.ends(with: $0) }
  }

  /// Whether the text is one of the phrases.
  package func contains(_ word: Text) -> Bool {
    guard let first = word.first, firsts.mayHold(Sketch(of: first)) else { return false }
    return Phrases.contains(byFirst, first.value) { $0 == word }
  }

  /// Whether the text is one of the phrases, in small letters.
  package func hold(lowered word: Text) -> Bool {
    guard let first = word.first?.lowered, firsts.mayHold(Sketch(of: first)) else { return false }
    return Phrases.contains(byFirst, first.value) { phrase in
      phrase.count == word.count && phrase.indices.allSatisfy { phrase[$0] == word[$0].lowered }
    }
  }

  /// Whether the text begins with a phrase, in small letters.
  func begin(lowered text: Text) -> Bool {
    guard let first = text.first?.lowered, firsts.mayHold(Sketch(of: first)) else { return false }
    return Phrases.contains(byFirst, first.value) { phrase in
      phrase.count <= text.count && phrase.indices.allSatisfy { phrase[$0] == text[$0].lowered }
    }
  }

  /// Whether a phrase stands in the text, in small letters.
  func stand(inLowered text: Text) -> Bool {
    guard let sketch = text.sketch.lowered else { return stand(in: text.lowercased) }
    return sketches.contains { sketch.mayHold($0) } && stand(in: text.lowercased)
  }

  /// The first phrase of the table that the text ends in and that fits.
  package func firstEnd(of text: Text, where fits: (Text) -> Bool) -> Text? {
    guard let last = text.last, lasts.mayHold(Sketch(of: last)) else { return nil }
    var found: Text?
    _ = Phrases.contains(byLast, last.value) { phrase in
      guard text.ends(with: phrase), fits(phrase) else { return false }
      found = phrase
      return true
    }
    return found
  }

  /// The first place of each phrase that stands in the text, in the order of the table.
  package func places(in text: Text) -> some Sequence<Range<Int>> {
    all.indices.lazy.compactMap { index in
      text.sketch.mayHold(sketches[index]) ? text.firstRange(ofText: all[index]) : nil
    }
  }

  func stand(in text: Text) -> Bool {
    for index in sketches.indices where text.sketch.mayHold(sketches[index]) && text.contains(text: all[index]) {
      return true
    }
    return false
  }

  /// Whether a phrase sorted under `key` fits.
  private static func contains(_ entries: [Entry], _ key: UInt32, _ fits: (Text) -> Bool) -> Bool {
    var lower = 0
    var upper = entries.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if entries[middle].key < key { lower = middle + 1 } else { upper = middle }
    }
    while lower < entries.count, entries[lower].key == key {
      if fits(entries[lower].phrase) { return true }
      lower += 1
    }
    return false
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
