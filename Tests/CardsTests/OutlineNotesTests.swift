import Testing

@testable import Cards
@testable import Notes

/// Outlines of names with a line or two below each, works with their makers, brackets left open, and pairs whose name is no term.
@Suite struct OutlineNotesTests {
  private func waiting(_ note: String) -> [String] {
    cards(note).filter { $0.confidence < 0.5 }.map { "\($0.question) → \($0.answer.joined(separator: " | "))" }
  }

  @Test func `a name over one line is asked for it, whatever stands below that line`() {
    let found = asked(
      "# The craft\n\n- Ware fetishism\n  - Wares take on a mystical quality\n    - Buyers forget the potter\n")
    #expect(found.contains("The craft: Ware fetishism? → Wares take on a mystical quality"), "\(found)")
  }

  @Test func `the first of several names with lines of their own does not say what is above them`() {
    let found = asked(
      "# The craft\n\n- Craft legacy\n  - Dark side of the market\n    - Kilns grew without end\n  - Ware fetishism\n    - Wares seemed alive\n"
    )
    #expect(!found.contains { $0.contains("is Craft legacy?") || $0.hasSuffix("→ Craft legacy") }, "\(found)")
  }

  @Test func `a counted phrase over its lines asks for them`() {
    let found = asked(
      "# Kilns\n\n- Three things needed for the rise of kilns\n  - Dry wood\n  - Open markets\n  - Steady wind\n")
    #expect(
      found.contains {
        $0.hasSuffix("hat are the three things needed for the rise of kilns? → Dry wood | Open markets | Steady wind")
      },
      "\(found)")
  }

  @Test func `beside people nobody is asked what he is`() {
    let found = asked(
      "# The craft\n\n- Predictions for the craft\n  - Harn\n    - Loss of shared work\n  - Torren Vale\n    - Loss of price control\n  - Oskar Lindgren\n    - Loss of meaning\n"
    )
    #expect(found.contains("Predictions for the craft: Harn? → Loss of shared work"), "\(found)")
    #expect(!found.contains { $0.hasPrefix("What is ") }, "\(found)")
  }

  @Test func `a work is asked for its maker, and its maker for works`() {
    let note =
      "# The craft\n\n- \"Fire and Measure\" - Oskar Lindgren (1975)\n  - Guilds measure potters to keep them small\n"
    let made = cards(note).first { $0.question == "Whose work is “Fire and Measure”?" }
    #expect(made?.answer == ["Oskar Lindgren"] && made?.extra == "1975", "\(asked(note))")
    let works = asked("# The craft\n\n- Oskar Lindgren\n  - \"Fire and Measure\" (1975); \"Ash\" (1981)\n")
    #expect(
      works.contains("Which works are by Oskar Lindgren? → \"Fire and Measure\" (1975) | \"Ash\" (1981)"), "\(works)")
  }

  @Test func `an event of a list is asked for its date`() {
    let found = asked("# The vale\n\n- Clay Reform (1748)\n- Charter of Harn (1904)\n- Reform of the Guild (1700's)\n")
    #expect(found.contains("When was the Clay Reform? → 1748"), "\(found)")
    #expect(found.contains("When was the Reform of the Guild? → 1700's"), "\(found)")
  }

  @Test func `means that one uses are no verb`() {
    let found = asked("# Guilds\n\n- Measuring\n  - The use of the best means to reach a mark\n")
    #expect(!found.contains { $0.contains("the best?") }, "\(found)")
  }

  @Test func `a name in brackets before a sentence is no part of it`() {
    let found = asked(
      "# Clay\n\n- (Clay base) The clay pit shapes the rest of the village.\n- Potters leave in winter.\n")
    #expect(found.contains { $0.hasSuffix("hat does the clay pit shape? → the rest of the village") }, "\(found)")
  }

  @Test(arguments: [
    ("# 가마\n\n- 화부 : 불을 지키는 사람 (칸마다 하나씩 있음\n", "화부란? → 불을 지키는 사람 (칸마다 하나씩 있음)"),
    ("# 가마\n\n- 재넘침: 반쯤 열린 불구멍 이용, 재를 받지 않는다)\n", "재넘침의 특징은? → 반쯤 열린 불구멍 이용, 재를 받지 않는다"),
  ])
  func `a bracket left open is closed, and one that closes nothing goes`(_ note: String, _ wanted: String) {
    #expect(asked(note).contains { $0.hasSuffix(wanted) }, "\(asked(note))")
  }

  @Test(arguments: ["알맞은 그릇을 쓰면 됨! ex)", "불을 지핀다 :)", "그릇을 셋으로 나눈다 1)"])
  func `a bracket that leads on stays as it is`(_ line: String) {
    #expect(OpenBrackets.mended(Text(line)) == Text(line))
  }

  @Test(arguments: [
    (
      "# 두 가마\n\n- 손님 - 큰 가마는 삼백 점을 굽지만 작은 가마는 시킨 것만 굽는다\n- 값 - 비싼 편\n",
      "손님은 어떻게 다른가? → 큰 가마는 삼백 점을 굽지만 작은 가마는 시킨 것만 굽는다"
    ),
    ("# 흙의 갈래\n\n## 이름\n\n- 영어: 흙의 굵기, 색, 결\n- 한국어: 흙의 결, 때\n", "영어에서는 무엇인가? → 흙의 굵기 | 색 | 결"),
    ("# 흙\n\n- 녹는점 : 백토 > 적토 > 자토\n- 굳기 : 무른 편\n", "녹는점이 큰 순서는? → 백토 | 적토 | 자토"),
    (
      "# 가마\n\n- 오름 가마, 굴 가마, 벽돌 가마의 공통점 : 불길을 위로 끌어 올려 그릇을 굽는다.\n", "오름 가마, 굴 가마, 벽돌 가마의 공통점은? → 불길을 위로 끌어 올려 그릇을 굽는다."
    ),
    ("# 수축\n\n## 수축 계수\n\n- r=1: 고르게 줄어듦\n- r=-1: 고르게 늘어남\n", "r=-1이란? → 고르게 늘어남"),
    (
      "# 유약\n\n- **재의 녹는 폭(Cross-Ash Melting Range of Glazes; CMR)** : 온도에 따른 재의 흐름 변동\n",
      "재의 녹는 폭이란? → 온도에 따른 재의 흐름 변동"
    ),
    (
      "# 물레\n\n- **물레 바퀴** : 물레를 돌리는 둥근 판\n- **굽통** : 굽을 깎는 통\n\n## 결\n\n- 물레를 돌릴 때마다 결이 반복되며 새겨지는데 이 결을 만드는 판을 **물레 바퀴**라고 한다.\n",
      "물레 바퀴란? → 물레를 돌리는 둥근 판"
    ),
  ])
  func `a Korean pair is asked as its right side answers`(_ note: String, _ wanted: String) {
    #expect(asked(note).contains { $0.hasSuffix(wanted) }, "\(asked(note))")
  }

  @Test(arguments: [
    ("조합은 1년에 두 번 장을 연다.", "조합은 1년에 몇 번 장을 여는가? → 두 번"),
    ("조합은 3년에 한 번 장을 뽑는다.", "조합은 얼마 만에 한 번 장을 뽑는가? → 3년"),
    ("보증은 그릇마다 나온 때로부터 7년이다.", "보증은 그릇마다 나온 때로부터 몇 년인가? → 7년"),
    ("장작은 소나무가 가장 좋다.", "장작은 무엇이 가장 좋은가? → 소나무"),
    ("도자기는 백자가 가장 비싸다.", "도자기는 무엇이 가장 비싼가? → 백자"),
  ])
  func `how often, how long and what is best`(_ line: String, _ wanted: String) {
    let found = asked("# 도예\n\n1. 흙은 부드럽다.\n2. \(line)\n3. 불은 뜨겁다.\n")
    #expect(found.contains { $0.hasSuffix(wanted) }, "\(found)")
  }

  @Test(arguments: [
    ("# 흙\n\n## 나눔\n\n- D : 흙을 나누는 데 드는 힘\n- 결 : 흙이 갈라지는 방향\n", "다음이 가리키는 말은? 흙을 나누는 데 드는 힘 → D"),
    ("# 陶\n\n## 赤窯\n\n- 窯の火が強まることで、様々な変化が引き起こされる。\n- 炭は黒い。\n", "→ 様々な変化"),
    ("# Glazes\n\n- Ash is grey\n- Harn's Ladder of Needs (*talk more about it*)\n", "talk more about it"),
    (
      "# Craft\n\n## Course outcomes of the craft\n\n### Learning outcomes\n\n1. Analyze glazes\n2. Explain firing\n",
      "earning outcomes? →"
    ),
  ])
  func `what readers threw out is not asked`(_ note: String, _ part: String) {
    #expect(!asked(note).contains { $0.contains(part) }, "\(asked(note))")
  }

  @Test func `a list is read from the line that announces it, too`() {
    let note = "# Craft\n\n## ASH\n\nThe three stages of firing:\n- Drying\n- Smoking\n- Burning\n"
    let list = cards(note).first { $0.answer.count == 3 }
    #expect(list?.line == 5 && list?.lastLine == 8, "\(asked(note))")
  }
}
