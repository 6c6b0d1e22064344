import Testing

@testable import Cards

@Suite struct WrittenQuestionsTests {
  @Test func `the writer's question keeps its words and gets its subject`() {
    #expect(
      told("# 정원 가꾸기\n\n- [ ] 왜 가을에 구근을 심는가?\n  - 겨울 추위를 겪어야 꽃눈이 생김", by: "F24")
        == ["정원 가꾸기: 왜 가을에 구근을 심는가? → 겨울 추위를 겪어야 꽃눈이 생김"])
    #expect(
      told("# Garden\n\n- Why prune roses?\n  - new wood carries more flowers", by: "F24")
        == ["Garden: Why prune roses? → new wood carries more flowers"])
  }

  @Test func `a heading's question stands alone`() {
    #expect(
      told("# 한옥\n\n## 왜 처마를 길게 내는가?\n\n- 여름 볕을 가리기 위해서임", by: "F24") == ["왜 처마를 길게 내는가? → 여름 볕을 가리기 위해서임"])
    #expect(
      told("# お茶\n\n## 茶道の歴史を説明せよ\n\n- 禅僧が中国から抹茶を伝えた", by: "F24") == ["茶道の歴史を説明せよ → 禅僧が中国から抹茶を伝えた"])
  }

  @Test func `an order for several parts is a question for each that has a list of its own`() {
    #expect(
      told(
        "# お茶\n\n## 茶葉の劣化について、その原因と保存の三原則を述べよ★\n\n- 主な原因\n    - 湿気\n    - 光\n- 保存の三原則\n    - 密閉\n    - 遮光\n    - 低温",
        by: "F24")
        == ["「茶葉の劣化」の主な原因は？ → 湿気 / 光", "「茶葉の劣化」の保存の三原則は？ → 密閉 / 遮光 / 低温"])
    // Where one of the lines is no part of it, the order stays whole.
    #expect(
      told("# お茶\n\n## 茶葉の劣化について、その原因と対策を述べよ\n\n- 主な原因\n    - 湿気\n- よく乾かす", by: "F24").count == 1)
  }

  @Test func `an answer may follow on the same line`() {
    #expect(
      told("# Garden\n\n- What is mulching?    covering soil with straw", by: "F24")
        == ["Garden: What is mulching? → covering soil with straw"])
  }

  @Test func `italics below a question are its answer, not blanks`() {
    #expect(told("# お茶\n\n## 玉露の特徴は？\n\n- *日光を遮って育てる*\n- *旨味が強い*") == ["玉露の特徴は？ → 日光を遮って育てる / 旨味が強い"])
  }

  @Test func `unanswered questions give nothing`() {
    let note = "# 정원\n\n- [x] 물은 언제 주는가?\n- [ ] 거름은 얼마나 주는가?\n\n## 다음 장은 무엇을 다루는가?\n\n## 볕은 얼마나 드는가?\n"
    #expect(cards(note) == [])
  }

  @Test func `choices none of which is marked are no answer`() {
    let choices = "# お茶\n\n## 次のうち、日光を遮って育てるものはどれか。\n\n1. 煎茶\n2. 玉露\n3. 番茶\n"
    #expect(!told(choices).contains { $0.contains("煎茶 / 玉露") }, "\(told(choices))")
    let asked = told("# Tea\n\n## Which of the following is shaded?\n\n- Sencha\n- Gyokuro\n- Bancha\n")
    #expect(!asked.contains { $0.contains("Sencha / Gyokuro") }, "\(asked)")
  }

  @Test func `what letters stand for does not lead back to them`() {
    let note = "# お茶\n\n## 道具\n\n- TPT: Tea Pot Thermometer の略で、湯の温度を測る道具のこと\n- 茶筅: 抹茶を点てる道具\n"
    #expect(!told(note).contains { $0.hasPrefix("次が指す語は？ Tea Pot") }, "\(told(note))")
  }
}
