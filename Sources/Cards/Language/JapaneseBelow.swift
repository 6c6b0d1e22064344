import Notes

/// Reads Japanese first sentences below a name that speak of it without saying so.
///
/// `湯をためる器です` tells what the name is, `湯を沸かして器を温める` what is done.
enum JapaneseBelow {
  /// The draft as a definition, or as a question for what is done, where it only asks what matters about its name.
  static func fitted(_ draft: Draft) -> Draft? {
    guard draft.rule == "F36" || draft.rule == "F1", draft.answer.count == 1, draft.question.ends(with: "の要点は？"),
      let name = ChineseCritic.name(in: draft.question), (2...24).contains(name.count),
      !name.containsAny(of: ["、", "・", "と", "，", "？", "について", "【"]), !name.endsWith(anyOf: loose),
      case let said = draft.answer[0].trimming({ $0.isSpace || "。.．".unicodeScalars.contains($0) }),
      (10...90).contains(said.count),
      !said.contains("。"), !said.contains("．"), !said.containsAny(of: ["これ", "それ", "この", "その", "以下", "次の"]),
      !said.startsWith(anyOf: ["まず", "例えば", "たとえば", "なお", "ここで", "また"]), JapaneseTopic(said) == nil,
      !said.contains("は、")
    else { return nil }
    if let kind = kind(said) {
      return draft.with {
        ($0.question, $0.answer, $0.kind) = (Wording.define(name, in: .japanese), [kind], .definition)
        $0.confidence = max($0.confidence, 0.75)
      }
    }
    guard tellsDeed(said) else { return nil }
    return draft.with {
      ($0.question, $0.answer, $0.kind) = (Quotation.corner.set(name) + "では何をする？", [said], .question)
      $0.confidence = max($0.confidence, 0.7)
    }
  }

  /// What a thing is, where the sentence closes on a noun that a clause describes: `湯をためる器`.
  private static func kind(_ said: Text) -> Text? {
    guard let end = ["である", "です", "のこと"].first(where: { said.ends(with: $0) }),
      case let kind = said.without(suffix: end),
      let last = kind.scalars.last, last.isNounEnd, !kind.contains("が主"), !kind.contains("一つ"),
      case let noun = kind.scalars.reversed().prefix(while: { $0.isNounEnd || $0 == "ー" }).count,
      (2...10).contains(noun),
      kind.count - noun >= 5, "るたいなむぶうつの".unicodeScalars.contains(kind[kind.count - noun - 1]),
      !kind.endsWith(anyOf: ["必要", "重要", "可能", "有名", "大切", "一般的", "代表的"])
    else { return nil }
    return kind
  }

  /// Whether a sentence tells what is done: with an object, and a verb of doing in its plain form.
  private static func tellsDeed(_ said: Text) -> Bool {
    said.contains("を")
      && said.endsWith(anyOf: ["する", "させる", "行う", "書き込む", "読み込む", "加える", "変える", "付ける", "つける", "分ける", "取り除く", "求める"])
      && !said.endsWith(anyOf: ["必要とする", "達する", "関係する", "存在する", "使い分ける"])
      && !(said.firstRange(of: "が").map { $0.lowerBound <= 8 } ?? false)
  }

  private static let loose: Phrases = [
    "方", "背景", "歴史", "目的", "回復", "チューニング", "まとめ", "概要", "流れ", "疾患", "交叉", "仮説", "実験", "Assay",
  ]
}
