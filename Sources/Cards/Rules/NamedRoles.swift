import Notes

/// `망치 (못을 박음) + 톱 (나무를 자름)`: names with what they do.
enum NamedRoles {
  struct Found {
    let name: Text
    let role: Text
  }

  static func find(in text: Text) -> [Found] {
    guard text.contains("+") || text.contains(",") else { return [] }
    var result: [Found] = []
    for piece in ItemList(text.replacing("+", with: ",")).items {
      guard let last = piece.scalars.last, last.isClosing, let open = Term.matchingOpening(piece), open > 1 else {
        return []
      }
      let name = piece.prefix(open).trimmed
      let role = piece[(open + 1)..<(piece.count - 1)].trimmed
      guard role.count >= 4, role.wordCount >= 2, name.count <= 24 else { return [] }
      result.append(Found(name: name, role: role))
    }
    return result
  }
}
