import Glibc
import Notes

/// Text made ready for searching, many pieces in one row of bytes: UTF-8 without case, accents and full width.
struct SearchText: Sendable {
  private var bytes: [UInt8] = []
  /// Where each piece begins; the last is the end.
  private var starts = [0]

  /// Stands between the parts of one piece, so that nothing is found across them.
  private static let gap: UInt8 = 0x0A

  /// Adds a part to the piece that is being made.
  mutating func add(_ part: String) {
    SearchFolding.append(part, to: &bytes)
    bytes.append(Self.gap)
  }

  /// Ends the piece that is being made.
  mutating func endPiece() { starts.append(bytes.count) }

  /// Returns those of some pieces in which the needle is, or is not.
  func filter(_ places: [Int], _ needle: Needle, isWanted: Bool) -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      needle.withMatcher { matcher in
        places.filter { place in
          matcher.isFound(in: UnsafeBufferPointer(rebasing: bytes[starts[place]..<starts[place + 1]])) == isWanted
        }
      }
    }
  }

  /// Returns those of some pieces in which the pattern is, or is not.
  func filter(_ places: [Int], _ pattern: SearchPattern, isWanted: Bool) -> [Int] {
    var machine = PatternMachine(pattern.program)
    return bytes.withUnsafeBufferPointer { bytes in
      pattern.needles.withMatchers { matchers in
        places.filter { place in
          let text = UnsafeBufferPointer(rebasing: bytes[starts[place]..<starts[place + 1]])
          let mayStand = matchers.isEmpty || matchers.contains { $0.isFound(in: text) }
          return (mayStand && machine.isFound(in: text)) == isWanted
        }
      }
    }
  }

  /// The first byte of a scalar in UTF-8.
  static func firstByte(of scalar: UInt32) -> UInt8 {
    if scalar < 0x80 { return UInt8(scalar) }
    if scalar < 0x800 { return UInt8(0xC0 | scalar >> 6) }
    return scalar < 0x10000 ? UInt8(0xE0 | scalar >> 12) : UInt8(0xF0 | min(scalar, 0x10FFFF) >> 18)
  }

  /// The scalar at a place and its bytes.
  static func scalar(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> (UInt32, length: Int) {
    let first = text[place]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= text.count else { return (0, length) }
    let second = UInt32(text[place + 1] & 0x3F)
    if length == 2 { return (UInt32(first & 0x1F) << 6 | second, 2) }
    let third = second << 6 | UInt32(text[place + 2] & 0x3F)
    if length == 3 { return (UInt32(first & 0x0F) << 12 | third, 3) }
    return (UInt32(first & 0x07) << 18 | third << 6 | UInt32(text[place + 3] & 0x3F), 4)
  }
}

/// What is looked for in search text.
///
/// A Korean consonant standing alone finds every syllable that begins with it: ㅅㅂㅅ finds 서비스.
struct Needle: Hashable, Sendable {
  private let bytes: [UInt8]
  private let letters: [Letter]
  /// Whether consonants stand alone among the letters.
  private let hasInitials: Bool

  fileprivate struct Letter: Hashable {
    let scalar: UInt32
    /// The first of the syllables that begin with the letter, and how many there are; none for most letters.
    let firstSyllable: UInt32
    let syllables: UInt32

    init(_ scalar: UInt32) {
      self.scalar = scalar
      let initial = Self.initials.firstIndex(of: scalar)
      firstSyllable = initial.map { 0xAC00 + UInt32($0) * 588 } ?? 0
      syllables = initial == nil ? 0 : 588
    }

    /// Whether a scalar is the letter, or a syllable that begins with it.
    func fits(_ scalar: UInt32) -> Bool { self.scalar == scalar || scalar &- firstSyllable < syllables }

    /// The consonants that syllables begin with, in the order of the syllables.
    private static let initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars.map(\.value)
  }

  /// Nil for text of which nothing is left to look for.
  init?(_ text: String) {
    var bytes: [UInt8] = []
    SearchFolding.append(text, to: &bytes)
    guard !bytes.isEmpty else { return nil }
    self.bytes = bytes
    letters = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { Letter($0.value) }
    hasInitials = letters.contains { $0.syllables > 0 }
  }

  /// Whether everything that holds this needle holds the other.
  func begins(with other: Needle) -> Bool {
    letters.count >= other.letters.count && zip(letters, other.letters).allSatisfy { $1.fits($0.scalar) }
  }

  fileprivate func withMatcher<Result>(_ body: (Matcher) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      letters.withUnsafeBufferPointer { letters in
        body(Matcher(bytes: bytes, letters: letters, hasInitials: hasInitials))
      }
    }
  }
}

extension PatternNeedles {
  fileprivate func withMatchers<Result>(_ body: ([Matcher]) -> Result) -> Result {
    Array(rows.joined()).withUnsafeBufferPointer { bytes in
      var start = 0
      return body(
        rows.map { row in
          defer { start += row.count }
          return Matcher(bytes: UnsafeBufferPointer(rebasing: bytes[start..<(start + row.count)]))
        })
    }
  }
}

