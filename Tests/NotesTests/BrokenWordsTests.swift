import Testing

@testable import Notes

@Suite struct BrokenWordsTests {
  private func mended(_ note: String) -> [String] { Document(note).nodes.dropFirst().map(\.text.string) }

  @Test(arguments: [
    ("- 누룩이 빵에 적합 함", "누룩이 빵에 적합함"), ("- 크기를 표 준화함", "크기를 표준화함"), ("- 모양이 보기 좋 게 익음", "모양이 보기 좋게 익음"),
    ("- 온도를 시각 적으로 보임", "온도를 시각적으로 보임"), ("- 소금 등 의 재료", "소금 등의 재료"),
  ])
  func `bound endings join the word before`(broken: String, whole: String) {
    #expect(mended(broken) == [whole])
  }

  @Test func `a word that stands whole elsewhere is sure`() {
    #expect(mended("- 손님의 요청이 많음\n- 두 번째 요 청도 받음") == ["손님의 요청이 많음", "두 번째 요청도 받음"])
  }

  @Test(arguments: ["반죽을 접을 수 있음", "물을 더 부으면 됨", "그 빵은 큼", "세 번 나누어 구움", "꼭 저어야 함", "굽기를 함", "한 컵 반"])
  func `what stands for itself is left alone`(line: String) {
    #expect(mended("- " + line) == [line])
  }

  @Test func `a slip of l for I is mended only in known short forms`() {
    #expect(mended("- laaS 환경의 lemon") == ["IaaS 환경의 lemon"])
    #expect(mended("- 1 l 물과 lid") == ["1 l 물과 lid"])
  }

  @Test func `each mend is said with its line`() {
    let findings = Document("# 빵\n\n- 발효에 적합 함").findings
    #expect(findings == [Finding(.mendedWord(from: "적합 함", to: "적합함"), line: 3)])
  }
}
