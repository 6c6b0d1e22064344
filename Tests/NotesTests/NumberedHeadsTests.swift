import Testing

@testable import Notes

struct NumberedHeadsTests {
  /// The texts below each item with a number.
  private func below(_ note: String) -> [String: [String]] {
    let document = Document(note)
    var result: [String: [String]] = [:]
    for node in document.nodes where node.ordinal != nil {
      result[node.text.string] = node.children.map { document[$0].text.string }
    }
    return result
  }

  @Test func `bullets between numbered names belong to the name above`() {
    #expect(
      below("## 가마\n\n1. 아궁이\n- 불을 때는 곳\n2. 봉통\n- 불길이 드는 곳\n- 재가 쌓인다\n3. 굴뚝\n- 연기가 나가는 곳\n") == [
        "아궁이": ["불을 때는 곳"], "봉통": ["불길이 드는 곳", "재가 쌓인다"], "굴뚝": ["연기가 나가는 곳"],
      ])
  }

  @Test func `so do bare lines, also over gaps`() {
    #expect(
      below("## Kiln\n\n1. Firebox\n\nWhere the fire burns.\n\n2. Flue\n\nWhere the smoke leaves.\n") == [
        "Firebox": ["Where the fire burns."], "Flue": ["Where the smoke leaves."],
      ])
    #expect(
      below("## 가마\n\n1. 아궁이\n불을 때는 곳\n\n2. 굴뚝\n연기가 나가는 곳\n") == ["아궁이": ["불을 때는 곳"], "굴뚝": ["연기가 나가는 곳"]])
  }

  @Test(arguments: [
    "1. 물을 끓인다\n- 솥에 담는다\n2. 잎을 넣는다\n- 뚜껑을 덮는다\n", "1. 잎\n- 물\n1. 솥\n- 불\n", "1. 잎\n2. 물\n3. 솥\n- 불\n",
    "1. 잎: 푸르다\n- 어리다\n2. 물: 맑다\n- 차다\n",
  ])
  func `sentences, other numbers, and names with nothing below them change nothing`(note: String) {
    #expect(below("## 차\n\n" + note).values.allSatisfy { $0.isEmpty })
  }
}
