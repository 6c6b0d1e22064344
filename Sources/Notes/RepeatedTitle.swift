/// N3: the title of a page said again below it, and whose page it is: school, class, student number.
enum RepeatedTitle {
  /// Only so many lines below the title are looked at.
  private static let reach = 12

  static func cut(_ lines: [NoteLine]) -> [NoteLine] {
    guard let title = lines.firstIndex(where: { $0.setAside == nil && !$0.isBlank }), lines[title].isHeading else {
      return lines
    }
    var lines = lines
    let name = key(lines[title].text)
    guard !name.isEmpty else { return lines }
    for index in lines.indices.dropFirst(title + 1).prefix(reach) where lines[index].setAside == nil {
      guard !lines[index].isBlank else { continue }
      if key(lines[index].text) == name || isOwner(Inline(parsing: lines[index].text).text) {
        lines[index].remove(by: "N3")
      } else if lines[index].isHeading {
        break
      }
    }
    return lines
  }

  private static func key(_ text: Text) -> Text { Inline(parsing: text).text.folded }

  /// `학번: 20417`, `3학년 2반 17번`, `Class: 2B`.
  private static func isOwner(_ text: Text) -> Bool {
    guard text.count <= 40 else { return false }
    if let colon = text.scalars.firstIndex(where: { $0 == ":" || $0 == "：" }) {
      return owners.contains(text.prefix(colon).trimmed.lowercased)
    }
    let words = text.words
    return words.count >= 2 && words.allSatisfy { $0.first?.isDigit ?? false && $0.endsWith(anyOf: ["학년", "반", "번"]) }
  }

  private static let owners: WordSet = [
    "학교", "학과", "학년", "반", "학번", "이름", "교수", "교수님", "담당 교수", "과목", "과목명", "school", "class", "name", "student",
    "student id", "student number", "professor", "instructor", "lecturer", "lecturers", "teacher", "semester", "course",
    "course code", "学校", "学年", "クラス", "氏名", "名前",
    "学籍番号", "班级", "班級", "姓名", "学号", "學號",
  ]
}
