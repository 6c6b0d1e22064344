extension Words {
  static let review = [
    Phrase(.howMany, "{1}가지", "{1} things"),
    Phrase(.inOrder, "차례대로 {1}가지", "{1}, in order"),
    Phrase(.anyOf, "이 밖에도 있어요", "there are others"),
    Phrase(.moreLines, "▼ {1}줄 더", "▼ {1} more line|▼ {1} more lines"),
    Phrase(.source, "{1}:{2}", "{1}:{2}"),
    Phrase(.hintIs, "힌트  {1}", "Hint  {1}"),
    Phrase(.waitingTitle, "다음 카드가 {1} 뒤에 다시 와요.", "The next card comes back in {1}."),
    Phrase(
      .waitingHow, "기다리면 저절로 나오고, 지금 마쳐도 괜찮아요.", "Wait and it will show, or stop here; both are fine."),
    Phrase(.saving, "저장하는 중 …", "Saving …"),
    Phrase(.saveFailed, "답을 저장하지 못했어요.", "Your answer could not be saved."),
    Phrase(
      .saveFailedHow, "아직 아무것도 잃지 않았어요. 까닭을 고친 뒤 Enter로 다시 저장해요.",
      "Nothing is lost yet. Put it right, then press Enter to save again."),
    Phrase(.flagged, "표시했어요", "Flagged"),
    Phrase(.unflagged, "표시를 지웠어요", "Flag taken off"),
    Phrase(.undone, "되돌렸어요", "Taken back"),
    Phrase(.buried, "내일로 미뤘어요", "Put off until tomorrow"),
    Phrase(.suspended, "이 카드를 쉬게 했어요", "Card suspended"),
    Phrase(.dismissed, "카드가 아니라고 적어 뒀어요", "Noted as not a card"),
    Phrase(.nothingToUndo, "되돌릴 것이 없어요", "Nothing to take back"),
    Phrase(.noHint, "힌트가 없는 카드예요", "This card has no hint"),
    Phrase(.noteUnread, "노트를 읽지 못했어요", "The note could not be read"),
    Phrase(.endTitle, "오늘 몫을 마쳤어요", "Done for now"),
    Phrase(.endNothing, "지금 복습할 카드가 없어요.", "No card is due here now."),
    Phrase(.answers, "답 {1}번", "{1} answer|{1} answers"),
    Phrase(.endHard, "어려웠던 것", "Hard today"),
    Phrase(.endTomorrow, "내일 {1}장이 기다려요.", "Tomorrow brings {1} card.|Tomorrow brings {1} cards."),
    Phrase(.endTomorrowNone, "내일 복습할 카드는 아직 없어요.", "Nothing is due tomorrow yet."),
    Phrase(.endGrades, "다시 {1} · 어려움 {2} · 알맞음 {3} · 쉬움 {4}", "Again {1} · Hard {2} · Good {3} · Easy {4}"),
    Phrase(.endStop, "그 밖에 {1}장", "and {1} more"),
    Phrase(.endMoreNew, "새 카드 {1}장 더  (남은 새 카드 {2}장)", "{1} more new cards  ({2} left)"),
    Phrase(.nextDeck, "다음 덱  {1} · {2}", "Next deck  {1} · {2}"),
    Phrase(.whyTitle, "왜 이날인가요?", "Why this date?"),
    Phrase(.stability, "안정도", "Stability"),
    Phrase(.difficulty, "난이도", "Difficulty"),
    Phrase(.recallNow, "지금 떠올릴 확률", "Recall now"),
    Phrase(
      .whyNew, "처음 보는 카드예요. 첫 답이 안정도를 정해요.", "A new card: your first answer sets its stability."),
    Phrase(.target, "목표", "target"),
    Phrase(
      .whyDue, "떠올릴 확률이 {1}로 내려갈 무렵에 다시 물어요.", "It is asked again when recall nears {1}."),
    Phrase(
      .whySpread, "날짜는 몰리지 않게 조금 흩뜨려요.", "Days are spread a little so that they do not pile up."),
    Phrase(.daysWord, "{1}일", "{1} days"),
  ]
}
