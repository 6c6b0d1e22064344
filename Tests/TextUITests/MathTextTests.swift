import Testing

@testable import TextUI

@Suite struct MathTextTests {
  @Test(arguments: [
    ("E = mc^2", "E = mc²"), ("10^-16 J", "10⁻¹⁶ J"), ("x_1 + x_{12}", "x₁ + x₁₂"), ("CH_2 = CH_2", "CH₂ = CH₂"),
    ("e^{-n}", "e⁻ⁿ"), ("x^(n+1)", "xⁿ⁺¹"), ("Fe^(3+)", "Fe³⁺"), ("Σ_(i=1)^n i^2", "Σᵢ₌₁ⁿ i²"), ("e^(-x^2)", "e^(-x²)"),
    ("x^y", "x^y"), (#"\cfrac{v_1}{a + b}"#, "v₁/(a + b)"), (#"\sqrt{x}"#, "√x"), (#"a \le \pi"#, "a ≤ π"),
    (#"exp\left(2 \right)"#, "exp(2)"), (#"A \xrightarrow{heat} B"#, "A ─(heat)→ B"),
  ])
  func `a formula is shown in signs`(source: String, shown: String) {
    #expect(readable(source) == shown)
  }

  @Test(arguments: [
    "max_2", "snake_case_1", "_1", "^2", "a ^ b", "I_S", #"C:\temp\new"#, #"\unknown{x}"#, "a^", "x^{", "2^-", "그림_1",
  ])
  func `what is no formula, or has no sign, stays as it is written`(source: String) {
    #expect(readable(source) == source)
  }
}
