import Notes

/// The quotation marks that set the name a Japanese or Chinese question asks about apart from its other words.
struct Quotation: Equatable {
  let opening: Unicode.Scalar
  let closing: Unicode.Scalar

  /// `“”`, of simplified Chinese.
  static let curved = Quotation("“", "”")
  /// `「」`, of Japanese and traditional Chinese.
  static let corner = Quotation("「", "」")

  init(_ opening: Unicode.Scalar, _ closing: Unicode.Scalar) {
    self.opening = opening
    self.closing = closing
  }

  /// Longest name in marks.
  private static let longest = 32
  /// Of one with a comma: a saying.
  private static let longestClause = 16

  /// The name in marks; of `subject：name` the part behind the colon, and what has marks of its own as it stands.
  func set(_ name: Text) -> Text {
    if let colon = name.scalars.lastIndex(of: "："), colon + 1 < name.count {
      return name.prefix(colon + 1) + set(name.dropping(first: colon + 1))
    }
    guard name.count <= (name.contains("，") ? Quotation.longestClause : Quotation.longest),
      !name.contains(where: { Quotation.taken.contains($0) })
    else { return name }
    return Text([opening]) + name + Text([closing])
  }

  /// The text with these marks in place of those of the other style.
  func applied(to text: Text) -> Text {
    let other = self == .corner ? Quotation.curved : Quotation.corner
    guard text.contains(where: { $0 == other.opening }) else { return text }
    return Text(text.map { $0 == other.opening ? opening : $0 == other.closing ? closing : $0 })
  }

  /// Whether a question begins with an opening mark.
  static func opens(_ question: Text) -> Bool { question.first == curved.opening || question.first == corner.opening }

  /// The style of a Chinese note that uses only the one its script does not; nil where the script's own is right.
  static func own(of document: Document, in language: NoteLanguage) -> Quotation? {
    guard language == .chinese || language == .traditionalChinese else { return nil }
    let usual = language == .chinese ? curved : corner
    let other = usual == curved ? corner : curved
    let holds = { (style: Quotation) in document.nodes.contains { $0.text.contains { $0 == style.opening } } }
    return !holds(usual) && holds(other) ? other : nil
  }

  /// Marks of titles, quotes and sentences: a name with one of them is set apart or is no name.
  private static let taken = Set("“”「」『』《》\"。；？！?!→".unicodeScalars)
}
