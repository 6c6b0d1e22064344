/// What Logseq and org keep in a line for themselves: properties, task states, references, macros.
enum OutlineWords {
  /// Takes them off a line's text; a line of nothing else is set aside.
  static func takeOff(_ line: inout NoteLine) {
    let text = line.text
    guard let first = text.first else { return }
    if first == "C" || first == "S" || first == "D", OutlineProperty.isProgramLine(text) {
      return line.remove(by: "N1")
    }
    if first.isUpper, !line.isHeading { takeState(&line) }
    if line.text.mayHold("#") { line.text = TagWords.read(line.text, isItem: line.isItem, isHeading: line.isHeading) }
    if line.text.contains(" ^") { line.text = WrittenLine.withoutAnchor(line.text) }
    var last: Unicode.Scalar = " "
    for scalar in line.text.scalars {
      if scalar == ":" && last == ":" { return takeProperty(&line) }
      if scalar == "(" && last == "(" || scalar == "{" && last == "{" || scalar == "^" && last == "^" {
        return takeReferences(&line)
      }
      last = scalar
    }
  }

  /// `DONE text` is text; what is still to do is a remark (N11).
  private static func takeState(_ line: inout NoteLine) {
    guard line.isItem, let word = line.text.firstWord, word != "TODO", word.count < line.text.count else { return }
    let rest = OrgText.withoutState(line.text)
    guard rest.count < line.text.count, word.allSatisfy(\.isUpper) else { return }
    line.text = rest
  }

  /// A property of the program goes, one of the writer's is a pair.
  private static func takeProperty(_ line: inout NoteLine) {
    guard let property = OutlineProperty.read(line.text) else { return }
    if OutlineProperty.isKnown(property.key) || property.value.isEmpty { return line.remove(by: "N1") }
    line.text = property.key + ": " + property.value
  }

  /// `((block))` and `{{embed …}}` say nothing by themselves; `^^text^^` is marked text.
  private static func takeReferences(_ line: inout NoteLine) {
    var text = line.text
    if text.contains("((") { text = withoutBlockReferences(text) }
    if text.starts(with: "{{"), text.ends(with: "}}"),
      text.startsWith(anyOf: [
        "{{embed", "{{query", "{{video", "{{renderer", "{{youtube", "{{tweet", "{{twitter", "{{namespace",
      ])
    {
      return line.remove(by: "N8")
    }
    if text.contains("^^") { text = text.replacing("^^", with: "==") }
    if text.trimmed.isEmpty { return line.remove(by: "N6") }
    line.text = text.trimmed
  }

  /// Without `((64aa0c1e-…))`.
  private static func withoutBlockReferences(_ text: Text) -> Text {
    var result: [Unicode.Scalar] = []
    var place = 0
    while let open = text.firstRange(of: "((", from: place) {
      guard let close = text.firstRange(of: "))", within: 60, from: open.upperBound),
        close.lowerBound - open.upperBound >= 20,
        text[open.upperBound..<close.lowerBound].allSatisfy({ $0.isDigit || $0.isLower || $0 == "-" })
      else {
        result += text.scalars[place..<open.upperBound]
        place = open.upperBound
        continue
      }
      result += text.scalars[place..<open.lowerBound]
      place = close.upperBound
    }
    return Text(result + text.scalars[place...])
  }
}
