import Notes

/// Reads a Japanese card as a strict student would, and refuses those whose name points elsewhere or names a part of the page.
enum JapaneseCritic {
  /// The pattern that stops a card; nil where it may be asked.
  static func stop(_ draft: Draft) -> String? {
    // `もともとは …`: an adverb that ends like a question for a meaning.
    if draft.question.contains("「もとも」") { return "D6" }
    guard draft.question.hasKana, !draft.isWritten else { return nil }
    if draft.answer.count == 1, isNoDifference(draft) || isAimOfName(draft) { return "D8" }
    // `導入さえすれば、どうなる？ – …という認識は誤っている`: the case stands inside what is thought of it.
    if draft.rule == "F26",
      draft.answer.contains(where: { $0.containsAny(of: ["という認識", "という考え", "という誤解", "という意見", "という主張"]) })
    {
      return "D6"
    }
    if isTorn(draft) { return "D6" }
    if pointsAtFigure(draft) { return "D8" }
    if draft.rule == "F37", draft.question.ends(with: "わけではない？") { return "D6" }
    // `詳細は書きません — その理由は？`: of the text, not of its matter.
    if draft.question.containsAny(of: ["書きません", "割愛し", "省略し", "触れません", "扱いません"]) { return "N7" }
    if draft.rule == "F37", draft.question.endsWith(anyOf: ["などす？", "が何にする？", "が何をする？", "詳しくは？"]) { return "D6" }
    if isOtherTopic(draft) { return "D1" }
    let asked =
      draft.question.lastRange(of: "：").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    guard asked.first == "「", let close = asked.firstIndex(where: { $0 == "」" }), close > 1 else { return nil }
    let name = asked[1..<close]
    if name.startsWith(anyOf: pointing) { return "D8" }
    return draft.kind == .definition && parts.contains(name) ? "D1" : nil
  }

  /// `僕の考え：と何に分かれる？`, `後者は何を…？`: begins in the middle, or speaks of what another sentence named.
  private static func isTorn(_ draft: Draft) -> Bool {
    guard ["F37", "F26", "F11"].contains(draft.rule) else {
      return draft.rule == "F24" && draft.answer.count == 1
        && draft.answer[0].startsWith(anyOf: ["こういった", "こうした", "このような", "そのような", "そういった"])
    }
    let asked =
      draft.question.lastRange(of: "：").map { draft.question.dropping(first: $0.upperBound) } ?? draft.question
    if asked.first == "を" || asked.startsWith(anyOf: ["と何", "に何", "が何", "は何", "で何", "へと", "との", "には何", "では何"]) {
      return true
    }
    if asked.containsAny(of: ["前者", "後者"]) || draft.answer.contains(where: { $0.containsAny(of: ["前者", "後者"]) }) {
      return true
    }
    // `1は…`: a number that stands for what was listed.
    return asked.first?.isDigit ?? false && asked.count > 2 && asked[1] == "は"
      || asked.startsWith(anyOf: ["①は", "②は", "③は", "(1)は", "（1）は"])
  }

  /// `次図中央部では何が…？`: what only who sees the picture can tell.
  private static func pointsAtFigure(_ draft: Draft) -> Bool {
    let said = [draft.question] + (draft.isWayBack ? draft.answer : [])
    return said.contains {
      $0.containsAny(of: ["次図", "下図", "上図", "右図", "左図", "次の図", "下の図", "上の図", "以下の図", "次表", "下表"])
    }
  }

  /// `「防犯」とは？ – 泥棒は、…を探しています`, `「弱点」とは？ – 茶箱の弱点の直し方`: another topic, or the title of a part.
  private static func isOtherTopic(_ draft: Draft) -> Bool {
    guard draft.kind == .definition, draft.answer.count == 1, ["F1", "F8", "F36"].contains(draft.rule),
      !draft.isWayBack,
      draft.question.ends(with: "」とは？"), let name = ChineseCritic.name(in: draft.question)
    else { return false }
    let answer = draft.answer[0].trimming { $0.isSpace || $0 == "。" }
    if let cut = answer.firstRange(of: "は、"), cut.lowerBound <= 14, !answer.prefix(cut.lowerBound).contains(text: name),
      answer.endsWith(anyOf: ["ます", "ました", "いる", "する", "した"]), !answer.startsWith(anyOf: Stated.pointers)
    {
      return true
    }
    return answer.contains(text: name) && answer.count <= name.count + 16
      && answer.endsWith(anyOf: ["方法", "種類", "対策", "特徴", "まとめ", "例", "仕方", "直し方", "使い方"])
  }

  /// `「釜と窯」の違いは？ – 釜はかまの漢字の略`: what is told of one of two sets them not apart.
  private static func isNoDifference(_ draft: Draft) -> Bool {
    draft.question.endsWith(anyOf: ["の違いは？", "の相違点は？"]) && draft.answer[0].endsWith(anyOf: ["の略", "の略。", "の略称", "の略語"])
  }

  /// `…のに使う道具は急須 — その理由は？ – …するため`: for what the thing is used, and the name that is to be known stands in the question.
  private static func isAimOfName(_ draft: Draft) -> Bool {
    guard draft.kind == .reason, draft.question.ends(with: " — その理由は？"),
      draft.answer[0].endsWith(anyOf: ["するため", "るため", "すため"])
    else { return false }
    let told = draft.question.without(suffix: " — その理由は？")
    return !Endings.isPredicate(told) && told.contains("は")
      && !told.endsWith(anyOf: ["必要", "重要", "可能", "不可", "大切", "有効", "危険"])
  }

  /// `以下の４つの流れ`: what stands elsewhere in the note.
  private static let pointing: Phrases = ["以下の", "次の", "上記の", "下記の", "前述の", "上の", "下の", "前の"]
  private static let parts: WordSet = [
    "記事の内容", "この記事の内容", "本記事の内容", "記事の概要", "この記事について", "目次", "はじめに", "おわりに", "まとめ", "前", "次",
  ]
}
