extension Words {
  static let home = [
    Phrase(.keyReread, "다시 읽기", "reread notes"),
    Phrase(.notesReread, "노트를 다시 읽었어요. 카드 {1}장", "Read the notes again: {1} card|Read the notes again: {1} cards"),
    Phrase(.readingTitle, "노트를 읽고 있어요", "Reading your notes"),
    Phrase(.readingCount, "{2}개 중 {1}개", "{1} of {2}"),
    Phrase(.readingOnce, "다음부터는 바뀐 노트만 읽어요.", "Next time only notes that changed are read."),
    Phrase(.today, "오늘", "Today"),
    Phrase(.todayRest, "카드 {1}장 · 약 {2}", "{1} card · about {2}|{1} cards · about {2}"),
    Phrase(.todayDone, "할 일을 마쳤어요 · 복습 {1}번", "All done · {1} reviewed"),
    Phrase(
      .todayAnswers, "카드 {1}장 · 답 {2}번 · 약 {3}",
      "{1} card · {2} answers · about {3}|{1} cards · {2} answers · about {3}"),
    Phrase(.todayTomorrow, " · 내일 {1}장", " · {1} tomorrow"),
    Phrase(.todayNothing, "쉬어도 되는 날이에요", "Nothing waits"),
    Phrase(.streak, "{1}일째 이어 가는 중", "{1} day in a row|{1} days in a row"),
    Phrase(.lastWeeks, "지난 4주", "4 weeks"),
    Phrase(.waiting, "받아들일 카드 {1}장", "{1} card to accept|{1} cards to accept"),
    Phrase(.nothingHere, "이 폴더의 노트에서 카드를 찾지 못했어요.", "No cards were found in the notes of this folder."),
    Phrase(
      .nothingHereHow, "dasi cards --explain 이 줄마다 까닭을 알려 줘요.", "Run dasi cards --explain to see why, line by line."),
    Phrase(.welcomeTitle, "dasi에 오신 걸 환영해요", "Welcome to dasi"),
    Phrase(.welcome1, "평소 쓰던 노트가 그대로 카드가 돼요.", "Your own notes become flashcards, as they are."),
    Phrase(
      .welcome2, "노트는 읽기만 해요. 기록은 .dasi 폴더에 따로 남아요.", "Notes are only read; progress is kept beside them, in .dasi."),
    Phrase(
      .welcome3, "묻고, 떠올리고, 얼마나 쉬웠는지 1–4로 답하면 돼요.", "You are asked, you recall, you say how it went: 1 to 4."),
    Phrase(.welcome4, "잊을 때쯤 다시 물어볼게요.", "Each card comes back when you are about to forget it."),
    Phrase(.welcome5, "Enter를 누르면 바로 시작해요.", "Press Enter to begin right away."),
    Phrase(.keyFindCards, "카드에서 찾기", "find in cards"),
    Phrase(.keyUseWeights, "가중치 새로 맞추기", "fit weights anew"),
    Phrase(.unsynced, "동기화할 답 {1}번", "{1} answer to sync|{1} answers to sync"),
    Phrase(.filterNone, "그런 덱이 없어요. Enter를 누르면 카드에서 찾아요.", "No such deck. Enter looks among the cards."),
    Phrase(
      .fitOffer, "가중치를 새로 맞추면 예측이 {1} 나아져요", "Weights fitted anew would predict {1} better"),
    Phrase(.fitOfferShort, "새 가중치: 예측 {1} 나아짐", "new weights: {1} better"),
    Phrase(.fitTrial, "쓰면 오늘 카드가 {1}장에서 {2}장이 돼요.", "With them today holds {2} cards instead of {1}."),
    Phrase(.fitUse, "쓰기", "use"),
    Phrase(.fitLeave, "그대로 두기", "leave it"),
    Phrase(.fitUsed, "새 가중치로 맞췄어요. u를 누르면 되돌려요.", "Fitted anew. u takes it back."),
    Phrase(.fitTakenBack, "가중치를 되돌렸어요.", "The weights are as before."),
    Phrase(
      .newAlone, "( ) 오늘 몫은 아니지만, 그 덱만 골라 시작하면 나와요.",
      "( ) not of today's share; they come when you start that deck alone"),
    Phrase(
      .newAloneHere, "이 덱만 시작하면 새 카드가 {1}장 나와요.",
      "{1} new card when you start this deck alone|{1} new cards when you start this deck alone"),
    Phrase(.plainAlone, "{1} (이 덱만 하면 {2})", "{1} ({2} when started alone)"),
    Phrase(.plainBegin, "시작: {1}", "To begin: {1}"),
    Phrase(.readOnly, "지금은 보기만 할 수 있어요: {1}", "Looking only, for now: {1}"),
  ]
}
