import Testing

@testable import Cards

@Suite struct FormulaSymbolsTests {
  @Test func `signs below a formula are asked for what they stand for`() {
    let note =
      "# Firing\n\n## Shrinkage\n\n$$ s = \\frac{w - d}{w} $$\nWhere $w$ is the wet length and $d_0$ is the dry length.\n"
    #expect(
      told(note, by: "F28").filter { $0.contains("stand for") } == [
        "Shrinkage: what does w stand for? → wet length", "Shrinkage: what does d_0 stand for? → dry length",
      ])
  }

  @Test func `in Korean alike`() {
    let note = "# 소성\n\n수축률 = (w - d) / w\n\n여기서 w는 젖은 길이, d는 마른 길이이다.\n"
    #expect(
      told(note, by: "F28").filter { $0.contains("나타내는가") }.map { $0.split(separator: "→").last?.dropFirst() } == [
        "젖은 길이", "마른 길이",
      ])
  }

  @Test func `a sentence that opens with where tells of no signs`() {
    #expect(
      told("# Kiln\n\na = b + c\n\nWhere the fire is hottest the glaze runs.\n").allSatisfy {
        !$0.contains("stand for")
      })
  }

  @Test func `worked numbers are no formula`() {
    #expect(
      told("# Firing\n\n## Shrinkage\n\n$$ s = \\cfrac{1}{1.08*10^{15}} = 9.2*10^{-16} $$\n", by: "F28").isEmpty)
  }

  @Test func `a formula in a heading has its name in brackets`() {
    let asked = told("# 유약\n\n## 1. CaCO₃(석회석)\n\n- 녹는 온도를 낮춘다.\n\n## Fe2O3 (산화철)\n\n- 붉은 빛을 낸다.\n", by: "F9")
    #expect(asked.contains { $0.hasPrefix("CaCO₃") && $0.hasSuffix("→ 석회석") }, "\(asked)")
    #expect(asked.contains { $0.hasPrefix("Fe2O3") && $0.hasSuffix("→ 산화철") }, "\(asked)")
    #expect(told("# 유약\n\n## Kiln(가마)\n\n- 굽는다.\n", by: "F9").allSatisfy { !$0.contains("달리 부르는") })
  }
}
