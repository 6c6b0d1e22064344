import Notes

/// What stands where a fact should and says none: where to read on (`※別項目参照`, "see below"), and a question the lesson asks of its
/// reader (`どのようにして…か`).
enum Elsewhere {
  /// Whether an answer only says where to look: another item, a page, a file.
  static func points(_ answer: Text) -> Bool {
    guard answer.count <= 40 else { return false }
    let said = answer.trimming {
      $0.isSpace || $0.isSentenceEnd || $0.isOpening || $0.isClosing || $0 == "※" || $0 == "*"
    }
    if said.hasKana || said.hasHan, !said.hasHangul {
      return said.count <= 30
        && said.endsWith(anyOf: [
          "参照", "參照", "を参照", "参照のこと", "を参照してください", "参照してください", "後述", "後述する", "前述", "参照せよ", "参照されたい",
          "参考にせよ", "参考のこと", "を参考に", "参考にしてください", "をご覧ください", "を見よ",
        ])
        || said.startsWith(anyOf: [
          "见下", "見下", "详见", "詳見", "参见", "參見", "参考下", "見上", "见上", "跳转", "跳轉", "见网页", "見網頁", "见链接", "见附件", "见PPT", "见ppt",
          "见课本", "见教材", "见图", "見圖", "见笔记",
        ]) && said.count <= 16
    }
    if said.hasHangul {
      return said.count <= 24
        && said.endsWith(anyOf: ["참조", "참고", "참고하기", "참조하기", "후술", "아래 참고", "아래 참조", "참고할 것", "참조할 것"])
    }
    return said.count <= 30
      && said.startsWith(lowered: ["see below", "see above", "see section", "see chapter", "see notes", "see slide"])
  }

  /// Whether a Japanese or Korean answer is a question that the lesson sets out with; `会議で決めるか` names a choice.
  static func asks(_ answer: Text) -> Bool {
    guard answer.count >= 8 else { return false }
    var said = answer.trimming { $0.isSpace || $0 == "。" || $0 == "？" || $0 == "?" || $0 == "." }
    if let last = said.scalars.last, last == "）" || last == ")",
      let open = said.lastIndex(where: { $0 == "（" || $0 == "(" }), open > 6
    {
      said = said.prefix(open).trimmed
    }
    if said.hasKana {
      return said.endsWith(anyOf: ["か"])
        && (said.containsAny(of: ["なぜ", "どのよう", "どうして", "どうやって", "何が", "何を", "何だ", "いかに"])
          || said.endsWith(anyOf: ["だろうか", "でしょうか", "のか"]))
    }
    guard said.hasHangul else { return false }
    return said.endsWith(anyOf: ["는가", "은가", "인가", "을까", "할까", "일까", "는지"])
      && said.containsAny(of: ["왜 ", "어떻게 ", "무엇", "어떤 ", "어떠한 ", "언제 ", "누가 "])
  }
}