/// Looks for one needle in many pieces.
private struct Matcher {
  let bytes: UnsafeBufferPointer<UInt8>
  let letters: UnsafeBufferPointer<Needle.Letter>
  let hasInitials: Bool
  /// The place of the byte that is looked for first: the last of a letter differs most from letter to letter.
  private let anchor: Int
  /// Whether a scalar that fits the first letter may begin with a byte; empty where bytes are looked for.
  private let opens: [Bool]

  init(
    bytes: UnsafeBufferPointer<UInt8>, letters: UnsafeBufferPointer<Needle.Letter>, hasInitials: Bool
  ) {
    (self.bytes, self.letters, self.hasInitials) = (bytes, letters, hasInitials)
    anchor = bytes.count - 1
    opens = hasInitials ? letters.first.map(Self.opens) ?? [] : []
  }

  private static func opens(_ letter: Needle.Letter) -> [Bool] {
    var opens = [Bool](repeating: false, count: 256)
    opens[Int(SearchText.firstByte(of: letter.scalar))] = true
    guard letter.syllables > 0 else { return opens }
    let last = letter.firstSyllable + letter.syllables - 1
    for byte in SearchText.firstByte(of: letter.firstSyllable)...SearchText.firstByte(of: last) {
      opens[Int(byte)] = true
    }
    return opens
  }

  /// Looks for the bytes as they are.
  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.init(bytes: bytes, letters: UnsafeBufferPointer(start: nil, count: 0), hasInitials: false)
  }

  func isFound(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    hasInitials ? isAnyFound(in: text) : isWordFound(in: text)
  }

  private func isWordFound(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.baseAddress, let needle = bytes.baseAddress, text.count >= bytes.count else { return false }
    var from = anchor
    while from < text.count, let hit = memchr(start + from, Int32(needle[anchor]), text.count - from) {
      let place = UnsafeRawPointer(start).distance(to: UnsafeRawPointer(hit))
      if memcmp(start + (place - anchor), needle, anchor) == 0 { return true }
      from = place + 1
    }
    return false
  }

  private func isAnyFound(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    opens.withUnsafeBufferPointer { opens in
      var start = 0
      while true {
        while start < text.count, !opens[Int(text[start])] { start += 1 }
        guard start < text.count else { return false }
        let (scalar, length) = SearchText.scalar(text, at: start)
        if letters[0].fits(scalar), isRestFound(in: text, from: start + length) { return true }
        start += length
      }
    }
  }

  private func isRestFound(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var place = start
    for wanted in letters.dropFirst() {
      guard place < text.count else { return false }
      let (scalar, length) = SearchText.scalar(text, at: place)
      guard wanted.fits(scalar) else { return false }
      place += length
    }
    return true
  }
}

/// Reduces text to what counts when it is searched.
enum SearchFolding {
  /// Appends the text as UTF-8 without case, accents and full width, Hangul as whole syllables.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { appendPlain($0, to: &bytes) } ?? false
    if !isPlain { appendAny(text, to: &bytes) }
  }

  /// The scalars search text has for a letter.
  static func scalars(of letter: Character) -> [UInt32] {
    var bytes: [UInt8] = []
    append(String(letter), to: &bytes)
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
  }

  /// Appends text of which at most ASCII letters change; returns false, having appended nothing, when there is more to do.
  private static func appendPlain(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Bool {
    for byte in text where hasForms(byte) { return false }
    let start = bytes.count
    bytes.append(contentsOf: text)
    bytes.withUnsafeMutableBufferPointer { bytes in
      for place in start..<bytes.count {
        let byte = bytes[place]
        bytes[place] = byte < 0x20 ? 0x20 : byte &- 0x41 < 26 ? byte | 0x20 : byte
      }
    }
    return true
  }

  /// Whether scalars that begin with a byte may have case, accents, or full width, or be parts of syllables.
  private static func hasForms(_ byte: UInt8) -> Bool {
    // Signs such as · and ° begin with C2.
    byte &- 0xC3 < 0x1D || byte == 0xE1 || byte == 0xEF
  }

  private static func appendAny(_ text: String, to bytes: inout [UInt8]) {
    for character in text {
      if let syllable = Hangul.syllable(character) {
        append(syllable, to: &bytes)
      } else {
        for scalar in character.unicodeScalars { for value in folded(scalar) { append(value, to: &bytes) } }
      }
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [UInt32] {
    switch scalar.value {
    case 0..<0x20: [0x20]
    case 0x41...0x5A: [scalar.value + 0x20]
    case ..<0xC0: [scalar.value]
    case 0xFF01...0xFF5E: folded(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    default: scalar.properties.lowercaseMapping.unicodeScalars.compactMap { Accents.plain($0.value) }
    }
  }

  private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
  }
}
