import Notes
import Testing

@testable import Cards

/// What is of a kind is asked for by its kind.
@Suite struct KoreanKindTests {
  private func told(_ line: String, below heading: String = "# 다실\n\n## 찻물") -> [String] {
    CardsTests.told("\(heading)\n\n- 물을 다루는 일\n- \(line)\n")
  }

  @Test(arguments: [("밀폐 발효 방식", "방식"), ("잎을 오래 두는 방법(숙성)", "방법"), ("손님이 마실 수 있는 상태", "상태")])
  func `a noun for a kind at the end is one`(answer: String, kind: String) {
    #expect(KoreanKind.of(Text(answer))?.string == kind)
  }

  @Test(arguments: ["방식", "무쇠솥", "다른 방식", "주전자와 방식", "찻잎 두 봉지"])
  func `a name and a bare kind are none`(answer: String) { #expect(KoreanKind.of(Text(answer)) == nil) }

  @Test func `the kind is asked for`() {
    #expect(told("찻잎은 겨울마다 밀폐 발효 방식을 거친다").contains { $0.contains("어떤 방식을 거치는가? → 밀폐 발효 방식") })
  }

  @Test func `what a name uses is asked for by the kind of a section beside it`() {
    let note = "# 다구\n\n## 봄 가마\n\n- 마을 어귀의 가마\n- 안개 데움 방식 사용\n\n## 가을 가마\n\n- 산 위의 가마\n- 연기 데움 사용\n"
    #expect(CardsTests.told(note).contains("봄 가마: 어떤 방식을 사용하는가? → 안개 데움 방식"))
    #expect(CardsTests.told(note).contains("가을 가마: 어떤 방식을 사용하는가? → 연기 데움"))
  }

  @Test func `what a name uses is not asked for where no kind is known`() {
    #expect(!told("연기 데움 사용").contains { $0.contains("무엇을 사용") })
  }

  @Test func `what may arise is asked for by its kind`() {
    let found = told("주인이 불을 너무 세게 피웠을 때, 찻잎이 한꺼번에 타 버리는 상황이 발생할 수 있음")
    #expect(found.contains { $0.contains("피웠을 때 어떤 상황이 발생할 수 있는가? → 찻잎이 한꺼번에 타 버리는 상황") })
  }

  @Test func `by what a thing was made belongs to it`() {
    let found = told("다실에는 물레를 통해 새로 빚어진 찻잔이 위치한다")
    #expect(!found.contains { $0.contains("물레를 통해 무엇") })
  }
}
