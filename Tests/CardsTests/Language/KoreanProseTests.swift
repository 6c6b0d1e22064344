import Testing

@testable import Cards

@Suite struct KoreanProseTests {
  @Test(arguments: [
    "우선 찻잔은 어떤 물건을 담는다.", "장인은 그 뒤로 여러 방법을 쓴다.", "가마에서 장인은 필요한 부분을 만든다.",
  ])
  func `a blank asks for a term, not for words of every text`(line: String) {
    #expect(told("# 도자기\n\n## 가마\n\n\(line) 불은 오래 탄다.", by: "F11") == [])
  }

  @Test func `a term stays a blank, with the words that make it one`() {
    #expect(
      told("# 도자기\n\n## 가마\n\n장인은 굽기 전에 그릇의 겉면에 투명 유약을 바른다.", by: "F11")
        == ["가마: 장인은 굽기 전에 그릇의 겉면에 무엇을 바르는가? → 투명 유약"])
  }

  @Test func `what cannot be done is shown whole, with its blank`() {
    let found = told("# 도자기\n\n## 초벌\n\n초벌 그릇은 낮은 불만으로는 방수 기능성을 얻을 수 없다.", by: "F11")
    #expect(found.allSatisfy { !$0.contains("없는가") })
  }

  @Test func `words that only join or turn to the reader fall away`() {
    let found = told("# 도자기\n\n## 유약\n\n조금 더 자세히 살펴보자면 유약은 **규산염 가루**를 물에 풀어 만든다.", by: "F11")
    #expect(found == ["유약은 무엇을 물에 풀어 만드는가? → 규산염 가루"] || found == ["유약은 […]을(를) 물에 풀어 만든다. → 규산염 가루"])
  }

  @Test(arguments: ["때문에 장인은 **재벌구이**를 한 번 더 한다.", "이때 장인은 **재벌구이**를 한 번 더 한다.", "바로 **재벌구이**를 뜻한다."])
  func `a sentence that leans on the one before is not asked`(line: String) {
    #expect(told("# 도자기\n\n## 가마\n\n\(line)", by: "F11") == [])
  }

  @Test func `a sentence about something else defines no heading`() {
    #expect(
      told("# 도자기\n\n## 물레\n\n장인은 발로 판을 돌려 흙을 세운다. 손은 늘 젖어 있다.\n\n## 흙\n\n비 온 뒤에 판다.").contains { $0.hasPrefix("물레란?") }
        == false)
  }

  @Test func `what a name does is asked as a deed`() {
    #expect(
      told("# 도자기\n\n## 물레\n\n물레는 발로 돌린 힘을 판에 전달한다. 오래 쓴다.\n\n## 흙\n\n비 온 뒤에 판다.", by: "F1").first
        == "물레는 무엇을 하는가? → 발로 돌린 힘을 판에 전달한다")
  }

  @Test func `what must be says what a principle is`() {
    #expect(
      told("# 도자기의 원칙\n\n## 쓰임 원칙\n\n그릇은 쓰임에 맞게 빚어야 한다.\n\n## 불 원칙\n\n불은 끝까지 꺼뜨려서는 안 된다.", by: "F1")
        == ["쓰임 원칙이란? → 그릇은 쓰임에 맞게 빚어야 한다.", "불 원칙이란? → 불은 끝까지 꺼뜨려서는 안 된다.", "다음이 가리키는 말은? 불은 끝까지 꺼뜨려서는 안 된다. → 불 원칙"])
  }

  @Test func `a reason gives its topic to the question`() {
    #expect(
      told("# 도자기\n\n## 가마\n\n백자는 흙에 철분이 거의 들어 있지 않기 때문에 맑은 흰빛을 띤다.", by: "F26")
        == ["가마: 백자가 맑은 흰빛을 띠는 이유는? → 흙에 철분이 거의 들어 있지 않기 때문"])
  }

  @Test func `of several outcomes the first is asked for its reason`() {
    #expect(
      told("# 도자기\n\n## 가마\n\n아주 센 불로 인해 그릇이 물을 먹지 않으며, 두드리면 소리가 난다.", by: "F26").first
        == "가마: 그릇이 물을 먹지 않는 이유는? → 아주 센 불로 인해")
  }

  @Test(arguments: ["재벌구이를 할 때 나타나는 흠집도 있다.", "흙이 굳으면 어떻게 될까?", "역사를 보면 장인들은 늘 옮겨 다녔다."])
  func `what only looks like a condition is none`(line: String) {
    #expect(told("# 도자기\n\n## 가마\n\n\(line)", by: "F26") == [])
  }

  @Test func `two meanings in one sentence make two cards`() {
    #expect(
      told("# 도자기\n\n## 굽기\n\n초벌이란 유약 없이 굽는 일을 의미하며 재벌이란 유약을 입혀 다시 굽는 일을 의미한다.", by: "F13")
        == ["초벌이란? → 유약 없이 굽는 일", "재벌이란? → 유약을 입혀 다시 굽는 일", "다음이 가리키는 말은? 유약을 입혀 다시 굽는 일 → 재벌"])
  }

  @Test func `a heading that is a sentence is no subject`() {
    let found = told(
      "# 도자기\n\n## 청자\n\n### 불이 약하면 빛이 탁하다.\n\n재가 날리므로 그릇의 겉이 거칠어진다.\n\n#### 보완 방법\n\n- 갑에 넣어 굽기\n- 장작을 더 말리기")
    #expect(found.contains("청자: 그릇의 겉이 거칠어지는 이유는? → 재가 날리므로"))
    #expect(found.contains("불이 약하면 빛이 탁하다: 보완 방법은? → 갑에 넣어 굽기 / 장작을 더 말리기"))
  }

  @Test func `several changes between commas are no chain`() {
    #expect(told("# 도자기\n\n## 흙\n\n- 젖음 → 반건조, 반건조 → 건조, 건조 → 초벌로 바뀜", by: "F22") == [])
  }

  @Test func `a quoted line below a bulleted name says what it is`() {
    #expect(
      told("# 도자기의 원칙\n\n- 균형\n\n  > 그릇은 어느 쪽으로도 기울지 않아야 한다.\n\n- 온기\n\n  > 빈 그릇은 식은 채로 낼 수 없다.", by: "F15")
        .filter { $0.contains("란?") }
        == ["균형이란? → 그릇은 어느 쪽으로도 기울지 않아야 한다.", "온기란? → 빈 그릇은 식은 채로 낼 수 없다."])
  }

  @Test func `lines that each speak of something else are no features`() {
    #expect(
      told("# 도자기\n\n## 가마터\n\n- 물레는 문 옆에 둔다\n- 장작은 뒤뜰에 쌓는다\n- 유약은 그늘에 묻는다", by: "F2") == [])
  }

  @Test func `the dictionary's meaning is asked of the name that ends in 란`() {
    #expect(
      told(
        "# 도자기\n\n* 분청(Buncheong) 란\n  * 사전적 의미: 흰 흙을 입혀 구운 잿빛 그릇\n* 백자(Baekja) 란\n  * 사전적 의미: 흰 흙으로 빚은 그릇", by: "F3")
        == ["분청의 사전적 의미는? → 흰 흙을 입혀 구운 잿빛 그릇", "백자의 사전적 의미는? → 흰 흙으로 빚은 그릇"])
  }

  @Test func `the name of a picture is no part of a heading`() {
    #expect(
      told("# 도자기\n\n#### :small_blue_diamond:물레\n\n발로 판을 돌려 흙을 세우는 도구", by: "F1").first
        == "물레란? → 발로 판을 돌려 흙을 세우는 도구")
  }

  @Test func `a line without a link between links of contents is contents`() {
    #expect(
      told("# 도자기\n\n- [가마](#가마)\n  - 가마의 갈래\n- [물레](#물레)\n\n## 가마\n\n불을 때는 곳\n\n## 물레\n\n판을 돌리는 틀")
        .contains { $0.contains("가마의 갈래") } == false)
  }

  @Test func `below a heading that asks, the name above it stands before a question`() {
    #expect(
      told("# 도자기\n\n## 청자\n\n### 청자는 왜 푸른가요?\n\n- 산소가 모자라므로 철이 푸른빛으로 바뀐다\n- 흙이 곱다", by: "F26")
        == ["청자: 철이 푸른빛으로 바뀌는 이유는? → 산소가 모자라므로"])
  }

  @Test func `a number that only says which is not asked`() {
    #expect(told("# 도자기\n\n## 가마\n\n장인들은 굽기의 2번 조건 하나만 끝까지 지킨다.", by: "F27") == [])
  }

  @Test(arguments: [
    "**불이 꺼진다면** 장인은 가마를 처음부터 다시 채운다.", "손이 덜 가지만 **금이 쉽게 가는 것이 단점**이다.", "(이를 **재벌구이 전 건조**라고 한다)",
  ])
  func `marked clauses and asides that point are no blanks`(line: String) {
    #expect(told("# 도자기\n\n## 가마\n\n\(line)", by: "F11") == [])
  }

  @Test func `what happened once defines no heading`() {
    #expect(told("# 도자기\n\n## 가마 굽기\n\n장인이 불을 때다가 비가 왔다. 불이 꺼졌다.\n\n## 흙\n\n곱다.", by: "F1").isEmpty)
  }

  @Test func `a quote that is not indented belongs to no item`() {
    #expect(
      told("# 도자기\n\n## 흠\n\n- 금이 감\n- 유약 쏠림\n\n> 가마를 고친 뒤로는 드물어졌다.").contains { $0.hasPrefix("유약 쏠림이란?") } == false)
  }
}
