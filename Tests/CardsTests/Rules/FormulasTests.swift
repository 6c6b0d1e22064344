import Testing

@testable import Cards

@Suite struct FormulasTests {
  private func asked(_ formula: String) -> [String] {
    told("# Clay\n\n## Strain\n\n```\n\(formula)\n```", by: "F28")
  }

  @Test func `a symbol's formula is asked for by the name above`() {
    #expect(asked("S = d / L") == ["What is the formula for Strain? → S = d / L"])
    #expect(
      told("# Clay\n\n## Strain\n\n$$S = \\frac{d}{L}$$", by: "F28") == [
        "What is the formula for Strain? → S = d/L"
      ])
    #expect(
      told("# 还原\n\n## 氢化\n\n$$R-CH=CH_2 \\xrightarrow{H_2} R-CH_2-CH_3$$", by: "F28") == [
        "“氢化”的公式是什么？ → R-CH=CH_2 →(H_2) R-CH_2-CH_3"
      ])
  }

  @Test func `a left side in words is asked for itself`() {
    #expect(
      asked("drying loss = (wet length - dry length) / wet length")
        == ["Strain: what is drying loss equal to? → (wet length - dry length) / wet length"])
  }

  @Test func `a fraction on three lines is one formula`() {
    #expect(
      asked("      d2 - d1\nS = ---------\n      L2 + L1") == [
        "What is the formula for Strain? → S = (d2 - d1) / (L2 + L1)"
      ])
  }

  @Test func `code and worked numbers are no formula`() {
    #expect(asked("let strain = change / length;") == [])
    #expect(asked("S = 3 / 12") == [])
  }

  @Test func `F28: a formula on a plain line is one too`() {
    #expect(told("# 지붕\n\n- 지붕 넓이 = 길이 × 너비") == ["지붕: 지붕 넓이 = ? → 길이 × 너비"])
  }
}
