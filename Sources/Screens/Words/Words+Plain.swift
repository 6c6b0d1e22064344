extension Words {
  /// The phrases of line mode, where words stand for what the screen shows by place and colour.
  static let plain = [
    Phrase(.plainQuestion, "질문 {1}/{2} ({3}): {4}", "Question {1}/{2} ({3}): {4}"),
    Phrase(.plainAnswer, "답: {1}", "Answer: {1}"),
    Phrase(.plainHint, "힌트: {1}", "Hint: {1}"),
    Phrase(.plainReveal, "Enter를 누르면 답 >", "Enter shows the answer >"),
    Phrase(.plainRecorded, "저장: {1}, 다음은 {2}", "Saved: {1}, next in {2}"),
    Phrase(.plainEnd, "끝: {1}장 복습, {2}장 남음", "End: {1} reviewed, {2} left"),
    Phrase(
      .plainHelp, "Enter 답 보기, 1–4 매기기, h 힌트, u 되돌리기, r 되살리기, s 쉬게 하기, b 미루기, f 표시, x 카드 아님, q 끝",
      "Enter answer, 1–4 grade, h hint, u undo, r redo, s suspend, b bury, f flag, x not a card, q quit"),
    Phrase(.plainFailed, "저장하지 못했어요: {1}", "Not saved: {1}"),
    Phrase(
      .plainFailedHow, "Enter 다시 저장, e 다른 곳에 저장, u 버리기, q 끝 >",
      "Enter try again, e save elsewhere, u drop it, q quit >"),
    Phrase(.plainRight, "맞음", "Right"),
    Phrase(.plainWrong, "틀림. 답: {1}", "Wrong. Answer: {1}"),
    Phrase(.plainNearly, "거의 맞음. 답: {1}", "Nearly. Answer: {1}"),
    Phrase(.plainWaits, "다음 카드는 {1} 뒤에 다시 와요.", "The next card comes back in {1}."),
    Phrase(.plainChoices, "1–{1} 중 하나 >", "1–{1} >"),
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
