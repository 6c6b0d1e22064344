/// Returns a text with what is left of its formulas as signs a terminal can show: `x^2` as x², `\cfrac{a}{b}` as a/b.
///
/// What has no sign stays as it is written, and a name such as `max_2` is no formula.
package func readable(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 == 0x5E || $0 == 0x5F || $0 == 0x5C }) else { return text }
  var reader = MathReader(text)
  return reader.read()
}

/// Reads a text from left to right and writes what it can show.
private struct MathReader {
  private let source: [Character]
  private var place = 0
  private var result: [Character] = []

  init(_ text: String) { source = Array(text) }

  mutating func read() -> String {
    while place < source.count {
      switch source[place] {
      case "\\": readCommand()
      case "^": raise(with: superscripts)
      case "_" where isFormulaName: raise(with: subscripts)
      default:
        result.append(source[place])
        place += 1
      }
    }
    return String(result)
  }

  /// Writes the sign of a command; a command without one stays.
  private mutating func readCommand() {
    let name = String(source[(place + 1)...].prefix { $0.isASCII && $0.isLetter })
    let after = place + 1 + name.count
    switch name {
    case "frac", "cfrac", "dfrac", "tfrac":
      guard let (upper, middle) = group(at: after), let (lower, end) = group(at: middle) else { break }
      result += Array(Self.bracketed(upper) + "/" + Self.bracketed(lower))
      return place = end
    case "sqrt":
      guard let (inside, end) = group(at: after) else { break }
      result += Array("√" + Self.bracketed(inside))
      return place = end
    case "xrightarrow":
      guard let (inside, end) = group(at: after) else { break }
      result += Array("─(\(inside))→")
      return place = end
    case "left", "right":
      // Before a closing bracket a space only parted it from the command.
      if name == "right", result.last == " " { result.removeLast() }
      return place = after
    default:
      if let sign = commands[name] {
        result += Array(sign)
        return place = after
      }
    }
    result += Array("\\" + name)
    place = after
  }

  /// Writes what follows `^` or `_` raised or lowered, if there is a sign for all of it.
  private mutating func raise(with signs: [Character: Character]) {
    let held = group(at: place + 1) ?? bracket(at: place + 1)
    let raised = held?.text ?? bare(at: place + 1, signs)
    let end = held?.end ?? place + 1 + raised.count
    let shown = raised.compactMap { signs[$0] }
    guard !raised.isEmpty, raised != "-", shown.count == raised.count, !result.isEmpty, result.last != " " else {
      result.append(source[place])
      return place += 1
    }
    result += shown
    place = end
  }

  /// What is raised without braces: a number with its sign, or a single letter.
  private func bare(at start: Int, _ signs: [Character: Character]) -> String {
    let rest = source[start...]
    if let first = rest.first, first.isLetter, signs[first] != nil, rest.dropFirst().first?.isLetter != true,
      signs["i"] == "ⁱ"
    {
      return String(first)
    }
    return String(rest.prefix { signs[$0] != nil && ($0.isNumber || $0 == "-") })
  }

  /// The text in the brackets that begin at a place, and the place after them; the reader of notes puts them for braces.
  private func bracket(at start: Int) -> (text: String, end: Int)? {
    guard start < source.count, source[start] == "(", let close = source[start...].firstIndex(of: ")") else {
      return nil
    }
    let inside = source[(start + 1)..<close]
    return inside.contains("(") || inside.isEmpty ? nil : (String(inside), close + 1)
  }

  /// Whether what stands before is the name of a quantity or an element: one or two letters.
  private var isFormulaName: Bool {
    let name = result.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return (1...2).contains(name.count) && name.allSatisfy { $0.isLetter && $0.utf8.count < 3 }
  }

  /// The text in the braces that begin at a place, read as a formula, and the place after them.
  private func group(at start: Int) -> (text: String, end: Int)? {
    guard start < source.count, source[start] == "{" else { return nil }
    var depth = 0
    for index in start..<source.count {
      depth += source[index] == "{" ? 1 : source[index] == "}" ? -1 : 0
      guard depth == 0 else { continue }
      return (readable(String(source[(start + 1)..<index])), index + 1)
    }
    return nil
  }

  private static func bracketed(_ text: String) -> String {
    text.contains { " +-*/=".contains($0) } ? "(\(text))" : text
  }
}

private let superscripts = Dictionary(uniqueKeysWithValues: zip("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ"))
private let subscripts = Dictionary(
  uniqueKeysWithValues: zip("0123456789+-=()aeijkmnopstx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢⱼₖₘₙₒₚₛₜₓ"))

/// Signs of commands that may be left after a note was read.
private let commands = [
  "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "theta": "θ", "lambda": "λ", "mu": "μ",
  "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "omega": "ω", "Delta": "Δ", "Sigma": "Σ", "Omega": "Ω",
  "times": "×", "cdot": "·", "div": "÷", "pm": "±", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠",
  "neq": "≠", "approx": "≈", "infty": "∞", "to": "→", "rightarrow": "→", "sum": "Σ", "int": "∫", "in": "∈",
  "partial": "∂", "nabla": "∇", "exp": "exp", "log": "log", "ln": "ln", "sin": "sin", "cos": "cos", "tan": "tan",
  "max": "max", "min": "min",
]
