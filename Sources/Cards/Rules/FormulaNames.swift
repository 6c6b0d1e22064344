import Notes

/// F9: a chemical formula in a heading with its name in brackets: `NaHCO₃（小苏打）`, `CaO (생석회)`.
///
/// Asks for the name; a formula is letters of elements with at least one number, or two elements.
enum FormulaNames {
  static func drafts(_ page: Page) -> [Draft] {
    var seen: Set<Text> = []
    return page.document.nodes.indices.compactMap { node in
      guard page[node].isSection, let (formula, name) = parts(of: page.text(node)), seen.insert(formula).inserted
      else { return nil }
      return Draft(
        .translation, ask: Wording.ask(\.otherName, in: page.language(of: name), formula), [name], at: node, of: page,
        confidence: 0.65
      ).claiming(.part(22_500), of: [node])
    }
  }

  private static func parts(of title: Text) -> (formula: Text, name: Text)? {
    guard title.count <= 60, let open = title.scalars.firstIndex(where: { $0 == "(" || $0 == "（" }), open >= 2,
      let close = title.scalars[open...].firstIndex(where: { $0 == ")" || $0 == "）" })
    else { return nil }
    let formula = (title.prefix(open).trimmed.lastWord ?? Text()).trimming { $0 == "." }
    let name = title[(open + 1)..<close].trimmed
    guard isFormula(formula), !HeadingGlosses.isVersion(formula), title.prefix(open).withoutNumber.wordCount == 1,
      (2...20).contains(name.count),
      name.wordCount <= 3, !name.hasDigit, name.hasHan || name.hasHangul, !name.hasLatin, !Endings.isPredicate(name)
    else { return nil }
    return (formula, name)
  }

  /// NaCl, H₂O, B2H6: capitals with at most one small letter each, and numbers between.
  static func isFormula(_ word: Text) -> Bool {
    guard (2...14).contains(word.count), word.first?.isUpper ?? false else { return false }
    var (elements, numbers, small) = (0, 0, 0)
    for scalar in word {
      if scalar.isUpper {
        (elements, small) = (elements + 1, 0)
      } else if scalar.isLower {
        small += 1
        if small > 1 { return false }
      } else if scalar.isDigit || (0x2080...0x2089).contains(scalar.value) {
        numbers += 1
      } else {
        return false
      }
    }
    return numbers >= 1 && elements >= 1 || elements >= 2 && word.contains(where: \.isLower)
  }
}
