/// LaTeX as plain text that a terminal can show.
enum Formula {
  private static let signs: [(String, String)] = [
    ("\\rightarrow", "→"), ("\\Rightarrow", "⇒"), ("\\leftarrow", "←"), ("\\leftrightarrow", "↔"),
    ("\\longrightarrow", "→"), ("\\to", "→"),
    ("\\downarrow", "↓"), ("\\uparrow", "↑"), ("\\times", "×"), ("\\cdot", "·"), ("\\approx", "≈"), ("\\neq", "≠"),
    ("\\leq", "≤"), ("\\geq", "≥"), ("\\le", "≤"), ("\\ge", "≥"), ("\\pm", "±"), ("\\infty", "∞"), ("\\alpha", "α"),
    ("\\beta", "β"), ("\\gamma", "γ"), ("\\delta", "δ"), ("\\Delta", "Δ"), ("\\epsilon", "ε"), ("\\theta", "θ"),
    ("\\lambda", "λ"), ("\\mu", "μ"), ("\\pi", "π"), ("\\rho", "ρ"), ("\\sigma", "σ"), ("\\Sigma", "Σ"), ("\\sum", "Σ"),
    ("\\tau", "τ"), ("\\phi", "φ"), ("\\omega", "ω"), ("\\Omega", "Ω"), ("\\sqrt", "√"), ("\\partial", "∂"),
    ("\\int", "∫"), ("\\in", "∈"), ("\\left", ""), ("\\right", ""), ("\\,", " "), ("\\;", " "), ("\\quad", " "),
    ("\\ce", ""), ("\\text", ""), ("\\mathrm", ""), ("\\mathbf", ""), ("\\xrightarrow", "→"),
  ]

  /// The formula with its commands as signs where there is one; other commands stay as they are written.
  static func plain(_ source: Text) -> Text {
    guard source.contains("\\") || source.contains("{") else { return source.trimmed }
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < source.count {
      if source[index] == "\\", let (name, sign) = sign(in: source, at: index) {
        result += Array(sign.unicodeScalars)
        index += name.unicodeScalars.count
      } else {
        result.append(source[index])
        index += 1
      }
    }
    return withoutBraces(Text(result)).trimmed
  }

  private static func sign(in source: Text, at index: Int) -> (String, String)? {
    signs.first { name, _ in
      guard source.has(name, at: index) else { return false }
      let next = index + name.unicodeScalars.count
      return next >= source.count || !source[next].isLatin || !(source[next - 1].isLatin)
    }
  }

  /// `x_{i}` as `x_i`, `e^{2+}` as `e^2+`; braces round more than one word stay as brackets.
  private static func withoutBraces(_ source: Text) -> Text {
    var result: [Unicode.Scalar] = []
    var round: [Bool] = []
    for (index, scalar) in source.scalars.enumerated() {
      if scalar == "{" {
        let ahead = source.scalars[(index + 1)...].prefix { $0 != "}" && $0 != "{" }
        let isLong = ahead.contains { $0.isSpace || $0 == "/" } && result.last.map { $0 == "_" || $0 == "^" } ?? false
        round.append(isLong)
        if isLong { result.append("(") }
      } else if scalar == "}" {
        if round.popLast() ?? false { result.append(")") }
      } else {
        result.append(scalar)
      }
    }
    return Text(result)
  }
}
