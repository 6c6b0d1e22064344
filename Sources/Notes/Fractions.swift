@_spi(_Unicode) import Swift

/// What LaTeX stacks, on one line: `\\frac{a}{b + c}` as a/(b + c), `\\sqrt{x}` as √x, `\\xrightarrow{heat}` as →(heat),
/// `\\binom{n}{k}` as C(n, k), `\\hat{y}` as ŷ.
enum Fractions {
  /// Deeper nesting stays as it is written.
  private static let deepest = 8

  static func flattened(_ source: Text) -> Text {
    guard names.contains(where: { source.contains($0) }) else { return source }
    return flattened(source, 0) ?? source
  }

  /// nil where a brace stays open or the nesting is too deep.
  private static func flattened(_ source: Text, _ depth: Int) -> Text? {
    guard depth < deepest else { return nil }
    var result = Text()
    var place = 0
    while place < source.count {
      guard source[place] == "\\", let name = names.first(where: { source.has($0, at: place) }) else {
        result += source[place..<(place + 1)]
        place += 1
        continue
      }
      place += name.unicodeScalars.count - 1
      guard let first = argument(source, &place, depth) else { return nil }
      if name == "\\sqrt{" {
        result += "√" + whole(first)
      } else if name.hasSuffix("arrow{") {
        result += (name == "\\xleftarrow{" ? "←(" : "→(") + first.trimmed + ")"
      } else if let accent = accents[name] {
        guard let accented = Fractions.accented(first.trimmed, accent) else { return nil }
        result += accented
      } else {
        guard place < source.count, source[place] == "{", let second = argument(source, &place, depth) else {
          return nil
        }
        result +=
          name == "\\binom{"
          ? "C(" + first.trimmed + ", " + second.trimmed + ")" : bracketed(first) + "/" + whole(second)
      }
    }
    return result
  }

  private static let names =
    ["\\frac{", "\\dfrac{", "\\tfrac{", "\\cfrac{", "\\sqrt{", "\\xrightarrow{", "\\xleftarrow{", "\\binom{"]
    + accents.keys.sorted()

  /// What stands over a letter, as the scalar that combines with it.
  private static let accents: [String: Unicode.Scalar] = [
    "\\hat{": "\u{302}", "\\widehat{": "\u{302}", "\\bar{": "\u{304}", "\\overline{": "\u{304}", "\\tilde{": "\u{303}",
    "\\dot{": "\u{307}", "\\ddot{": "\u{308}", "\\vec{": "\u{20D7}",
  ]

  /// A letter with its accent, composed; nil for more than a letter, whose accent would stand over the last alone.
  private static func accented(_ text: Text, _ accent: Unicode.Scalar) -> Text? {
    let letter = Text(Formula.plain(text).scalars.filter { !$0.isSpace })
    guard letter.count == 1, letter[0].isWordPart else { return nil }
    return Text(Array((letter.string + String(Character(accent)))._nfc))
  }

  /// What stands between the brace at `place` and its partner, flattened; `place` moves behind it.
  private static func argument(_ source: Text, _ place: inout Int, _ depth: Int) -> Text? {
    var open = 0
    let start = place + 1
    while place < source.count {
      if source[place] == "{" { open += 1 }
      if source[place] == "}" { open -= 1 }
      place += 1
      if open == 0 { return flattened(source[start..<(place - 1)], depth + 1) }
    }
    return nil
  }

  /// A numerator, in brackets where what follows would belong to a part of it alone.
  private static func bracketed(_ text: Text) -> Text {
    let plain = text.trimmed
    let isOne = !plain.contains { $0.isSpace || "+-/=*√".unicodeScalars.contains($0) }
    return isOne ? plain : "(" + plain + ")"
  }

  /// What a bar or a root covers, in brackets where it is more than a number or a name, each with what hangs on it.
  private static func whole(_ text: Text) -> Text {
    let plain = text.trimmed
    let base = plain.prefix(plain.scalars.firstIndex { $0 == "_" || $0 == "^" } ?? plain.count)
    let isCommand = base.first == "\\" && base.dropping(first: 1).allSatisfy(\.isLatin)
    let isOne =
      isCommand || base.allSatisfy { $0.isDigit || $0 == "." || $0 == "," }
      || base.allSatisfy { $0.isWordPart && !$0.isDigit }
    return isOne && !plain.contains { $0.isSpace } ? plain : "(" + plain + ")"
  }
}
