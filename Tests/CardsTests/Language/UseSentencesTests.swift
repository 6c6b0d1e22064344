import Testing

@testable import Cards

/// What things are made for, used for and fit for, what they do not do; what is told beside the main fact of a Korean sentence.
@Suite struct UseSentencesTests {
  private func korean(_ line: String) -> [String] {
    cards("# 도예\n\n- 진흙은 부드럽다.\n- \(line)\n- 불은 뜨겁다.\n").filter { $0.confidence >= 0.5 }
      .map { "\($0.question) → \($0.answer.joined(separator: " | "))" }
  }

  @Test(arguments: [
    ("다건은 찻물을 닦기 위해 사용된다.", "다건은 무엇을 위해 사용되는가? → 찻물을 닦기 위해"),
    ("유약은 물을 막기 위해서 또는 빛을 내기 위해서 쓰인다.", "유약은 무엇을 위해 쓰이는가? → 물을 막기 위해서 또는 빛을 내기 위해서"),
    ("숙우는 뜨거운 물을 알맞게 식히도록 설계되었다.", "숙우는 무엇을 하도록 설계되었는가? → 뜨거운 물을 알맞게 식히도록"),
    ("다실은 특히 작은 창으로 꾸미기에 적합", "다실은 특히 무엇으로 꾸미기에 적합한가? → 작은 창"),
    ("덖음은 잎의 수분을 줄여 향을 높이는 데 초점", "덖음은 무엇에 초점을 두는가? → 잎의 수분을 줄여 향을 높이는 데"),
    ("다실은 신발이나 모자를 허용하지 않는다.", "다실은 무엇을 허용하지 않는가? → 신발이나 모자"),
    ("마을의 가마 가운데 가장 큰 가마는 용가마(dragon)", "마을의 가마 가운데 가장 큰 가마는? → 용가마(dragon)"),
    ("가장 널리 쓰이는 물레는 발물레이다", "가장 널리 쓰이는 물레는? → 발물레"),
    ("가마 축조 시 부뚜막, 굴뚝, 아궁이의 3개가 설치됨", "가마 축조 시 무엇이 설치되는가? → 부뚜막 | 굴뚝 | 아궁이"),
    ("물레 조절기는 속도를 측정하고 힘을 나눈다.", "물레 조절기는 무엇을 하는가? → 속도를 측정하고 힘을 나눈다"),
    ("도공은 증명서, 도장과 보고서를 이용할 수 있게 된다.", "도공은 무엇을 이용할 수 있게 되는가? → 증명서, 도장과 보고서"),
    ("찻잔을 데움으로써 사용자는 쓴맛의 위험이 줄어들게 된다.", "찻잔을 데움으로써 사용자는 무엇이 줄어들게 되는가? → 쓴맛의 위험"),
    ("불이 고르지 않으므로 장작가마는 알맞지 않다.", "장작가마가 알맞지 않은 이유는? → 불이 고르지 않으므로"),
    ("물이 빨리 식으므로 → 향이 줄어든다", "향이 줄어드는 이유는? → 물이 빨리 식으므로"),
  ])
  func `a sentence asks by what it tells`(_ line: String, _ wanted: String) {
    #expect(korean(line).contains { $0.hasSuffix(wanted) }, "\(korean(line))")
  }

  @Test func `names counted in a sentence answer, not their number`() {
    #expect(!korean("가마 축조 시 부뚜막, 굴뚝, 아궁이의 3개가 설치됨").contains { $0.hasSuffix("→ 3개") })
    #expect(korean("공방에는 물레와 가마가 모두 3개가 설치됨").allSatisfy { !$0.contains("부뚜막") })
  }

  @Test func `what a thing is used for is asked beside the thing`() {
    let asked = korean("빚은 그릇의 수분을 확인하기 위해 습도계를 사용한다.")
    #expect(asked.contains { $0.hasSuffix("왜 습도계를 사용하는가? → 빚은 그릇의 수분을 확인하기 위해") })
    // What is only pointed at has no use of its own.
    #expect(!korean("그릇의 수분을 확인하기 위해 이것을 사용한다.").contains { $0.contains("왜 이것을") })
  }

  @Test func `a name in brackets behind what it is gets a definition`() {
    let asked = korean("이 공방(서울)은 그릇을 겹쳐서 굽는 방법(포개구이)을 쓴다.")
    #expect(asked.contains { $0.hasSuffix("포개구이란? → 그릇을 겹쳐서 굽는 방법") }, "\(asked)")
    #expect(!korean("공방은 그릇을 굽는 방법(가마)을 쓴다.").contains { $0.contains("가마란?") })
  }

  @Test(arguments: [
    ("이와 같이 그릇을 두 번 굽는 일을 재벌구이(double firing)라고 부른다.", "재벌구이란? → 그릇을 두 번 굽는 일"),
    ("잿물을 섞은 흙을 재유토 or 잿흙이라고 부른다.", "재유토란? → 잿물을 섞은 흙"),
  ])
  func `a naming gives its meaning`(_ line: String, _ wanted: String) {
    #expect(korean(line).contains { $0.hasSuffix(wanted) }, "\(korean(line))")
  }

  @Test func `what can be done is no meaning of the name behind it`() {
    let asked = told("# 가마\n\n## 칸가마\n\n- 가마 안에 작은 가마를 또 지을 수 있음\n- 이를 속가마라고 부름\n")
    #expect(asked.contains("다음이 가리키는 말은? 가마 안에 작은 가마를 또 지을 수 있음 → 속가마"))
    #expect(!asked.contains { $0.hasPrefix("속가마란?") })
  }

  @Test func `the topic of a reason goes before the question`() {
    #expect(
      korean("백자는 흰 흙으로 빚기 때문에 굽는 온도의 폭이 좁다.")
        .contains("백자: 굽는 온도의 폭이 좁은 이유는? → 흰 흙으로 빚기 때문"))
  }

  @Test func `a particle after ㄹ is 로`() {
    #expect(Wording.fill("{x}{으로/로}", x: "프로토콜") == "프로토콜로")
    #expect(Wording.fill("{x}{으로/로}", x: "방식") == "방식으로")
    #expect(Wording.fill("{x}{으로/로}", x: "구조") == "구조로")
  }
}
