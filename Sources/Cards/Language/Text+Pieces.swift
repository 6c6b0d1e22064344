import Notes

extension Text {
  /// The last place where `part` stands.
  func lastRange(of part: String) -> Range<Int>? {
    var found = firstRange(of: part)
    while let range = found, let next = firstRange(of: part, from: range.upperBound) { found = next }
    return found
  }

  /// The pieces between each `part`.
  func pieces(by part: String) -> [Text] {
    var result: [Text] = []
    var start = 0
    while let cut = firstRange(of: part, from: start) {
      result.append(self[start..<cut.lowerBound])
      start = cut.upperBound
    }
    result.append(dropping(first: start))
    return result
  }
}
