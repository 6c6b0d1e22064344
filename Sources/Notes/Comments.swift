extension Text {
  /// The text without `<!-- … -->` and `%%…%%` that open and close in it.
  var withoutComments: Text {
    guard hasCommentMark else { return self }
    return cutting("<!--", to: "-->").cutting("%%", to: "%%")
  }

  /// The mark that ends the comment this line opens and does not close.
  var openComment: String? {
    if starts(with: "<!--") { return "-->" }
    // What a page says of its looks, not of its matter.
    for tag in ["style", "script"] where starts(with: "<" + tag) && !contains("</" + tag) { return "</" + tag + ">" }
    return starts(with: "%%") && firstRange(of: "%%", from: 2) == nil ? "%%" : nil
  }

  private var hasCommentMark: Bool {
    var last: Unicode.Scalar = " "
    for scalar in scalars {
      if scalar == "%" && last == "%" || scalar == "!" && last == "<" { return true }
      last = scalar
    }
    return false
  }

  /// Without what stands between two marks and the marks; code keeps it.
  private func cutting(_ mark: String, to end: String) -> Text {
    guard var open = firstRange(of: mark), let _ = firstRange(of: end, from: open.upperBound), !contains("`") else {
      return self
    }
    var result: [Unicode.Scalar] = []
    var place = 0
    while let close = firstRange(of: end, from: open.upperBound) {
      result += scalars[place..<open.lowerBound]
      place = close.upperBound
      guard let next = firstRange(of: mark, from: place) else { break }
      open = next
    }
    return Text(result + scalars[place...])
  }
}
