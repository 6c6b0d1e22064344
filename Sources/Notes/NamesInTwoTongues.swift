/// Reads a numbered name with its English behind a comma, `1. 물레 성형, Wheel throwing`, as if that stood in brackets.
///
/// Only where several numbered lines of a note are written so and have lines below them: `도자기, Porcelain` alone may be two things.
enum NamesInTwoTongues {
  /// Puts brackets round the second name of each such line.
  static func bracket(_ lines: inout [NoteLine]) {
    let found = lines.indices.compactMap { index in cut(of: lines, at: index).map { (index, $0) } }
    guard found.count >= 2 else { return }
    for (index, cut) in found {
      let text = lines[index].text
      lines[index].text = text.prefix(cut).trimmed + " (" + text.dropping(first: cut + 1).trimmed + ")"
    }
  }

  /// The place of the comma between the two names of a numbered line with lines of its own; nil where there is none.
  private static func cut(of lines: [NoteLine], at index: Int) -> Int? {
    let line = lines[index]
    guard line.ordinal != nil, line.setAside == nil, line.text.count <= 60, line.text.contains(","),
      index + 1 < lines.count, case let next = lines[index + 1], !next.isBlank, next.setAside == nil,
      next.form == .paragraph || next.ordinal == nil && next.isItem
    else { return nil }
    let text = line.text
    guard let comma = text.firstIndex(of: ","), !text.dropping(first: comma + 1).contains(",") else { return nil }
    let (name, second) = (text.prefix(comma).trimmed, text.dropping(first: comma + 1).trimmed)
    guard (1...4).contains(name.wordCount), name.count >= 2, (1...5).contains(second.wordCount), second.count >= 3,
      second.first?.isUpper ?? false, second.scalars.last?.isLatin ?? false,
      second.allSatisfy({ $0.isLatin || $0.isSpace || "-'/".unicodeScalars.contains($0) })
    else { return nil }
    // `KNN, K-Nearest Neighbors`: letters and what they stand for.
    let isLettered = name.count <= 6 && name.allSatisfy(\.isUpper) && second.wordCount >= 2
    return name.hasHangul && !name.hasDigit || name.hasHan && !name.hasKana || isLettered ? comma : nil
  }
}
