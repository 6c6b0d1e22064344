extension Words {
  static let quiz = [
    Phrase(.quizTitle, "퀴즈 {1}", "Quiz {1}"),
    Phrase(.quizEmpty, "아직 물어볼 카드가 없어요.", "There is nothing to ask yet."),
    Phrase(.paused, "멈췄어요", "Paused"),
    Phrase(.pausedHow, "시간은 가지 않아요. p나 Enter로 이어 해요.", "The clock stands still. Press p or Enter to go on."),
    Phrase(.right, "맞았어요", "Right"),
    Phrase(.nearly, "거의 맞았어요", "Nearly"),
    Phrase(.streakOf, "연속 {1}", "streak {1}"),
    Phrase(.points, "{1}점", "{1} points"),
    Phrase(.timeLeft, "{1}초", "{1}s"),
    Phrase(.answerHere, "답을 쓰고 Enter", "type the answer, then Enter"),
    Phrase(.resultTitle, "퀴즈 {1} · {2}", "Quiz {1} · {2}"),
    Phrase(.resultRight, "정확도 {1}", "{1} right"),
    Phrase(.resultPace, "한 문제 {1}초 (가운데값)", "{1}s a question (median)"),
    Phrase(.resultMissed, "다시 볼 것", "To look at again"),
    Phrase(.resultAllRight, "하나도 틀리지 않았어요.", "Not one missed."),
    Phrase(.resultYours, "내 답: {1}", "you: {1}"),
    Phrase(.resultTimes, "문제별 시간", "Time each"),
    Phrase(.resultUnsaved, "결과를 저장하지 못했어요: {1}", "The result could not be saved: {1}"),
    Phrase(.resultNothing, "답한 문제가 없어요.", "No question was answered."),
    Phrase(
      .resultStopped, "{1}문제 중 {2}문제에서 멈췄어요.", "Stopped after {2} of {1} questions."),
    Phrase(
      .resultTimeUp, "시간이 다 됐어요. {1}문제 중 {2}문제에 답했어요.", "Time is up: {2} of {1} questions answered."),
    Phrase(.newBest, "최고 기록!", "A new best!"),
    Phrase(.best, "최고 {1}", "best {1}"),
    Phrase(.lastTen, "지난 열 번", "Last ten"),
    Phrase(.skipped, "건너뜀", "skipped"),
  ]
}
