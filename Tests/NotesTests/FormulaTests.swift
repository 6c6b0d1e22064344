import Testing

@testable import Notes

@Suite struct FormulaTests {
  @Test(arguments: [
    ("E = mc^{2}", "E = mc^2"), ("\\alpha \\times \\beta", "α × β"), ("a \\rightarrow b", "a → b"), ("x_{i}", "x_i"),
    ("\\Delta T \\leq 5", "ΔT ≤ 5"), ("2\\pi r + \\alpha \\beta", "2πr + αβ"),
    ("\\lambda \\times \\sin \\theta", "λ × sin θ"), ("\\rho = 3", "ρ = 3"), ("H_2O", "H_2O"),
    ("\\text{pH} = 7", "pH = 7"), ("\\unknown x", "\\unknown x"),
    ("\\rho = \\frac{m}{V}", "ρ = m/V"), ("\\frac{a + b}{2c}", "(a + b)/(2c)"), ("\\sqrt{x}", "√x"),
    ("\\frac{1}{\\sqrt{1 - v}}", "1/(√(1 - v))"), ("A \\subseteq \\mathbb{R}", "A ⊆ ℝ"),
    ("\\unknown{x} = \\alpha", "\\unknown{x} = \\alpha"), ("x^{n+1}", "x^(n+1)"), ("x^{10}", "x^10"),
    ("\\frac{1}{2a}", "1/(2a)"), ("\\frac{\\sqrt{\\pi}}{2}", "(√π)/2"), ("e^{-x^2}", "e^(-x^2)"),
    ("e^{i\\pi}", "e^(iπ)"), ("v_{max}", "v_max"), ("σ_{\\mu}", "σ_μ"),
    ("\\sum_{i=1}^{n} i^2", "Σ_(i=1)^n i^2"), ("\\frac{a}{b^2}", "a/b^2"), ("\\sqrt{2a}", "√(2a)"),
    ("I \\exp\\left(\\cfrac{v}{V_T}\\right)", "I exp(v/V_T)"), ("A \\xrightarrow{heat} B", "A →(heat) B"),
    ("\\hat{y} - \\bar{x}", "ŷ - x\u{304}"), ("\\overline{AB}", "\\overline{AB}"), ("\\binom{n}{k}", "C(n, k)"),
    ("\\mathcal{L}(\\theta)", "L(θ)"), ("\\lfloor x \\rfloor", "⌊ x ⌋"), ("\\hat{\\beta}_1", "β\u{302}_1"),
    ("A = \\{1, 2\\}", "A = {1, 2}"), ("\\sum\\limits_{i} x_i", "Σ_i x_i"),
    ("Fe^{3+}", "Fe^(3+)"), ("\\frac{거리}{시간}", "거리/시간"),
  ])
  func `commands become signs and braces go`(source: String, plain: String) {
    #expect(Formula.plain(Text(source)) == Text(plain))
  }

  @Test func `prices are no formulas`() {
    #expect(Inline(parsing: "솥은 $5, 다관은 $7").text == "솥은 $5, 다관은 $7")
  }

  @Test func `a formula's own marks stay inside it`() {
    let inline = Inline(parsing: "속도 $v_i * t_i | x$ 는 **빠르다**")
    #expect(inline.marked(.formula) == ["v_i * t_i | x"])
    #expect(inline.marked(.strong) == ["빠르다"])
  }

  @Test func `unbalanced braces end`() {
    let hostile = Text(String(repeating: "{\\frac{", count: 500))
    #expect(Formula.plain(hostile).count <= hostile.count * 2)
  }
}
