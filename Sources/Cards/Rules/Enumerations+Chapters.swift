import Notes

/// Headings that part a note and name no kinds of anything.
extension Enumerations {
  /// Whether a Korean title joins two things or is that of a chapter: `찻집의 시작과 끝`, `다구 소개`.
  static func isPart(_ title: Text) -> Bool {
    let words = title.words
    guard title.hasHangul, let last = words.last else { return false }
    return chapters.contains(last)
      || words.count >= 2
        && words.dropLast().contains(where: { $0.count >= 3 && $0.endsWith(anyOf: ["와", "과"]) })
  }

  /// Whether Korean headings are the chapters of a part and not its kinds: 차의 이해 over 차의 역사 and 다구 소개.
  static func isContents(_ name: Text, _ names: [Text]) -> Bool {
    isPart(name)
      || names.contains { item in
        item.starts(with: (name + "의 ").string)
          || item.lastWord.map { parts.contains($0) || sides.contains($0) } ?? false
      }
  }

  /// Whether the names of a part's parts stand below a part beside it as well, or half of them are sides of a thing.
  static func areParts(_ names: [Text], of node: Int, _ page: Page) -> Bool {
    let sides = names.count { name in name.lastWord.map { AspectTitles.isSide($0) } ?? false }
    if page[node].label == nil, sides * 2 >= names.count, names.contains(where: \.hasHangul) { return true }
    let own = Set(names.map(\.folded))
    let beside = page[page[node].parent].children.filter { $0 != node && page[$0].isSection }.prefix(24)
    return beside.contains { other in
      page[other].children.prefix(12).count { own.contains(page.terms[$0]?.name.folded ?? page.text($0).folded) } >= 2
    }
  }

  static let chapters: WordSet = ["이해", "예시", "예제", "정리", "기초", "개요", "소개", "실습", "활용", "입문", "서론"]
  private static let sides: WordSet = ["모습", "과정", "배경", "역사", "이유", "필요성", "목적", "특징"]

  /// Words for a part of a note about something.
  static let parts: WordSet = [
    "장단점", "명령어", "정의", "예제", "예시", "실습", "설치", "설정", "개요", "정리", "비교", "사용법", "소개", "코드", "문제", "차이",
  ]

  /// 기타, 그 외: what is left over is none of the kinds.
  static func isRest(_ title: Text) -> Bool {
    title.trimming { !$0.isWordPart }.lowercased.isOne(of: [
      "기타", "그 외", "그외", "그 밖", "其他", "其它", "その他", "other", "others", "etc", "misc",
    ])
  }
}
