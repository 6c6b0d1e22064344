/// A text with the places that were marked in it with `‸`.
package struct MarkedText {
  /// The text without the marks.
  package let text: String
  /// How many UTF-8 bytes stand before each mark.
  package let marks: [Int]

  package init(_ marked: String) {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    var offset = 0
    marks = parts.dropLast().map { part in
      offset += part.utf8.count
      return offset
    }
    text = parts.joined()
  }
}
