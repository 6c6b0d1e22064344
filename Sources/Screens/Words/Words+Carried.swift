extension Words {
  /// What is said of histories that went over to cards whose notes were edited.
  static let carried = [
    Phrase(.keyCarried, "이어 간 기록", "kept histories"),
    Phrase(.keyCarryBack, "다른 카드예요", "not the same"),
    Phrase(.keyCarryAgain, "같은 카드예요", "the same after all"),
    Phrase(
      .carriedOver, "고친 노트의 카드 {1}장이 기록을 이어 가요",
      "{1} edited card keeps its history|{1} edited cards keep their history"),
    Phrase(.carriedTitle, "이어 간 기록", "Kept histories"),
    Phrase(.carriedCount, "고친 뒤에도 기록을 이어 가는 카드 {1}장", "{1} card kept its history|{1} cards kept their history"),
    Phrase(.carriedGone, "노트에서 사라진 카드 {1}장", "{1} gone from the notes"),
    Phrase(
      .carriedNone, "노트를 고쳐 이름이 바뀐 카드가 아직 없어요.", "No card has changed its question so far."),
    Phrase(.carriedAway, "(지금은 노트에 없음)", "(gone from the notes)"),
    Phrase(.plainCarried, "기록을 이어 감: {1} → {2}", "History kept: {1} → {2}"),
  ]
}
