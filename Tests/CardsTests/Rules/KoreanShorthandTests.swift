import Testing

@testable import Cards
@testable import Notes

/// What Korean notes put in brackets and signs: names with their meanings, other names, places in a row, courses, formulas.
@Suite struct KoreanShorthandTests {
  /// Other lines stand before it, so that none is all there is of the part.
  private func below(_ lines: String) -> [String] {
    asked("# 차\n\n## 찻집 살림\n\n- 주인은 봄마다 마당을 쓴다.\n- 손님은 늘 낮은 상에 앉는다.\n\n\(lines)\n")
  }

  @Test(arguments: [
    ("- 후불제(다 마시고 값을 치르는 방식), 선불제", "후불제란? → 다 마시고 값을 치르는 방식"),
    ("- 무료잔(낡은 잔; 이가 빠진 잔)", "무료잔의 특징은? → 낡은 잔 | 이가 빠진 잔"),
    ("- SET(자동주문, 값이 쌈, 일손절약), EAT, IAT", "SET의 특징은? → 자동주문 | 값이 쌈 | 일손절약"),
    ("- 2018년 찻잎 수확량 1위: 운남, 2위: 복건", "2018년 찻잎 수확량 2위는? → 복건"),
    ("우림 절차\n\n세척>예열>투차>주수>출탕", "→ 세척 | 예열 | 투차 | 주수 | 출탕"),
    ("- `수율 = 맑은 찻물 / (맑은 찻물 + 찌꺼기)`", "수율 = ? → 맑은 찻물 / (맑은 찻물 + 찌꺼기)"),
  ])
  func `brackets and signs are read`(_ line: String, _ wanted: String) {
    #expect(below(line).contains { $0.contains(wanted) }, "\(below(line))")
  }

  @Test(arguments: ["- 찻잔(2개), 다관(1개)", "- 다관(teapot), 숙우(cup)", "- 덖기(기출, 시험에 나옴)", "- 찻잔 닦기(마른 행주로 살살 닦는 일)"])
  func `amounts, other tongues, remarks and deeds in brackets mean nothing`(_ line: String) {
    #expect(!below(line).contains { $0.contains("란? →") || $0.contains("의 특징은? → ") }, "\(below(line))")
  }

  @Test func `another name stands behind an equals sign, and what it is behind a comma`() {
    let note =
      "# 차\n\n**큰 다관 (=Master Pot)**\n\n- 뚜껑 : 열기를 지키는 덮개\n- 물대 : 물을 따르는 대롱\n\n**찻잔 (=Worker Cup, 차가 실제로 담기는 그릇)**\n\n- 굽 : 잔을 받치는 발\n- 전 : 입이 닿는 가장자리\n"
    let found = asked(note)
    #expect(found.contains { $0.hasPrefix("큰 다관을 달리 부르는 말은?") && $0.hasSuffix("→ Master Pot") }, "\(found)")
    #expect(found.contains { $0.hasSuffix("→ 차가 실제로 담기는 그릇") }, "\(found)")
    let sums = "# 차\n\n## 값\n\n- 찻값 (= 잎값 + 물값)\n"
    #expect(!asked(sums).contains { $0.contains("달리 부르는") }, "\(asked(sums))")
  }

  @Test func `names of another tongue with their meanings are members`() {
    let note = "# 차 도구\n\n## 다실\n\n**Kettle (=Boiler)**\n\n- Lid : 열기를 지키는 덮개 역할\n- Spout : 물을 따르는 대롱 역할\n"
    #expect(asked(note).contains("Kettle에는 무엇이 있는가? → Lid | Spout"), "\(asked(note))")
    let sides = "# 차 도구\n\n## 다실\n\n**Kettle (=Boiler)**\n\n- Pros : 물이 빨리 끓어 편한 점\n- Cons : 값이 비싸 부담되는 점\n"
    #expect(!asked(sides).contains { $0.contains("Pros | Cons") }, "\(asked(sides))")
  }

