/// Names looked through as one types, as the browser looks through cards: without case and accents, ㅅㅈ finds 설정.
package enum NameSearch {
  /// Returns the places of the names that hold every word of a text; all of them for no words.
  package static func places(of text: String, in names: [String]) -> [Int] {
    var search = SearchText()
    for name in names {
      search.add(name)
      search.endPiece()
    }
    let needles = text.split(separator: " ").compactMap { Needle(String($0)) }
    return needles.reduce(Array(names.indices)) { search.filter($0, $1, isWanted: true) }
  }
}
