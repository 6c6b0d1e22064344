/// LaTeX as plain text that a terminal can show.
package enum Formula {
  private static let signs: [(String, String)] = [
    ("\\rightarrow", "→"), ("\\Rightarrow", "⇒"), ("\\leftarrow", "←"), ("\\leftrightarrow", "↔"),
    ("\\longrightarrow", "→"), ("\\to", "→"),
    ("\\downarrow", "↓"), ("\\uparrow", "↑"), ("\\times", "×"), ("\\cdot", "·"), ("\\approx", "≈"), ("\\neq", "≠"),
    ("\\leq", "≤"), ("\\geq", "≥"), ("\\le", "≤"), ("\\ge", "≥"), ("\\pm", "±"), ("\\infty", "∞"), ("\\alpha", "α"),
    ("\\beta", "β"), ("\\gamma", "γ"), ("\\delta", "δ"), ("\\Delta", "Δ"), ("\\epsilon", "ε"), ("\\theta", "θ"),
    ("\\lambda", "λ"), ("\\mu", "μ"), ("\\pi", "π"), ("\\rho", "ρ"), ("\\sigma", "σ"), ("\\Sigma", "Σ"), ("\\sum", "Σ"),
    ("\\tau", "τ"), ("\\phi", "φ"), ("\\omega", "ω"), ("\\Omega", "Ω"), ("\\sqrt", "√"), ("\\partial", "∂"),
    ("\\int", "∫"), ("\\in", "∈"), ("\\left", ""), ("\\right", ""), ("\\,", " "), ("\\ ", " "), ("\\;", " "),
    ("\\quad", " "),
    ("\\ldots", "…"), ("\\cdots", "⋯"), ("\\dots", "…"), ("\\mathbb{R}", "ℝ"), ("\\mathbb{N}", "ℕ"),
    ("\\mathbb{Z}", "ℤ"),
    ("\\mathbb{Q}", "ℚ"), ("\\mathbb{C}", "ℂ"), ("\\notin", "∉"), ("\\subseteq", "⊆"), ("\\subset", "⊂"),
    ("\\cup", "∪"),
    ("\\cap", "∩"), ("\\emptyset", "∅"), ("\\varnothing", "∅"), ("\\forall", "∀"), ("\\exists", "∃"), ("\\neg", "¬"),
    ("\\land", "∧"), ("\\lor", "∨"), ("\\wedge", "∧"), ("\\vee", "∨"), ("\\oplus", "⊕"), ("\\otimes", "⊗"),
    ("\\propto", "∝"),
    ("\\equiv", "≡"), ("\\sim", "∼"), ("\\simeq", "≃"), ("\\cong", "≅"), ("\\perp", "⊥"), ("\\parallel", "∥"),
    ("\\angle", "∠"),
    ("\\nabla", "∇"), ("\\prod", "∏"), ("\\oint", "∮"), ("\\circ", "∘"), ("\\prime", "′"), ("\\bullet", "•"),
    ("\\mid", "|"),
    ("\\langle", "⟨"),
    ("\\rangle", "⟩"), ("\\iff", "⟺"), ("\\implies", "⟹"), ("\\mapsto", "↦"), ("\\Leftarrow", "⇐"),
    ("\\Leftrightarrow", "⇔"),
    ("\\ne", "≠"), ("\\ll", "≪"), ("\\gg", "≫"), ("\\div", "÷"), ("\\mp", "∓"), ("\\ast", "∗"), ("\\eta", "η"),
    ("\\zeta", "ζ"),
    ("\\kappa", "κ"), ("\\nu", "ν"), ("\\xi", "ξ"), ("\\chi", "χ"), ("\\psi", "ψ"), ("\\Gamma", "Γ"), ("\\Theta", "Θ"),
    ("\\Lambda", "Λ"), ("\\Pi", "Π"), ("\\Phi", "Φ"), ("\\Psi", "Ψ"), ("\\varepsilon", "ε"), ("\\varphi", "φ"),
    ("\\ell", "ℓ"),
    ("\\hbar", "ℏ"), ("\\sin", "sin"), ("\\cos", "cos"), ("\\tan", "tan"), ("\\log", "log"), ("\\ln", "ln"),
    ("\\exp", "exp"),
    ("\\max", "max"), ("\\min", "min"), ("\\lim", "lim"), ("\\qquad", " "), ("\\!", ""), ("\\:", " "), ("\\%", "%"),
    ("\\_", "_"),
    ("\\operatorname", ""), ("\\mathbf", ""), ("\\mathit", ""), ("\\textbf", ""), ("\\displaystyle", ""),
    ("\\mathcal", ""), ("\\mathsf", ""), ("\\mathtt", ""), ("\\boldsymbol", ""), ("\\bm", ""), ("\\textit", ""),
    ("\\limits", ""),
    ("\\leftrightarrows", "⇆"), ("\\rightleftharpoons", "⇌"), ("\\gets", "←"), ("\\setminus", "∖"), ("\\star", "⋆"),
    ("\\top", "⊤"), ("\\bot", "⊥"), ("\\vdash", "⊢"), ("\\models", "⊨"), ("\\degree", "°"), ("\\argmax", "argmax"),
    ("\\argmin", "argmin"), ("\\sup", "sup"), ("\\inf", "inf"), ("\\det", "det"), ("\\Pr", "Pr"), ("\\bmod", "mod"),
    ("\\lfloor", "⌊"), ("\\rfloor", "⌋"), ("\\lceil", "⌈"), ("\\rceil", "⌉"), ("\\|", "‖"),
    ("\\ce", ""), ("\\text", ""), ("\\mathrm", ""), ("\\xrightarrow", "→"), ("\\because", "∵"), ("\\therefore", "∴"),
    ("\\xlongequal", "="),
  ]

  /// The formula with its commands as signs where there is one; with a command that has none it stays as it is written.
  package static func plain(_ source: Text) -> Text {
    guard source.contains("\\") || source.contains("{") else { return source.trimmed }
    let simple = Fractions.flattened(source)
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < simple.count {
      if simple[index] == "\\", let (name, sign) = sign(in: simple, at: index) {
        result += Array(sign.unicodeScalars)
        index += name.unicodeScalars.count
        if let last = sign.unicodeScalars.last, isSymbol(last) { index = endOfSpaces(in: simple, from: index) }
      } else if simple[index] == "~" {
        // A space that no line breaks at.
        if result.last != " " { result.append(" ") }
        index += 1
        while index < simple.count, simple[index] == " " { index += 1 }
      } else {
        result.append(simple[index])
        index += 1
      }
    }
    if holdsCommand(result) { return source.trimmed }
    return raised(withoutBraces(Text(result))).replacing("( ", with: "(").replacing(" )", with: ")").trimmed
  }

  /// `109^∘28^′`: a degree and a minute stand high by themselves.
  private static func raised(_ text: Text) -> Text {
    guard text.contains("^") else { return text }
    return text.replacing("^∘", with: "°").replacing("^′", with: "′")
  }

  /// Whether a sign is a letter of a formula, which stands close to the next: `\\Delta v` is Δv.
  private static func isSymbol(_ sign: Unicode.Scalar) -> Bool {
    (0x391...0x3C9).contains(sign.value) || ["∂", "∇", "√"].contains(sign)
  }

  /// Where the spaces that begin at `index` end, if a letter comes next, which the space of a command only parts from its name.
  private static func endOfSpaces(in source: Text, from index: Int) -> Int {
    var next = index
    while next < source.count, source[next] == " " { next += 1 }
    return next < source.count && (source[next].isLatin || source[next] == "\\") && !isWord(in: source, at: next)
      ? next : index
  }

  /// Whether a command at `index` is the name of a function or a sign between two things, which keeps its distance.
  private static func isWord(in source: Text, at index: Int) -> Bool {
    guard source[index] == "\\", let sign = sign(in: source, at: index)?.1.unicodeScalars.first else { return false }
    return !isSymbol(sign)
  }

  /// Whether a command with an argument in braces is left, which would lose its meaning without them.
  private static func holdsCommand(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.contains("{"), let start = scalars.firstIndex(of: "\\") else { return false }
    return start + 1 < scalars.count && scalars[start + 1].isLatin
  }

  private static func sign(in source: Text, at index: Int) -> (String, String)? {
    signs.first { name, _ in
      guard source.has(name, at: index) else { return false }
      let next = index + name.unicodeScalars.count
      return next >= source.count || !source[next].isLatin || !(source[next - 1].isLatin)
    }
  }

  private static func isGreek(_ scalar: Unicode.Scalar) -> Bool { (0x0370...0x03FF).contains(scalar.value) }

  /// `x_{i}` as `x_i`, `x^{10}` as `x^10`; braces round more than a number or a name stay as brackets, `x^{n+1}` as `x^(n+1)`.
  private static func withoutBraces(_ source: Text) -> Text {
    var result: [Unicode.Scalar] = []
    var round: [Bool] = []
    for (index, scalar) in source.scalars.enumerated() {
      if scalar == "{" || scalar == "}", result.last == "\\" {
        // A brace that is written out: that of a set.
        result[result.count - 1] = scalar
      } else if scalar == "{" {
        let ahead = source.scalars[(index + 1)...].prefix { $0 != "}" && $0 != "{" }
        // A Greek letter is a number of its own: `e^{iπ}` is no name.
        let isName = ahead.allSatisfy { $0.isWordPart && !$0.isDigit && (ahead.count == 1 || !isGreek($0)) }
        let isOne = isName || ahead.allSatisfy(\.isDigit)
        let isLong = !isOne && result.last.map { $0 == "_" || $0 == "^" } ?? false
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
