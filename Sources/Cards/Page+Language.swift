import Notes

extension Page {
  /// The language a note is mainly in, and the script of its Chinese words.
  static func languages(of document: Document) -> (main: NoteLanguage, chinese: NoteLanguage) {
    var counts: [NoteLanguage: Int] = [:]
    var latin = 0
    for node in document.nodes {
      if let language = NoteLanguage(of: node.text) {
        counts[language, default: 0] += node.text.count
      } else {
        latin += node.text.count / 2
      }
    }
    // A few letters tell traditional script from simplified; the rest look alike.
    let chinese = (counts[.chinese] ?? 0) + (counts[.traditionalChinese] ?? 0)
    let isTraditional = (counts[.traditionalChinese] ?? 0) * 4 >= chinese
    counts[.chinese] = isTraditional ? 0 : chinese
    counts[.traditionalChinese] = isTraditional ? chinese : 0
    // Ties are settled by the order of the cases, never by the order in a dictionary.
    guard let best = NoteLanguage.allCases.max(by: { (counts[$0] ?? 0) < (counts[$1] ?? 0) }),
      (counts[best] ?? 0) * 2 >= latin
    else {
      return (.english, isTraditional && chinese > 0 ? .traditionalChinese : .chinese)
    }
    return (counts[best] ?? 0 > 0 ? best : .english, isTraditional && chinese > 0 ? .traditionalChinese : .chinese)
  }
}
