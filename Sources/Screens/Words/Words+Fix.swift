extension Words {
  static let fix = [
    Phrase(.keyFix, "고칠 것", "to fix"),
    Phrase(.keyUnflag, "표시 지우기", "unflag"),
    Phrase(.keyNextGroup, "다음 묶음", "next group"),
    Phrase(.keyLastGroup, "이전 묶음", "previous group"),
    Phrase(.fixTitle, "고칠 것", "To fix"),
    Phrase(.fixCount, "{1}가지", "{1} thing|{1} things"),
    Phrase(.fixChecking, "노트 살펴보는 중 {1}", "looking through the notes {1}"),
    Phrase(.fixLooking, "고칠 카드는 없어요. 노트를 살펴보고 있어요.", "No card needs mending. Looking through the notes."),
    Phrase(.fixNothing, "고칠 것이 없어요. 잘 다듬어진 노트예요.", "Nothing to fix. Your notes are in good shape."),
    Phrase(.fixLeeches, "자꾸 잊는 카드", "Often forgotten"),
    Phrase(.fixFlagged, "표시한 카드", "Flagged"),
    Phrase(.fixDense, "한 번에 떠올리기 많은 카드", "Much to recall at once"),
    Phrase(.fixRemarks, "노트에서 살펴볼 곳", "Worth a look in the notes"),
    Phrase(.keyIgnore, "이대로 맞음", "right as it is"),
    Phrase(.findingIgnored, "이대로 맞아요. 다시 알리지 않아요.", "Right as it is: not told again."),
    Phrase(
      .fixOnlyEdit, "노트에서 고치는 곳이에요. Enter로 열고, 이대로 맞으면 x를 눌러요.",
      "This is mended in the note: Enter opens it, x says it is right as it is."),
    Phrase(
      .whyLeech, "{1}번 잊었어요. 둘로 나누거나 실마리를 더 적으면 쉬워져요.",
      "Forgotten {1} times. Split it, or write down something to hold on to."),
    Phrase(.whyFlagged, "나중에 고치려고 표시해 뒀어요.", "You flagged it to mend it later."),
    Phrase(
      .whyManyItems, "답이 {1}가지예요. 몇 가지씩 나누면 떠올리기 쉬워요.",
      "{1} items are much at once. In smaller lists they come easier."),
    Phrase(
      .whyLong, "답이 {1}줄이에요. 짧게 적거나 나누면 떠올리기 쉬워요.",
      "The answer has {1} lines. Shorter or split, it comes easier."),
    Phrase(.toFix, "고칠 카드 {1}장", "{1} card to fix|{1} cards to fix"),
    Phrase(.toFixNotes, "노트에서 살펴볼 곳 {1}", "{1} place to look at in the notes|{1} places to look at in the notes"),
    Phrase(
      .plainFixNotes, "노트에서 살펴볼 곳 {1}: dasi fix --plain", "Places to look at in the notes: {1} (dasi fix --plain)"),
    Phrase(.plainToFix, "고칠 카드 {1}장: dasi fix --plain", "Cards to fix: {1} (dasi fix --plain)"),
    Phrase(.plainFix, "고칠 것 {1}/{2} ({3}): {4}", "To fix {1}/{2} ({3}): {4}"),
    Phrase(.plainFixWhere, "{1}:{2}: {3}", "{1}:{2}: {3}"),
    Phrase(
      .plainFixHow, "Enter 다음, e 고치기, s 쉬게 하기, x 카드 아님, f 표시, u 되돌리기, q 끝 >",
      "Enter next, e edit, s suspend, x not a card, f flag, u undo, q quit >"),
    Phrase(
      .plainFixNoteHow, "Enter 다음, e 고치기, x 이대로 맞음, u 되돌리기, q 끝 >",
      "Enter next, e edit, x right as it is, u undo, q quit >"),
  ]
}
