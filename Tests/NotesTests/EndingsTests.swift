import Testing

@testable import Notes

@Suite struct EndingsTests {
  @Test(arguments: ["물을 덜어냄", "향이 좋음", "잎을 말린다", "물이 끓었다.", "맛이 부드러움", "일정하게 유지됨", "빵에 적합함", "왜 덖는가? 향 때문이다"])
  func `verbs and adjectives are predicates`(line: String) {
    #expect(Endings.isKoreanPredicate(Text(line)))
  }

  @Test(arguments: ["넓고 푸른 바다", "잎의 이름", "난방 시스템", "작곡 프로그램", "첫째 마음", "다음", "둥근 그릇", "Kettle", ""])
  func `nouns are none, even in 다 and ㅁ`(line: String) {
    #expect(!Endings.isKoreanPredicate(Text(line)))
  }

  @Test func `an English verb is one of everyday`() {
    #expect(Endings.hasEnglishVerb("the kettle is hot"))
    #expect(Endings.hasEnglishVerb("Steam doesn't burn"))
    #expect(!Endings.hasEnglishVerb("a hot kettle of water"))
  }

  @Test(arguments: [("찻잎을", "찻잎"), ("마을에서", "마을"), ("다관으로부터", "다관")])
  func `a particle comes off where two letters stay`(word: String, stem: String) {
    let bare = Particle.stripped(Text(word))
    #expect(bare == Text(stem))
  }

  @Test(arguments: ["다관의 물을", "뜨거운 솥에서", "손님에게"]) func `a text that ends in such a particle breaks off`(line: String) {
    #expect(Particle.endsOpen(Text(line)))
  }

  @Test(arguments: ["작은 마을", "늦은 가을", "다관의 물"]) func `a noun that looks like one does not`(line: String) {
    #expect(!Particle.endsOpen(Text(line)))
  }
}
