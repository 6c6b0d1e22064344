import Notes

/// F17: tables whose first column only says to which group the name in the second belongs.
///
/// Fires where at least three rows share their groups (two or more rows a group on the whole, or a group left empty below itself)
/// and the names are all different;
/// makes "이름의 뜻은?" of each further cell and, for a group of two to seven, the list of its names.
enum GroupedTables {
  /// The cards of a table of groups; nil where the first column names the rows itself.
  static func drafts(_ table: Table, _ node: Int, _ page: Page) -> [Draft]? {
    guard table.columns >= 3, table.rows.count >= 3 else { return nil }
    let groups = filled(table)
    let names = table.rows.indices.map { TableCell.key(table.cell($0, 1).text) }
    let distinct = Set(groups.map(\.folded))
    // Without a head for the groups only a column of kinds or names tells that the first column parts them.
    let isHeaded =
      table.header[0].text.hasLetter || kinds.contains(table.header[1].text.trimmed.lowercased)
      || Table.namesRows(table.header[1].text)
    let goesOn = isHeaded && table.rows.indices.contains { TableCell.key(table.cell($0, 0).text).isEmpty }
    guard groups.allSatisfy(\.hasLetter), distinct.count >= 1,
      goesOn || distinct.count * 2 <= groups.count,
      names.allSatisfy({ $0.hasLetter && $0.count <= 40 && !Endings.isPredicate($0) }),
      Set(names.map(\.folded)).count == names.count
    else { return nil }
    let cells = table.rows.indices.flatMap { row in
      (2..<table.columns).compactMap { cell(row, $0, names[row], table, node, page) }
    }
    return cells + lists(groups, names, table, node, page)
  }

  private static let kinds: WordSet = [
    "種類", "种类", "종류", "유형", "类型", "類型", "type", "kind", "이름", "名前", "항목", "項目", "项目",
  ]

  /// The first column; an empty cell belongs to the group above.
  private static func filled(_ table: Table) -> [Text] {
    var last = Text()
    return table.rows.indices.map { row in
      let own = TableCell.key(table.cell(row, 0).text)
      if own.hasLetter { last = own }
      return last
    }
  }

  private static func cell(_ row: Int, _ column: Int, _ name: Text, _ table: Table, _ node: Int, _ page: Page) -> Draft?
  {
    let value = TableCell(table.cell(row, column))
    let header = Term(table.header[column].text).name
    guard !value.isEmpty, header.hasLetter else { return nil }
    let language = page.language(of: name + header + value.text)
    let isMeaning =
      TwoColumnTables.meaningWords.contains(header.folded) || Label(header)?.kind == .definition
      || header.isOne(of: ["뜻", "한줄", "한 줄", "한줄 설명", "정의", "요약"])
    let line = table.rows[row].line
    return Draft(
      .table, ask: isMeaning ? Wording.define(name, in: language) : Wording.ask(\.cell, in: language, name, w: header),
      value.items, at: node, of: page, confidence: 0.85
    ).with {
      $0.lines = [line...line]
      $0.isOpen = value.isOpen
    }
  }

  private static func lists(_ groups: [Text], _ names: [Text], _ table: Table, _ node: Int, _ page: Page) -> [Draft] {
    var order: [Text] = []
    for group in groups where !order.contains(group) { order.append(group) }
    guard order.count >= 2 else { return [] }
    let header = Term(table.header[1].text).name
    return order.compactMap { group in
      let rows = groups.indices.filter { groups[$0] == group }
      guard (2...HeadingLists.mostItems).contains(rows.count), let first = rows.first, let last = rows.last else {
        return nil
      }
      let language = page.language(of: group + names[first])
      let name = language == .korean && header.hasLetter && !group.contains(text: header) ? group + " " + header : group
      return Draft(
        .list, ask: Wording.ask(\.members, in: language, name), rows.map { names[$0] }, at: node, of: page,
        confidence: 0.75
      ).with { $0.lines = [table.rows[first].line...table.rows[last].line] }
    }
  }
}
