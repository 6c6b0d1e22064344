import Notes

/// F37 for Japanese: the command or file for a deed, where it stands alone below.
///
/// Fires last, on a line that names a deed (`窯の温度を確認`, `窯を止める`) over items that are code and no more, or right above a block of
/// a few commands without their output; makes "窯の温度を確認するには？".
enum JapaneseCommands {
  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isEastAsian,
      page.document.nodes.contains(where: { $0.kind == .code || $0.inline.spans.contains { $0.mark == .code } })
    else { return [] }
    var told: [Int: [Text]] = [:]
    for card in kept where card.draft.kind != .cloze && !card.draft.question.containsAny(of: ["詳しくは", "要点は"]) {
      for lines in card.draft.lines { told[lines.lowerBound, default: []] += card.draft.answer }
    }
    return page.document.nodes.indices.compactMap { node in
      guard page[node].isMatter || page[node].isSection, page.pairs[node] == nil, page.text(node).hasKana,
        (4...44).contains(page.text(node).count), node != page.titleNode,
        let question = question(for: page.text(node).trimming { $0.isSpace || "：:".unicodeScalars.contains($0) }),
        let (codes, nodes) = codes(below: node, page), (1...5).contains(codes.count),
        codes.allSatisfy({ (2...90).contains($0.count) && !$0.hasKana && !$0.contains("http") }),
        !codes.contains(where: { page.text(node).contains(text: $0) }),
        !nodes.contains(where: { told[page[$0].lines.lowerBound]?.contains { $0.contains(text: codes[0]) } ?? false })
      else { return nil }
      let isFile = question.ends(with: "どのファイル？")
      let asked = codes[0].first == "/" ? question.replacing("に使うコマンドは？", with: "に使うファイルは？") : question
      guard !isFile || codes[0].first == "/" else { return nil }
      return Draft(
        .command, ask: Subjects.prefix(for: asked, node, page) + asked, codes, at: node, of: page, confidence: 0.7
      )
      .from([node] + nodes, of: page).with { $0.isMarked = true }.claiming(.part(28_000), of: [node])
    }
  }

  /// The question for the command of a deed; nil where a line names none.
  private static func question(for deed: Text) -> Text? {
    guard !deed.containsAny(of: ["。", "、", "？", "とは", "場合", "例"]), !deed.startsWith(anyOf: Stated.pointers),
      let last = deed.scalars.last
    else { return nil }
    if "るすくうむぶつ".unicodeScalars.contains(last) {
      return deed.containsAny(of: ["を", "に", "で"]) && !deed.endsWith(anyOf: ["ある", "いる", "なる", "できる", "れる"])
        ? deed + "には？" : nil
    }
    guard let noun = deeds.first(where: { deed.ends(with: $0) }) else {
      return deed.endsWith(anyOf: ["ログ", "設定ファイル"]) ? deed + "はどのファイル？" : nil
    }
    let before = deed.dropping(last: noun.count).scalars.last
    if before == "を" || before == "で" || before == "に" { return deed + "するには？" }
    return before == "の" ? deed + "に使うコマンドは？" : nil
  }

  private static let deeds: [Literal] = [
    "確認", "表示", "変更", "設定", "起動", "停止", "再起動", "削除", "作成", "追加", "実行", "取得", "一覧", "検索", "インストール", "アンインストール", "更新",
    "有効化", "無効化",
    "切り替え", "終了", "接続", "コピー", "移動", "圧縮", "解凍", "展開", "初期化", "マウント",
  ]

  /// Whether a line names a deed over the commands for it, which are what is asked of it.
  static func areBelow(_ node: Int, _ page: Page) -> Bool {
    let lines = page[node].children.filter { page[$0].isMatter }
    return !lines.isEmpty && question(for: page.text(node).trimmed) != nil
      && lines.allSatisfy { line in code(of: line, page).map { !$0.hasKana } ?? false }
  }

  /// The commands of the items below a line, or of the block right behind it.
  private static func codes(below node: Int, _ page: Page) -> ([Text], [Int])? {
    let children = page[node].children
    let items = children.filter { page[$0].isMatter }
    if !items.isEmpty {
      let codes = items.compactMap { code(of: $0, page) }
      return codes.count == items.count ? (codes, items) : nil
    }
    let block = children.first.flatMap { page[$0].kind == .code ? $0 : nil } ?? next(node, page)
    return block.flatMap { block in commands(in: page.text(block)).map { ($0, [block]) } }
  }

  /// The block right behind a line.
  private static func next(_ node: Int, _ page: Page) -> Int? {
    guard page[node].children.isEmpty, node + 1 < page.document.nodes.count, page[node + 1].kind == .code,
      page[node + 1].lines.lowerBound - page[node].lines.upperBound <= 2
    else { return nil }
    return node + 1
  }

  /// The code of an item that holds nothing else but a word for what it is.
  private static func code(of node: Int, _ page: Page) -> Text? {
    let inline = page[node].inline
    guard let code = inline.marked(.code).first, inline.marked(.code).count == 1, page[node].children.isEmpty else {
      return nil
    }
    let rest = inline.text.replacing(code.string, with: "").trimming { $0.isSpace || $0 == "-" || $0 == "・" }
    return rest.isEmpty || rest.isOne(of: ["コマンド", "コマンドを使う", "を使う", "を実行", "を実行する", "コマンドを実行", "コマンドで確認"])
      ? code.trimmed : nil
  }

  /// The commands of a block: numbered ways, or lines behind a prompt without what they put out.
  private static func commands(in block: Text) -> [Text]? {
    let lines = block.pieces { $0 == "\n" }.map(\.trimmed).filter { !$0.isEmpty }
    let isNumber = { (line: Text) in
      line.first == "#" && line.count <= 4 && line.dropping(first: 1).trimmed.allSatisfy(\.isDigit)
    }
    let said = lines.filter { !isNumber($0) }
    guard (1...4).contains(said.count), said.allSatisfy({ !$0.hasKana && !$0.hasHan }) else { return nil }
    let prompted = said.filter { $0.startsWith(anyOf: ["# ", "$ "]) }
    if !prompted.isEmpty { return prompted.count <= 2 ? prompted.map { $0.dropping(first: 2).trimmed } : nil }
    guard said.allSatisfy({ $0.first?.isLatin ?? false || $0.first == "/" || $0.first == "#" }),
      !said.contains(where: { $0.containsAny(of: [" = ", "{", "}", ";", "=>", "(", "<"]) }),
      lines.count > said.count || said.count <= 2
    else { return nil }
    return said.map { $0.first == "#" ? $0.dropping(first: 1).trimmed : $0 }
  }
}
