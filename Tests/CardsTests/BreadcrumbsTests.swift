import Testing

@testable import Cards

/// The titles shown above a question.
@Suite struct BreadcrumbsTests {
  @Test func `in an outline of lines alone the names above are the titles`() {
    let found = cards("- 茶\n  - 绿茶\n    - 特点：不发酵\n  - 红茶\n    - 特点：全发酵")
    #expect(found.first { $0.answer == ["不发酵"] }?.section == ["茶", "绿茶"])
    let korean = cards("- 차\n  - 녹차\n    - 산화: 거의 없음\n  - 홍차\n    - 산화: 완전함")
    #expect(korean.first { $0.answer == ["거의 없음"] }?.section == ["차", "녹차"])
  }

  @Test func `below two headings only the headings are`() {
    let found = cards("# 茶\n\n## 种类\n\n- 绿茶\n  - 特点：不发酵\n\n## 器具\n\n- 盖碗")
    #expect(found.first { $0.answer == ["不发酵"] }?.section == ["茶", "种类"])
  }

  @Test func `a name that gives the answer away and a sentence are left out`() {
    let found = cards("- 茶具\n  - 盖碗就是三才碗\n    - 别称：三才碗\n    - 盖：天")
    #expect(found.filter { $0.answer == ["三才碗"] }.allSatisfy { $0.section == ["茶具"] })
    let said = cards("- 茶\n  - 水温太高会让茶汤变苦，所以要等一等。\n    - 合适的温度：80℃")
    #expect(said.allSatisfy { !$0.section.contains { $0.hasPrefix("水温太高") } })
  }

  @Test func `a title without its bracket, or but for its end, gives an answer away too`() {
    let named = cards("# 도구\n\n## 가마(Kiln) 온도계\n\n가마 온도계는 불 속의 뜨거운 정도를 재어 바깥에 보여 주는 기구이다.\n")
    let back = named.filter { $0.answer == ["가마 온도계"] }
    #expect(!back.isEmpty && back.allSatisfy { $0.section == ["도구"] })
    let ended = cards("# Pottery\n\n## Thrower\n\n**Throwers** are potters who shape clay on a turning wheel.\n")
    let people = ended.filter { $0.answer == ["Throwers"] }
    #expect(!people.isEmpty && people.allSatisfy { !$0.section.contains("Thrower") })
  }

  @Test func `signs at the end of an answer do not hide that a title gives it away`() throws {
    let found = cards(
      "# dasi 사용법\n\n## dasi\u{F780}?\n\n- 평소에 쓰던 학습 노트를 카드로 바꾸어, 잊을 때쯤 다시 물어보는 터미널 프로그램\n"
        + "- 노트를 대신 고치지 않는 것은 **설정 파일**이다\n\n## 네 가지 평가\n")
    let named = try #require(found.first { $0.answer == ["dasi\u{F780}?"] })
    #expect(named.section.allSatisfy { !$0.contains("dasi") })
  }

  @Test func `the line right above is shown where the question does not speak of it`() {
    let found = cards("# 다실\n\n## 제다\n\n- 비가 오래 내려 잎이 젖은 날\n  - 덖음솥\n    - 장점\n      - 물기를 빨리 날림\n      - 향을 가둠\n")
    #expect(found.contains { $0.section.contains("비가 오래 내려 잎이 젖은 날") || $0.question.contains("젖은 날") })
    let told = cards("# 茶\n\n## 器具\n\n- 盖碗\n  - 特点：三件合成\n")
    #expect(told.filter { $0.question.contains("盖碗") }.allSatisfy { $0.section == ["茶", "器具"] })
  }

  @Test func `of a title with what its name means only the name is shown above that`() {
    let note = "# 다실\n\n## 도구\n\n### 다관 : 차를 우리는 주전자\n\n- 차를 우리는 데 쓰는 주전자이다\n- 흙으로 빚는다\n\n### 숙우\n\n- 물을 식힌다\n"
    let found = cards(note)
    #expect(found.contains { $0.answer.joined().contains("주전자") })
    #expect(
      found.filter { $0.answer.joined().contains("우리는") && $0.answer.joined().contains("주전자") }.allSatisfy {
        !$0.section.contains { $0.contains("주전자") }
      }, "\(found.map { ($0.question, $0.answer, $0.section) })")
  }

  @Test func `a paper or a state in brackets is no other name`() {
    let note = "# 차\n\n## 차의 규격 - ISO3103(과거)\n\n- 물을 끓인다\n\n## ISO3103(최신)\n\n- 물을 덜 끓인다\n"
    #expect(!asked(note).contains { $0.contains("달리 부르는") }, "\(asked(note))")
  }
}
