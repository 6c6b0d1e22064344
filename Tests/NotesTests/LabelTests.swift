import Testing

@testable import Notes

@Suite struct LabelTests {
  @Test(arguments: [
    ("장점", Label.Kind.pros), ("<단점>", .cons), ("Drawbacks:", .cons), ("disadvantage(s)", .cons), ("특징 :", .features),
    ("メリット", .pros), ("机理", .mechanism), ("缺点", .cons), ("Steps", .methods), ("참고", .remarks), ("구성 요소", .components),
    ("예시", .examples),
  ])
  func `a word for a part is a label in every language`(word: String, kind: Label.Kind) {
    #expect(Label(Text(word))?.kind == kind)
    #expect(Label(Text(word))?.subject == nil)
  }

  @Test(arguments: [
    ("온돌의 장점", "온돌", "장점"), ("교착 상태 해결책", "교착 상태", "해결책"),
    ("Disadvantage(s): rim brakes", "rim brakes", "Disadvantages"),
    ("Causes of rust", "rust", "Causes"), ("玉露の特徴", "玉露", "特徴"), ("红茶的缺点", "红茶", "缺点"),
  ])
  func `a label may name its subject`(line: String, subject: String, word: String) {
    #expect(Label(Text(line))?.subject == Text(subject))
    #expect(Label(Text(line))?.word == Text(word))
  }

  @Test(arguments: ["온돌", "장점이 많은 온돌을 놓는다", "Prose", ""])
  func `other words are none`(line: String) {
    #expect(Label(Text(line)) == nil)
  }

  @Test(arguments: ["Service", "service ", "개요", "Notes", "概要", "➕", "장점", "Use"])
  func `generic words name no subject`(word: String) {
    #expect(GenericWords.contains(Text(word)))
  }

  @Test(arguments: ["온돌", "Kettle", "茶", "서비스 디스커버리"]) func `names do`(word: String) {
    #expect(!GenericWords.contains(Text(word)))
  }
}
