/// Returns the glyphs of one line of text: measuring, wrapping and painting all start here.
///
/// Conjoining Hangul is composed; emoji sequences are cut to their first emoji; format characters (bidirectional
/// overrides, zero-width ones) are dropped; control characters become U+FFFD, a line end a space, and a tab the spaces
/// up to the next multiple of 4 columns.
package func glyphs(of text: String) -> [Glyph] {
  glyphs(of: text, past: .max)
}

/// Returns the glyphs of a line up to the first that goes past so many columns, which saves the rest of a long text.
func glyphs(of text: String, past columns: Int) -> [Glyph] {
  var writer = GlyphWriter()
  for character in text {
    guard writer.column <= columns else { break }
    writer.add(character)
  }
  return writer.glyphs
}

/// Returns the columns that the text takes on one line.
package func columns(of text: String) -> Int {
  columns(of: glyphs(of: text))
}

/// Returns the columns that the glyphs take.
package func columns(of glyphs: some Sequence<Glyph>) -> Int {
  glyphs.reduce(0) { $0 + $1.width }
}

/// Turns characters into glyphs, one after the other.
struct GlyphWriter {
  var glyphs: [Glyph] = []
  private(set) var column = 0
  /// The glyph being put together: its base, then its marks.
  private var open = String.UnicodeScalarView()
  private var base: Unicode.Scalar?
  private var marks = 0

  /// Combining marks that a cell of ncurses holds beside its base.
  private static let mostMarks = 4
  private static let tabWidth = 4

  mutating func add(_ character: Character) {
    if let byte = character.utf8.first, byte < 0x80, character.utf8.count == 1 {
      return addASCII(byte)
    }
    guard !character.isNewline else { return append(.space) }
    for scalar in composedHangul(character.unicodeScalars) {
      guard add(scalar) else { break }
    }
    close()
  }

  private mutating func addASCII(_ byte: UInt8) {
    switch byte {
    case 0x20...0x7E: append(Glyph.ascii[Int(byte) - 0x20])
    case 0x09: (column % Self.tabWidth..<Self.tabWidth).forEach { _ in append(.space) }
    case 0x0A...0x0D: append(.space)
    default: append(.replacement)
    }
  }

  /// Returns whether the rest of the character is wanted.
  private mutating func add(_ scalar: Unicode.Scalar) -> Bool {
    switch Role(of: scalar, after: base) {
    case .base: begin(scalar)
    case .mark: mark(scalar)
    case .dropped: break
    case .end: return false
    case .replaced:
      close()
      append(.replacement)
    }
    return true
  }

  private mutating func begin(_ scalar: Unicode.Scalar) {
    close()
    base = scalar
    open.append(scalar)
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    if base == nil { begin("\u{25CC}") }
    guard marks < Self.mostMarks else { return }
    marks += 1
    open.append(scalar)
  }

  private mutating func close() {
    guard let scalar = base else { return }
    append(Glyph(text: String(open), width: width(of: scalar)))
    open.removeAll()
    base = nil
    marks = 0
  }

  private mutating func append(_ glyph: Glyph) {
    glyphs.append(glyph)
    column += glyph.width
  }
}

/// What a scalar does to the glyph before it.
private enum Role {
  case base, mark, dropped, replaced
  /// The rest of the character cannot be shown on a terminal: an emoji joined to the one before.
  case end

  init(of scalar: Unicode.Scalar, after base: Unicode.Scalar?) {
    let properties = scalar.properties
    switch scalar.value {
    case 0x200D: self = base.map(isPicture) == true ? .end : .dropped
    case 0x20E3: self = .dropped
    case 0x1F3FB...0x1F3FF where base != nil: self = .dropped
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: self = base.map(takesJamo) == true ? .mark : .replaced
    default:
      switch properties.generalCategory {
      case .control, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator: self = .replaced
      case .format: self = .dropped
      case .nonspacingMark, .enclosingMark: self = properties.isVariationSelector ? .dropped : .mark
      default: self = .base
      }
    }
  }
}

/// Whether what a zero-width joiner ties to the scalar is part of one picture.
private func isPicture(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isEmoji && scalar.value > 0x7F
}
