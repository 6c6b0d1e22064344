import Testing

@testable import Cards

/// What Korean writers say to themselves among the matter.
@Suite struct KoreanRemarksTests {
  @Test(arguments: [
    "(여기 다관 그림 다시 그려볼 것)", "덖음 영상은 나중에. 유념도 찾아볼 것!!", "연습문제 3, 5번 풀기", "증제 부분은 필기 못함. 민지한테 물어보기",
    "이 부분 작년 2회차에 나옴!! 또 나올듯", "내일 할거: 다구 이름, 물 온도",
  ])
  func `plans and gaps make no card`(_ remark: String) {
    #expect(told("# 차\n\n\(remark)\n").isEmpty)
  }

  @Test func `a marked name stays over its lines when the rest of it is a remark`() {
    let cards = told(
      "# 차\n- **덖음차**\n    - 솥에서 잎을 굴려 익힘\n    - 구수한 향이 남\n- **증제차** 순서 외우기\n    - 잎을 김으로 찜\n    - 빛깔이 푸르게 남음\n")
    #expect(!cards.contains { $0.contains("외우기") || $0.hasPrefix("덖음차") && $0.contains("김으로") })
  }

  @Test func `words that warn before a colon are not the name of what follows`() {
    let cards = told("# 차\n헷갈리지 말 것: 세작은 곡우 뒤에 딴 잎, 우전은 곡우 전에 딴 잎\n")
    #expect(!cards.contains { $0.contains("헷갈리지") })
  }

  @Test func `what a heading says to the writer is no part of its name`() {
    let cards = told("# 차\n## 제다 순서 ★ 진짜 중요\n1. 따기\n2. 덖기\n3. 비비기\n## 잎의 등급 (헷갈)\n- 우전 : 곡우 전에 딴 잎\n- 세작 : 곡우 뒤에 딴 잎\n")
    #expect(!cards.contains { $0.contains("중요") || $0.contains("헷갈") })
  }

  @Test func `how many there are is no answer to which`() {
    #expect(!told("# 차\n잎을 익히는 방법은 크게 두가지다.\n").contains { $0.hasSuffix("두가지다") })
  }

  @Test func `a section of what is still to do makes no card`() {
    #expect(told("# 茶\n\n## 待办\n\n- 看完制茶的视频\n- 第三章习题\n").isEmpty)
    #expect(told("# お茶\n\n## まだやってない\n\n- 製茶の図をノートに写す\n- 過去問3\n").isEmpty)
  }

  @Test func `an answer that points to the others says nothing`() {
    #expect(!told("# 차\n## 잎의 등급\n- 우전 : 곡우 전에 딴 잎\n- 대작 : 그 외\n").contains { $0.hasSuffix("→ 그 외") })
  }
}
