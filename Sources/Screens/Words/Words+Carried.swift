import Study

extension Words {
  /// What is said of histories that went over to cards whose notes were edited.
  static let carried = [
    Phrase(.carriedBefore, "전에는 {1}", "before: {1}"),
    Phrase(.keyCarried, "이어 간 기록", "kept histories"),
    Phrase(.keyCarryBack, "다른 카드예요", "not the same"),
    Phrase(.keyCarryAgain, "같은 카드예요", "the same after all"),
    Phrase(
      .carriedOver, "고친 노트의 카드 {1}장이 기록을 이어 가요",
      "{1} edited card keeps its history|{1} edited cards keep their history"),
    Phrase(.carriedOverShort, "기록을 이어 간 카드 {1}장", "{1} kept history|{1} kept histories"),
    Phrase(.carriedTitle, "이어 간 기록", "Kept histories"),
    Phrase(.carriedCount, "고친 뒤에도 기록을 이어 가는 카드 {1}장", "{1} card kept its history|{1} cards kept their history"),
    Phrase(.carriedGone, "사라진 카드 {1}장", "{1} gone"),
    Phrase(
      .carriedNone, "노트를 고쳐 이름이 바뀐 카드가 아직 없어요.", "No card has changed its question so far."),
    Phrase(.carriedSame, "같은 카드로 적어 두었어요", "Noted as the same card"),
    Phrase(.carriedOther, "다른 카드로 적어 두었어요", "Noted as another card"),
    Phrase(.carriedUndone, "되돌렸어요. x를 누르면 다른 카드로 적어요", "Taken back. x notes it as another card"),
    Phrase(.carriedAway, "(지금은 노트에 없음)", "(gone from the notes)"),
    Phrase(.plainCarried, "이어 간 기록 {1}: 전에는 {2} 이제는 {3}", "History kept {1}: before, {2} Now, {3}"),
    Phrase(
      .plainCarriedHow, "살펴보려면: dasi renames --plain", "To look through them: dasi renames --plain"),
    Phrase(.keyCarryConfirm, "같은 카드예요", "the same"),
    Phrase(.keyCarryAll, "모두 같아요", "all are"),
    Phrase(.cardsKept, "그대로 {1}장", "{1} kept"),
    Phrase(.cardsRenamed, "바뀜 {1}장", "{1} renamed"),
    Phrase(.cardsNew, "새로 {1}장", "{1} new"),
    Phrase(.cardsGone, "사라짐 {1}장", "{1} gone"),
    Phrase(.renameSupposed, "아직 정하지 않음", "not decided yet"),
    Phrase(.renameKept, "같은 카드", "the same card"),
    Phrase(.renameRefused, "다른 카드", "another card"),
    Phrase(.plainRename, "이어 간 기록 {1}/{2} ({3}): 전에는 {4} 이제는 {5}", "Kept history {1}/{2} ({3}): before, {4} Now, {5}"),
    Phrase(.plainRenameSaved, "저장: {1}", "Saved: {1}"),
    Phrase(.plainChanges, "{1}", "Cards: {1}"),
    Phrase(
      .plainRenameHow, "Enter 다음, a 같은 카드예요, x 다른 카드예요, q 끝 >",
      "Enter next, a the same card, x another card, q quit >"),
  ]
}

extension Words {
  /// How the cards differ from those of the last look; what has none is left out, and `isShort` leaves out what is the same.
  package func text(of changes: CardChanges, isShort: Bool = false) -> String {
    let parts = [
      (Word.cardsKept, isShort ? 0 : changes.kept), (.cardsRenamed, changes.renamed), (.cardsNew, changes.new),
      (.cardsGone, changes.gone),
    ]
    let told = parts.filter { $0.1 > 0 }.map { self($0.0, number($0.1)) }.joined(separator: ", ")
    return language == .korean ? "카드 " + told : told
  }
}
