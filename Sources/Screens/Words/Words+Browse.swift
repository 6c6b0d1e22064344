import Study

extension Words {
  static let browse = [
    Phrase(.keyBrowse, "카드", "cards"),
    Phrase(.keyFind, "찾기", "find"),
    Phrase(.keyDecide, "기다리는 카드 살피기", "look through waiting cards"),
    Phrase(.keyOpen, "카드 보기", "open"),
    Phrase(.keyAccept, "받아들이기", "accept"),
    Phrase(.keyRestore, "되살리기", "bring back"),
    Phrase(.keyView, "다른 보기", "view"),
    Phrase(.keyLastView, "이전 보기", "previous view"),
    Phrase(.keyMark, "고르기", "mark"),
    Phrase(.keyMarkRange, "여기부터 고르기", "mark from here"),
    Phrase(.keyMarkAll, "모두 고르기", "mark all"),
    Phrase(.keySort, "순서", "order"),
    Phrase(.keyNextCard, "다음", "next"),
    Phrase(.keyTurn, "넘기기", "turn"),
    Phrase(.keyAwake, "다시 묻기", "resume"),
    Phrase(.keyClear, "고른 것·찾는 말 지우기", "clear marks, then query"),
    Phrase(.keyDrop, "찾기 그만", "drop query"),
    Phrase(.keyToList, "목록으로", "to the list"),
    Phrase(.keyPickCard, "카드 고르기", "choose card"),
    Phrase(.browseFound, "{1}장 찾음", "{1} found"),
    Phrase(.browseAt, "{1}번째", "no. {1}"),
    Phrase(.browseMarked, "{1}장 고름", "{1} marked"),
    Phrase(.browseNone, "찾은 카드가 없어요.", "No card matches."),
    Phrase(.browseNoneHow, "Esc를 누르면 모두 보여요.", "Press Esc to see them all."),
    Phrase(.browseNoWaiting, "받아들일 카드를 모두 살펴봤어요.", "No card waits to be accepted."),
    Phrase(.leftAsIs, "{1}장은 그대로예요", "{1} stays as it is|{1} stay as they are"),
    Phrase(.measureUnread, "{1}: 수와 견주어 주세요, 보기 stability<7", "{1}: compare it with a number, such as stability<7"),
    Phrase(
      .browseHint, "말, is:due, deck:이름, rule:F17, stability<7, re:가.*나, -빼기",
      "words, is:due, deck:name, rule:F17, stability<7, re:a.*b, -not"),
    Phrase(
      .patternUnfinished, "re: 아직 덜 적힌 무늬예요. 괄호를 닫으면 찾아요.",
      "re: the pattern is unfinished. Close its brackets and it counts."),
    Phrase(
      .patternMisplaced, "re: 여기 올 수 없는 것: {1} 글자 그대로 찾으려면 앞에 \\를 붙이세요.",
      "re: {1} has no place here. Put \\ before a sign to find the sign itself."),
    Phrase(.patternTooLong, "re: 무늬가 너무 길어요. 짧게 적어 보세요.", "re: the pattern is too long. Use a shorter one."),
    Phrase(.orderDeck, "노트 순서", "as in the notes"),
    Phrase(.orderDue, "급한 것부터", "due first"),
    Phrase(.orderStability, "약한 것부터", "weakest first"),
    Phrase(.orderLapses, "자주 잊은 것부터", "most forgotten first"),
    Phrase(.viewAll, "모두", "all"),
    Phrase(.viewWaiting, "받아들일 것", "to accept"),
    Phrase(.viewDue, "오늘 물을 것", "due today"),
    Phrase(.viewNew, "새 카드", "new"),
    Phrase(.viewLeech, "자꾸 잊는 것", "leeches"),
    Phrase(.viewFlagged, "표시한 것", "flagged"),
    Phrase(.viewSuspended, "쉬는 것", "suspended"),
    Phrase(.viewDismissed, "카드 아닌 것", "not cards"),
    Phrase(.standsWaiting, "받아들이면 묻기 시작해요", "Asked once you accept it"),
    Phrase(.standsDismissed, "카드가 아니라고 했어요", "You said it is no card"),
    Phrase(.standsSuspended, "쉬는 중", "suspended"),
    Phrase(.standsBuried, "내일로 미룸", "put off until tomorrow"),
    Phrase(.standsFlagged, "표시함", "flagged"),
    Phrase(.standsNew, "새 카드", "new card"),
    Phrase(.standsDue, "오늘", "today"),
    Phrase(.standsOn, "{1} ({2})", "{1} (in {2})"),
    Phrase(.standsStability, "안정도 {1}", "stability {1}"),
    Phrase(.standsLapses, "{1}번 잊음", "forgotten {1}×"),
    Phrase(.shortWaiting, "기다림", "waits"),
    Phrase(.shortDismissed, "아님", "no card"),
    Phrase(.shortSuspended, "쉼", "rests"),
    Phrase(.shortTimes, "{1}번", "{1}×"),
    Phrase(.ruleSure, "{1} {2} · 확실함 {3}", "{1} {2} · {3} sure"),
    Phrase(.restored, "이제 물을게요", "Asked from now on"),
    Phrase(.awake, "다시 물을게요", "Resumed"),
    Phrase(.manyDone, "{1}장: {2}", "{1} card: {2}|{1} cards: {2}"),
    Phrase(.nothingToDo, "이 카드에는 할 것이 없어요", "Nothing to do here"),
    Phrase(.savingMany, "저장하는 중 {1}/{2}", "Saving {1} of {2}"),
    Phrase(.backingUp, "먼저 백업하는 중", "Backing up first"),
    Phrase(.noBackup, "백업 없이 했어요: {1}", "Done without a backup: {1}"),
    Phrase(.unsaved, "저장하지 못했어요: {1}", "Not saved: {1}"),
  ]
}

extension Words {
  /// Returns what to say of a pattern that is none.
  package func text(of fault: PatternFault) -> String {
    switch fault {
    case .unfinished: self(.patternUnfinished)
    case .misplaced(let sign): self(.patternMisplaced, sign)
    case .tooLong: self(.patternTooLong)
    }
  }
}
