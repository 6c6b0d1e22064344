import Testing

@testable import Cards

/// Names that exports leave alone over their paragraphs, and sentences that count the lines below them.
@Suite struct StandingNamesTests {
  @Test func `a numbered name over a paragraph is what the paragraph tells of`() {
    let note = """
      # 물

      1. 연수 (Soft Water)

      광물이 적게 들어 차의 맛을 가리지 않는 물

      1. 경수 (Hard Water)

      광물이 많이 들어 차의 맛을 옅게 하는 물
      """
    #expect(told(note).contains("연수란? → 광물이 적게 들어 차의 맛을 가리지 않는 물"))
    #expect(told(note).contains("경수란? → 광물이 많이 들어 차의 맛을 옅게 하는 물"))
    #expect(cards(note).contains { $0.answer == ["연수", "경수"] })
  }

  @Test func `a short line with a gap on both sides names its paragraph, a feature does not`() {
    let note = "# 물\n\n연수는 부드럽다.\n\nTDS\n\n물에 녹아 있는 광물의 양을 나타내는 값\n\n- 낮을수록 좋다"
    #expect(told(note).contains("TDS란? → 물에 녹아 있는 광물의 양을 나타내는 값"))
    let feature = "# 주전자\n\n물을 끓이는 그릇\n\n직화 가능\n\n바닥이 두꺼워 불 위에 바로 올릴 수 있다."
    #expect(!told(feature).contains { $0.contains("직화 가능이란") || $0.contains("직화 가능:") })
  }

  @Test func `a quote of one name heads the list outside it`() {
    let note = "# 물\n\n물은 차의 어머니이다.\n\n> 물 끓는 모양\n\n1. 새우 눈\n2. 게 눈\n3. 물고기 눈"
    #expect(cards(note).contains { $0.question.contains("물 끓는 모양") && $0.answer == ["새우 눈", "게 눈", "물고기 눈"] })
  }

  @Test func `a plain name over a list with a gap between holds the list`() {
    let note = "# 차의 검사\n\n외형 검사\n\n- 잎의 모양과 빛깔을 살피는 검사\n\n내질 검사\n\n- 우린 차의 맛과 향을 살피는 검사"
    #expect(told(note).contains { $0.hasPrefix("외형 검사란?") })
    #expect(told(note).contains { $0.hasPrefix("내질 검사란?") })
  }

  @Test func `a sentence that counts the lines below it asks for them`() {
    let list = told("# 차\n\n차는 산화에 따라 3가지 갈래가 있다.\n\n* 녹차\n* 청차\n* 홍차")
    #expect(list.contains("차는 산화에 따라 3가지 갈래가 있다 — 그 3가지 갈래는? → 녹차 / 청차 / 홍차"))
    let split = told("# 가마\n\n가마는 크게 2개로 안을 나누었다.\n\n* `봉통`\n  * 불을 때는 칸이다.\n* `번조실`\n  * 그릇을 굽는 칸이다.")
    #expect(split.contains("가마는 크게 2개로 안을 나누었다 — 그 2개는? → 봉통 / 번조실"))
  }

  @Test func `a sentence that counts something else asks for nothing`() {
    let note = "# 차\n\n차는 하루에 3잔을 마신다.\n\n* 녹차\n* 홍차"
    #expect(!told(note).contains { $0.contains("그 3") })
  }

  @Test func `a phrase that asks is answered by the lines below it`() {
    let note = """
      # 우리기

      * 향이 날아간 차를 되살리는 방법.
          > * 약한 불에 살짝 덖어 준다.
      * 손님이 많을 때 차를 빨리 내기 위해 쓸 수 있는 도구.
          > * 큰 숙우를 사용.
          > * 숙우는 차를 고르게 섞어 준다.
      """
    #expect(told(note).contains("우리기: 향이 날아간 차를 되살리는 방법은? → 약한 불에 살짝 덖어 준다"))
    #expect(cards(note).contains { $0.question.hasSuffix("쓸 수 있는 도구는?") && $0.answer.count == 2 })
  }

  @Test func `below a heading that asks, the first phrase with a verb before its noun is the definition`() {
    let note = "# 산차란?\n\n* 찻잎 중 덩이가 아닌 잎을 모아 말려 보관하는 차\n* 중국에서는 떡차를 빻아야 했다."
    #expect(told(note).contains("산차란? → 찻잎 중 덩이가 아닌 잎을 모아 말려 보관하는 차"))
  }

  @Test func `what is called by a word for its kind is asked by that kind`() {
    let note = "# 차\n\n* 잎이 산차인지 가려내기 위해서 점도(Viscosity) 이라는 개념을 사용한다"
    #expect(told(note).contains { $0.hasSuffix("가려내기 위해서 어떤 개념을 사용하는가? → 점도(Viscosity)") })
  }

  @Test func `a phrase that asks for a tool is answered by the names its sentences begin with`() {
    let note = """
      # 다실

      * 물의 온도를 멀리서 살피고 알림을 받을 때 사용할 수 있는 도구.
        * Tea Watch는 물의 온도를 재어 오래 두고 보여 주며 어느 때에 물이 넘쳤는지도 알려 준다.
        * Bell One은 물이 다 끓으면 손전화로 알림을 보내며 소리와 빛깔을 바꿀 수 있다.
      """
    #expect(cards(note).contains { $0.question.hasSuffix("사용할 수 있는 도구는?") && $0.answer == ["Tea Watch", "Bell One"] })
  }
}
