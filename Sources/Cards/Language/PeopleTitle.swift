import Notes

/// Titles over people, each with what is told of them: 주요 인물, "Key figures", 登場人物.
enum PeopleTitle {
  /// `드레퓌스는 누구인가?` for a short name below a title of people; nil elsewhere.
  static func question(_ name: Text, below title: Text, in language: NoteLanguage) -> Text? {
    guard namesPeople(title), (2...30).contains(name.count), name.wordCount <= 5, !name.hasDigit, Label(name) == nil,
      !name.containsAny(of: ["의 ", "的", "の", ","]), !namesPeople(name)
    else { return nil }
    switch language {
    case .korean: return Wording.topic(name) + " 누구인가?"
    case .english:
      guard name.first?.isUpper ?? false, !Wording.isPlural(name) else { return nil }
      return "Who is " + name + "?"
    case .japanese: return "「" + name + "」とは誰か？"
    case .chinese: return "“" + name + "”是谁？"
    case .traditionalChinese: return "「" + name + "」是誰？"
    }
  }

  private static func namesPeople(_ title: Text) -> Bool {
    let plain = title.withoutBracket
    if plain.hasHangul { return plain.lastWord.map { korean.contains($0) } ?? false }
    if plain.isEastAsian { return plain.count <= 8 && plain.endsWith(anyOf: eastAsian) }
    return plain.wordCount <= 4 && plain.lastWord.map { english.contains($0.lowercased) } ?? false
  }

  private static let korean: WordSet = ["인물", "인물들", "등장인물", "인물관계", "학자", "학자들", "사상가", "철학자", "작가", "작가들"]
  private static let eastAsian: Phrases = ["人物", "人物一覧", "人物介绍", "人物介紹", "学者", "學者", "思想家", "哲学者"]
  private static let english: WordSet = [
    "people", "persons", "figures", "characters", "individuals", "thinkers", "philosophers", "personalities",
  ]
}
