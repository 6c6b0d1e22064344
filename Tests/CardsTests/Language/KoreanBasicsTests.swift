import Notes
import Testing

@testable import Cards

/// Plain Korean sentences: what then, what comes of it, what for, what it is; names that end like verbs; how often, and where.
@Suite struct KoreanBasicsTests {
  private func found(_ text: String) -> String? {
    KoreanBasics.find(Text(text)).map { "\($0.question.string) → \($0.answer.string)" }
  }

  @Test(arguments: [
    ("천 도를 넘으면 녹음", "천 도를 넘으면 어떻게 되는가? → 녹음"), ("불을 일찍 끄면 그릇이 무르다", "불을 일찍 끄면 그릇은 어떻게 되는가? → 무르다"),
    ("흙의 수축으로 실금이 생긴다", "흙의 수축으로 무엇이 생기는가? → 실금"), ("작은 가마는 소품에 알맞다", "작은 가마는 무엇에 알맞은가? → 소품"),
    ("물레는 구조가 단순하고 값이 싸다", "물레의 특징은? → 구조가 단순하고 값이 싸다"), ("건조대는 그릇을 말리는 곳", "건조대란? → 그릇을 말리는 곳"),
    ("파기값은 버린 그릇 가운데 가장 비싼 값", "파기값이란? → 버린 그릇 가운데 가장 비싼 값"),
  ])
  func `a plain sentence asks for what it tells`(text: String, card: String) { #expect(found(text) == card) }

  @Test(arguments: ["유약이 묽으면 안 된다", "이때 금이 생긴다", "가마는 어제 식었다", "그릇은 다 마른 상태", "초벌은 낮은 불에서 굽는 것"])
  func `what has none of these frames is left alone`(text: String) { #expect(found(text) == nil) }

  @Test(arguments: [
    ("메주는 찧은 콩을 빚어서 띄운다", 0), ("빙하는 해마다 조금씩 움직인다", 0), ("이스트는 따뜻한 물에 푼다", 0), ("맥주는 보리를 띄워 만든다", 0),
  ])
  func `a noun that ends like a verb before its noun is the topic`(text: String, place: Int) {
    #expect(KoreanPhrase(Text(text)).parts[place] == .topic)
  }

  @Test func `going on to the next and a number of ten thousands are told by their words`() {
    #expect(KoreanPhrase("불길은 아궁이를 떠나 굴뚝으로 나간다").parts[2] == .connective)
    #expect(KoreanPhrase("물레는 하루에 약 10만 번 돈다").parts[3] == .bare)
  }

  @Test func `how often, where and how it comes about`() {
    let all = told(
      "# 도예\n\n## 물레\n\n- 물레는 하루에 약 10만 번 돈다.\n- 재는 불길 위를 떠다닌다.\n- 연기는 굴뚝을 지나 하늘로 돌아온다.\n- 메주는 찧은 콩이 다져져서 만들어진다.\n- 선반에는 주로 압력이 작용한다\n"
    )
    for card in [
      "물레는 하루에 몇 번 도는가? → 약 10만 번", "물레: 재는 어디를 떠다니는가? → 불길 위", "메주는 어떻게 만들어지는가? → 찧은 콩이 다져져서",
    ] {
      #expect(all.contains { $0.hasSuffix(card) }, "\(all)")
    }
    #expect(all.contains { $0.contains("어디로 돌아오는가? → 하늘") }, "\(all)")
    #expect(all.contains { $0.contains("무엇이 작용하는가? → 압력") }, "\(all)")
  }

  @Test func `late sentences of a long paragraph are read as well`() {
    let all = told(
      "# 도예\n\n## 가마\n\n가마는 산비탈에 짓는다. 불은 아래에서 지핀다. 연기는 위로 빠진다. 벽은 흙벽돌로 쌓는다. 문은 두 개를 낸다. 그릇은 칸마다 포갠다. 불길은 유약을 녹인다. 재는 그릇의 어깨를 덮는다.\n"
    )
    #expect(all.contains { $0.contains("유약") } && all.contains { $0.contains("어깨") }, "\(all)")
  }

  @Test func `who does something is not told of what the sentence before speaks of`() {
    let all = asked("# 도예\n\n## 분청\n\n분청과 백자는 널리 쓰였다. 이규보가 1230년에 가마터를 적었다. 흙은 산에서 얻었다.\n")
    #expect(!all.contains { $0.hasPrefix("분청과 백자: ") }, "\(all)")
  }

  @Test func `a thing told behind a comma is what the topic is`() {
    #expect(KoreanClauses.of("대포가마는 마을에서 가장 큰 가마로, 길이는 약 30m이다").map(\.string).first == "대포가마는 마을에서 가장 큰 가마이다")
  }
}