  @Test func `a bold case heads its steps`() {
    let note = "# 차\n\n## 찻집\n\n**손님의 주문 시, 차를 내는 과정**\n\n1. 주문을 받는다.\n2. 잎을 고른다.\n3. 물을 끓인다.\n"
    #expect(asked(note).contains { $0.hasPrefix("손님의 주문 시, 차를 내는 과정은?") }, "\(asked(note))")
  }

  @Test func `a name is defined where it is said, and by a verb set apart or not`() {
    #expect(below("- 찻집에서 모둠이란 여러 주전자가 한 차를 나눠 끓이는 형태를 뜻한다.").contains("모둠이란? → 여러 주전자가 한 차를 나눠 끓이는 형태"))
    #expect(
      below("이처럼 한 군데의 고장이 찻집 전체를 멈추게 하는 것을 외목(Single Point)\n라고합니다.").contains {
        $0.hasPrefix("외목") && $0.hasSuffix("→ 한 군데의 고장이 찻집 전체를 멈추게 하는 것")
      })
    #expect(!below("- 찻집의 정의는 주인과 손님끼리 주고 받는것, 살림이다.").contains { $0.hasPrefix("찻집의란") })
  }

  @Test(arguments: [
    ("- 세 갈래 우림법\n  - 약한 갈래 우림법\n  - 센 갈래 우림법", "이란? → 약한"),
    ("- 사용자는 주전자를 쓰고 있다고 느끼겠지만 실은 솥이 끓이고 있음을 의미한다.", "사용자란?"),
    ("- 한 주전자는 끓이고, 다른 주전자는 쉬게 두어 기다리게 하는 구성 방법", "한 주전자란?"),
    ("- 찻잔 배열 문제 출제됨", "출제됨"), ("- 여러분도 알다시피 물은 높은 데서 낮은 데로 흐르기 때문에 물길을 낸다", "알다시피"),
    ("- 찻집이 늘 바쁜 것은 아니라 장날에만 바쁘다", "→ 아니라"),
  ])
  func `what is torn, said of people or to the reader is not asked`(_ line: String, _ never: String) {
    #expect(!below(line).contains { $0.contains(never) }, "\(below(line))")
  }

  @Test func `a clause goes with its noun, a part of a century with its date, a semicolon cuts`() {
    let found = below("- 17세기 동인도회사를 앞세운 어느 나라의 은화가 찻값의 기준 역할을 하게 되었다.")
    #expect(!found.contains { $0.contains("→ 앞세운") }, "\(found)")
    #expect(
      below("- 19세기 후반에는 찻잎이 뱃길로 널리 거래되었다.").contains { $0.hasSuffix("→ 19세기 후반") }
        || !below("- 19세기 후반에는 찻잎이 뱃길로 널리 거래되었다.").contains { $0.hasSuffix("→ 19세기") })
    #expect(!below("- 둥근 곡선; 오르내림이 잦음").contains { $0.contains("둥근 곡선; 오르내림") && $0.contains("무엇이") })
    #expect(below("- 찻집이 되기 위해선 물과 불이 필요하다.").contains { $0.hasSuffix("찻집이 되기 위해선 무엇이 필요한가? → 물과 불") })
  }

  @Test func `a reason that stands elsewhere is none, and what is granted first is not its owner`() {
    #expect(!below("- 어느 왕자가 이 때문에 찻집을 늘리려 했다.").contains { $0.contains("→ 어느 왕자가 이 때문") })
    let granted = below("- 작은 잔 자체는 얇지만 굽이 두껍기도 하기 때문에 오래 쓸 수 있음")
    #expect(!granted.contains { $0.contains("작은 잔 자체가 오래 쓸") }, "\(granted)")
  }

  @Test func `what is left below a name is asked together`() {
    let note = "# 우림\n\n## 우림 등급\n\n- 첫 우림\n  - 각 손님의 재촉이나 취소에 상관 없이 그 때까지 우러난 빛깔로 차를 냄(쓴맛 가능)\n- 끝 우림\n  - 가장 진한 우림\n"
    #expect(cards(note).contains { $0.question == "첫 우림의 특징은?" }, "\(asked(note))")
  }
}
