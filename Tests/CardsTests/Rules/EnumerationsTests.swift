import Testing

@testable import Cards

@Suite struct EnumerationsTests {
  @Test func `a heading over numbered headings asks for their names`() {
    let note =
      "# 푸가\n\n## 푸가의 구성 요소\n\n### 1. 제시부\n\n- 주제를 차례로 내놓는 곳을 가리키는 말\n\n### 2. 삽입부\n\n- 주제 사이를 잇는 곳을 가리키는 말\n\n### 3. 종결부\n\n- 곡을 끝맺는 곳을 가리키는 말"
    #expect(told(note, by: "F21") == ["푸가의 구성 요소 3가지는? → 제시부 / 삽입부 / 종결부"])
    #expect(told(note, by: "F1").filter { $0.contains("란? → ") }.count == 3)
  }

  @Test func `a line that announces asks for what follows`() {
    #expect(
      told("# Fugue\n\nThere are *three* parts of a fugue:\n\n- exposition\n- episode\n- coda", by: "F21")
        == ["What are the three parts of a fugue? → exposition / episode / coda"])
    #expect(
      told("# 푸가\n\n## 짜임\n\n- 푸가는 다음과 같은 부분으로 이루어진다:\n  - 제시부\n  - 삽입부\n  - 종결부", by: "F21").first?.hasSuffix(
        "→ 제시부 / 삽입부 / 종결부") == true)
  }

  @Test func `headings that are not of one kind are no list`() {
    let note =
      "# Fugue\n\n## Bach\n\n### Motivation\n\nHe wrote for students.\n\n### Example\n\nThe cycle opens in C major."
    #expect(told(note, by: "F21") == [])
  }

  @Test func `the count is that of the items found`() {
    let note =
      "# 한옥\n\n## 기단의 종류\n\n### 1. 토축 기단\n\n- 흙을 다져 쌓은 바닥 구조\n\n### 2. 돌 기단\n\n- 돌을 쌓은 바닥 구조\n\n### 3. 벽돌 기단\n\n- 벽돌을 쌓은 바닥 구조"
    #expect(told(note, by: "F21") == ["기단의 종류 3가지는? → 토축 기단 / 돌 기단 / 벽돌 기단"])
  }

  @Test(arguments: ["차의 이해", "찻잔과 솥", "제다 실습"])
  func `chapters of a part are no list`(heading: String) {
    let note = "# 다도\n\n## \(heading)\n\n### 1) 봄 차\n\n봄에 딴 잎으로 만든 차\n\n### 2) 여름 차\n\n여름에 딴 잎으로 만든 차\n"
    #expect(!told(note).contains { $0.contains("봄 차 / 여름 차") })
  }

  @Test func `what is said of the whole in parts is no list of its kinds`() {
    let note = "# 다도\n\n## 덖음차\n\n### 1) 덖음차의 향\n\n구수한 향이 남는 것\n\n### 2) 솥\n\n잎을 덖는 그릇\n"
    #expect(!told(note).contains { $0.contains("덖음차의 향 / 솥") })
  }

  @Test func `the noun that is counted is asked for whole`() {
    let note =
      "# 다실\n\n## 물\n\n물맛은 늘 한결같지 않다. 모든 물맛은 두 가지 큰 까닭으로 설명될 수 있다:\n\n1. **바위**: 물이 지나온 길\n2. **이끼**: 물을 거르는 풀\n"
    #expect(
      told(note, by: "F21").contains { $0.contains("모든 물맛은") && $0.contains("그 두 가지 큰 까닭은?") && !$0.contains("한결같지") })
  }
}
