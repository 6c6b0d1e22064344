import Notes

extension MatrixTables {
  /// `| 찬 불 | ---> | ---> | 센 불 |` over one row of names: their order from one end to the other; nil for other tables.
  static func scale(_ table: Table, _ node: Int, _ page: Page) -> Draft? {
    guard page.isKorean, table.rows.count == 1, (3...9).contains(table.columns), let low = table.header.first?.text,
      let high = table.header.last?.text, low.hasLetter, high.hasLetter,
      table.header.dropFirst().dropLast().allSatisfy({ !$0.text.hasLetter && !$0.text.hasDigit }),
      case let names = table.rows[0].cells.map({ $0.text.trimmed }), names.count == table.columns,
      names.allSatisfy({ $0.hasLetter && $0.count <= 20 })
    else { return nil }
    let ends = low.trimmed + "부터 " + high.trimmed + "까지의 순서는?"
    let line = table.rows[0].line
    return Draft(
      .process, ask: (page.subjectName(of: node).map { $0 + ": " } ?? Text()) + ends, names, at: node, of: page,
      confidence: 0.75
    ).with {
      $0.isOrdered = true
      $0.lines = [line...line]
    }
  }
}
