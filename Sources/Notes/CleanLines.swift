@_spi(_Unicode) import Swift

/// A note's lines with one kind of line end, one kind of space, composed letters, and nothing that could drive a terminal.
struct CleanLines {
  var lines: [Text]

  /// Reads the note once; line ends are LF, CRLF, CR, and the Unicode line and paragraph separators.
  init(_ note: String) {
    var note = note
    lines = OwnTags.taken(from: note.withUTF8(CleanLines.read))
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> [Text] {
    var lines: [Text] = []
    var line: [Unicode.Scalar] = []
    var needsComposing = false
    var afterReturn = false
    var place = 0
    while place < bytes.count {
      let plain = plainEnd(of: bytes, from: place)
      if plain > place {
        line.append(contentsOf: bytes[place..<plain].lazy.map { Unicode.Scalar($0) })
        afterReturn = false
        place = plain
        continue
      }
      let code = bytes.code(at: &place)
      if code == 0x0A && afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = code == 0x0D
      if code == 0x0A || code == 0x0D || code == 0x2028 || code == 0x2029 || code == 0x85 || code == 0x0C {
        lines.append(composed(line, needsComposing))
        line.removeAll(keepingCapacity: true)
        needsComposing = false
        continue
      }
      // What joins pictures to one picture stays between them; anywhere else it is as good as nothing.
      let joins = code == 0x200D && line.last.map { $0.value >= 0x1F000 } ?? false
      if let scalar = Unicode.Scalar(code), let kept = joins ? scalar : kept(scalar) {
        needsComposing = needsComposing || code >= 0x300 && combines(code)
        line.append(kept)
      }
    }
    if !line.isEmpty { lines.append(composed(line, needsComposing)) }
    return lines
  }

  /// Where the letters and signs of ASCII end that stand from `start` on.
  private static func plainEnd(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] >= 0x20, bytes[end] < 0x7F { end += 1 }
    return end
  }

  /// The scalar as it may stand in a card; nil where it is dropped.
  private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let code = scalar.value
    if code >= 0x20 && code < 0x7F || code == 0x09 { return scalar }
    if code < 0x20 || code >= 0x7F && code < 0xA0 { return nil }
    switch code {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return " "
    // Zero-width, direction and deprecated format controls, soft hyphen, byte order mark, tags.
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      return nil
    case 0xE0000...0xE0FFF, 0xFFFE, 0xFFFF: return nil
    case 0x200D, 0xFE0E, 0xFE0F: return nil
    case 0x2E80...0x2FD5: return Radicals.letter(for: code) ?? scalar
    default: return scalar
    }
  }

  /// Whether a scalar can join the one before it: combining marks, loose Hangul letters, kana voicing marks.
  private static func combines(_ code: UInt32) -> Bool {
    code <= 0x36F || code >= 0x1100 && code <= 0x11FF || code == 0x3099 || code == 0x309A
      || code >= 0xF900 && code <= 0xFAFF
      || code >= 0x591 && code < 0x1100 || code >= 0x1AB0 && code <= 0x1AFF || code >= 0x20D0 && code <= 0x20FF
      || code == 0x2126 || code == 0x212A || code == 0x212B
  }

  private static func composed(_ line: [Unicode.Scalar], _ needed: Bool) -> Text {
    guard needed else { return Text(line) }
    var result: [Unicode.Scalar] = []
    for scalar in Text(line).string._nfc { result.append(scalar) }
    return Text(result)
  }
}
