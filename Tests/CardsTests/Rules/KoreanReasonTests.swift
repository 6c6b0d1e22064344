import Testing

@testable import Cards

/// Korean sentences that say why something is so, in the whole form of a sentence, and sentences that point at what stands before.
@Suite struct KoreanReasonTests {
  @Test(arguments: [
    ("무지개는 빛이 물방울에서 굴절되기 때문에 생긴다.", "무지개는 왜 생기는가? → 빛이 물방울에서 굴절되기 때문"),
    ("산성비는 대기 오염 물질로 인해 발생한다.", "산성비는 왜 발생하는가? → 대기 오염 물질로 인해"),
    ("얼음은 물보다 밀도가 작기 때문에 뜬다.", "얼음은 왜 뜨는가? → 물보다 밀도가 작기 때문"),
    ("공룡은 운석 충돌로 인해 멸종했다.", "공룡은 왜 멸종했는가? → 운석 충돌로 인해"),
    ("물이 새는 문제는 막이 찢어졌기 때문에 생긴다.", "물이 새는 문제는 왜 생기는가? → 막이 찢어졌기 때문"),
    ("사막은 강수량이 적어서 식물이 자라기 어렵다.", "사막: 식물이 자라기 어려운 이유는? → 강수량이 적어서"),
  ])
  func `what comes of a reason in one word is asked why`(line: String, card: String) {
    #expect(told("# 자연\n\n- \(line)\n- 바람은 낮과 밤에 다르게 분다.\n").contains(card))
  }

  @Test func `a sentence that points at a definition asks why the name comes about`() {
    let note = "# 기후\n\n## 열섬\n\n도시의 기온이 주변보다 높은 현상이다. 이는 아스팔트가 열을 흡수하기 때문에 나타난다.\n"
    #expect(told(note).contains("열섬은 왜 나타나는가? → 아스팔트가 열을 흡수하기 때문"))
  }

  @Test func `a line that points at the line above asks why that is so`() {
    let note = "# 가마\n\n## 굽기\n\n- 초벌 그릇은 물을 잘 빨아들인다.\n- 이는 흙 사이에 틈이 남아 있기 때문이다.\n"
    #expect(told(note).contains("굽기: 초벌 그릇이 물을 잘 빨아들이는 이유는? → 흙 사이에 틈이 남아 있기 때문"))
  }

  @Test func `a sentence about something else does not say what the bold name is`() {
    let note = "# 가마\n\n**되굽기(refiring)**\n- 유약이 벗겨지는 문제는 불이 약하기 때문에 생긴다.\n- 되굽기는 그릇을 한 번 더 굽는다.\n"
    #expect(!told(note).contains { $0.hasPrefix("되굽기란?") })
  }

  @Test func `what narrows the last noun belongs to the meaning, not to the name`() {
    let note = "# 방\n\n## 사랑방(guest room)\n\n- 누구나 드나들 수 있는 손님이나 이웃이 모이는 방이다. 마루가 딸려 있다.\n"
    let cards = told(note)
    #expect(!cards.contains { $0.hasPrefix("모이는 방") })
    #expect(cards.contains { $0.hasPrefix("사랑방이란? → 누구나 드나들 수 있는 손님이나 이웃이 모이는 방") })
  }

  @Test func `the end of a verb is no particle of a marked word`() {
    #expect(!told("# 흙\n\n- 빚었지만 `아직 굽지 않은` 상태의 그릇을 가마에 넣는다.\n").contains { $0.contains("[…]은(는)") })
  }
}
