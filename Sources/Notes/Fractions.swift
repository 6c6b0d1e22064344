/// Fractions and roots of LaTeX on one line: `\\frac{a}{b + c}` as a/(b + c), `\\sqrt{x}` as √x.
enum Fractions {
  /// Deeper nesting stays as it is written.
  private static let deepest = 8

  static func flattened(_ source: Text) -> Text {
    guard source.contains("frac{") || source.contains("\\sqrt{") else { return source }
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
      } else {
        guard place < source.count, source[place] == "{", let second = argument(source, &place, depth) else {
          return nil
        }
        result += bracketed(first) + "/" + whole(second)
      }
    }
    return result
  }

  private static let names = ["\\frac{", "\\dfrac{", "\\tfrac{", "\\sqrt{"]

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
