import Testing

@testable import Cards

/// F4.
@Suite struct DashPairsTests {
  @Test func `F4: a spaced dash of any length stands between a term and its meaning`() {
    #expect(
      told("# Volcano\n\n- **Caldera** - a wide basin left when a summit falls in", by: "F4")
        == [
          "What is Caldera (Volcano)? → a wide basin left when a summit falls in",
          "Which term is meant? a wide basin left when a summit falls in → Caldera",
        ])
    #expect(
      told("# 화산\n\n- 칼데라 - 산꼭대기가 무너져 생긴 분지\n- 마그마 – 땅속 깊은 곳에서 녹은 암석 물질", by: "F4").suffix(2)
        == ["마그마란? → 땅속 깊은 곳에서 녹은 암석 물질", "다음이 가리키는 말은? 땅속 깊은 곳에서 녹은 암석 물질 → 마그마"])
    #expect(
      told("# 화산\n\n- 화구 —— 용암과 가스가 뿜어 나오는 구멍\n- 화도 — 마그마가 올라오는 길", by: "F4")
        == ["화구란? → 용암과 가스가 뿜어 나오는 구멍", "다음이 가리키는 말은? 용암과 가스가 뿜어 나오는 구멍 → 화구", "화도란? → 마그마가 올라오는 길"])
  }

  @Test func `F4: chains, signs before numbers and who said it are no meaning`() {
    #expect(told("# 나라\n\n- 고조선 - 부여 - 고구려", by: "F4") == [])
    #expect(told("# 날씨\n\n- 새벽 기온 -5도, 낮 기온 3도", by: "F4") == [])
    #expect(told("# Patience\n\nSlow water carves the stone - an old ferryman", by: "F4") == [])
  }

  @Test func `the first line of a note in plain text is its title`() {
    #expect(!told("WEIRS — building (term 1)\n\nSluice - a gate that slides\n").contains { $0.contains("WEIRS") })
    #expect(told("Weir - a low wall across a river that raises its water\n").contains { $0.hasPrefix("What is Weir?") })
  }
}
