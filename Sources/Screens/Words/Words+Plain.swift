extension Words {
  /// The phrases of line mode, where words stand for what the screen shows by place and colour.
  static let plain = [
    Phrase(.plainQuestion, "질문 {1}/{2} ({3}): {4}", "Question {1}/{2} ({3}): {4}"),
    Phrase(.plainAnswer, "답: {1}", "Answer: {1}"),
    Phrase(.plainHint, "힌트: {1}", "Hint: {1}"),
    Phrase(.plainReveal, "Enter 답 보기, ? 도움말 >", "Enter shows the answer, ? helps >"),
    Phrase(.plainItem, "답 {1}/{2}: {3}", "Answer {1}/{2}: {3}"),
    Phrase(.plainBlank, "빈칸", "(blank)"),
    Phrase(.plainNone, "아직 없음", "none yet"),
    Phrase(.plainRecorded, "저장: {1}, {2} 뒤에 다시", "Saved: {1}, again in {2}"),
    Phrase(.plainEnd, "끝: {1}, {2} 남음", "End: {1}, {2} left"),
    Phrase(.plainGrades, "평가: {1}", "Grades: {1}"),
    Phrase(
      .plainMore, "n 새 카드 {1}장 더, Enter 끝 >", "n {1} more new card, Enter ends >|n {1} more new cards, Enter ends >"),
    Phrase(
      .plainHelp,
      "도움말: Enter 답 보기, 1–4 매기기, h 힌트, w 왜 이날?, c 노트 보기, e 고치기, u 되돌리기, r 되살리기, s 쉬게 하기, b 미루기, "
        + "f 표시, x 카드 아님, q 끝. 그 밖의 말은 쓴 답이 돼요.",
      "Help: Enter answer, 1–4 grade, h hint, w why then, c note, e edit, u undo, r redo, s suspend, b bury, f flag, "
        + "x not a card, q quit. Anything else is a written answer."),
    Phrase(.plainOf, "{2} 가운데 {1}", "{1} of {2}"),
    Phrase(.plainWhy, "까닭: {1}", "Why: {1}"),
    Phrase(.plainWhyLater, "까닭은 답을 본 뒤에 말해요.", "That is said once the answer shows."),
    Phrase(.plainOfTen, "10 가운데 {1}", "{1} of 10"),
    Phrase(.plainOwnLine, "노트 {1}, 이 카드: {2}", "Note {1}, this card: {2}"),
    Phrase(.plainNoteLine, "노트 {1}: {2}", "Note {1}: {2}"),
    Phrase(.plainPlace, "노트: {1}:{2}", "Note: {1}:{2}"),
    Phrase(.plainCompared, "견준 결과: {1}, 권하는 평가 {2}", "Compared: {1}, suggested {2}"),
    Phrase(.plainNearlyRight, "거의 맞음", "Nearly right"),
    Phrase(.plainDifferent, "다름", "Different"),
    Phrase(.plainMissing, "빠진 것: {1}", "Missing: {1}"),
    Phrase(.plainExtra, "답에 없는 것: {1}", "Not in the answer: {1}"),
    Phrase(.plainMissed, "{1}: {2} 답: {3} ({4}:{5})", "{1}: {2} Answer: {3} ({4}:{5})"),
    Phrase(.fullSeconds, "{1}초", "{1} second|{1} seconds"),
    Phrase(.fullMinutes, "{1}분", "{1} minute|{1} minutes"),
    Phrase(.fullHours, "{1}시간", "{1} hour|{1} hours"),
    Phrase(.fullDays, "{1}일", "{1} day|{1} days"),
    Phrase(.fullMonths, "{1}개월", "{1} month|{1} months"),
    Phrase(.fullYears, "{1}년", "{1} year|{1} years"),
    Phrase(.plainFailed, "저장하지 못했어요: {1}", "Not saved: {1}"),
    Phrase(
      .plainFailedHow, "Enter 다시 저장, e 다른 곳에 저장, u 버리기, q 끝 >",
      "Enter try again, e save elsewhere, u drop it, q quit >"),
    Phrase(.plainRight, "맞음", "Right"),
    Phrase(.plainWrong, "틀림. 답: {1}", "Wrong. Answer: {1}"),
    Phrase(.plainNearly, "거의 맞음. 답: {1}", "Nearly. Answer: {1}"),
    Phrase(.plainWaits, "다음 카드는 {1} 뒤에 다시 와요.", "The next card comes back in {1}."),
    Phrase(.plainChoices, "1–{1} 중 하나, Enter 건너뛰기, q 끝 >", "1–{1}, Enter skips, q ends >"),
    Phrase(.plainWrite, "답 쓰기, Enter 건너뛰기, q 끝 >", "Write the answer, Enter skips, q ends >"),
    Phrase(.plainWrongThere, "노트에서 틀린 곳", "wrong in the note"),
    Phrase(.plainDoubtful, "노트에서 살펴볼 곳", "worth a look in the note"),
    Phrase(.plainTimeUp, "시간이 다 됐어요", "Time is up"),
    Phrase(.plainCard, "카드 {1}/{2} ({3}): {4}", "Card {1}/{2} ({3}): {4}"),
    Phrase(.plainStands, "상태: {1}", "Standing: {1}"),
    Phrase(
      .plainDecide, "Enter 다음, a 받아들이기, x 카드 아님, s 쉬게 하기, f 표시, u 되돌리기, q 끝 >",
      "Enter next, a accept, x not a card, s suspend, f flag, u undo, q quit >"),
    Phrase(
      .plainWaiting, "받아들일 카드 {1}장: dasi browse --plain --find is:waiting",
      "Cards to accept: {1} (dasi browse --plain --find is:waiting)"),
    Phrase(.plainScore, "맞음 {1}, 틀림 {2}, 점수 {3}", "Right {1}, wrong {2}, score {3}"),
  ]
}
