extension Words {
  /// What is said where a desired retention is chosen, and of exams and backlogs.
  static let decide = [
    Phrase(.keyDecideRetention, "기억률", "retention"),
    Phrase(.keySetRetention, "이걸로", "choose"),
    Phrase(.keyPickRetention, "기억률 고르기", "look at another"),
    Phrase(
      .decideNothing, "셈할 카드가 아직 없어요. 노트를 읽어 카드가 생기면 여기서 견줘 볼 수 있어요.",
      "There are no cards to reckon with yet. Once notes have given some, they are compared here."),
    Phrase(.decideTitle, "기억률 정하기", "Help me decide"),
    Phrase(
      .decideWhat, "내 카드와 내 빠르기로 한 해를 미리 살아 봤어요. 다시 묻는 날에 떠올릴 확률을 높게 잡을수록 더 자주 물어요.",
      "A year lived beforehand, with your cards and at your speed. The surer you want to recall a card on its day, the more often it is asked."
    ),
    Phrase(.decideOwn, "기억률을 따로 정한 덱은 어느 줄에서나 그대로예요.", "Decks with a retention of their own keep it in every row."),
    Phrase(
      .decideLimited, "* 하루 한도 때문에 때가 된 카드를 다 묻지 못하는 날이 있어요. 늦어지는 만큼 덜 기억해요.",
      "* On some days a limit keeps back cards that are due; asked late, fewer of them are known."),
    Phrase(.yearModel, "한 해 셈은 FSRS-6으로 해요.", "The year is simulated with FSRS-6."),
    Phrase(.decideRetention, "기억률", "recall"),
    Phrase(.decideReviews, "하루 답", "a day"),
    Phrase(.decideMinutes, "하루 분", "minutes"),
    Phrase(.decideRemembered, "기억할 것", "known"),
    Phrase(.decideCurrent, "← 지금", "← now"),
    Phrase(.decideSaved, "이제 {1}로 물어요. 날짜를 새로 정했어요.", "Set to {1}; dates are worked out anew."),
    Phrase(.backlog, "밀린 카드 {1}장 · 하루 {2}장씩", "{1} behind · {2} a day"),
    Phrase(.backlogShort, "밀린 카드 {1}장", "{1} behind"),
    Phrase(.backlogEnd, "{1}에 끝나요", "caught up on {1}"),
    Phrase(.backlogNoEnd, "이대로는 한 해 안에 안 끝나요", "not caught up within a year this way"),
    Phrase(.examAhead, "{1} 시험 {2} (더 안 하면 그날 기억 {3})", "exam {1} {2} ({3} known then without further study)"),
    Phrase(.examUnseen, "새 카드를 하루 {1}장씩 하면 다 볼 수 있어요", "{1} new a day to see them all"),
    Phrase(.whyExam, "{1} 시험에 맞춰, {2}부터 마지막으로 한 번씩 더 물어요.", "For the exam on {1}: a last pass begins on {2}."),
    Phrase(
      .whyExamNow, "{1} 시험 전 마지막으로 한 번씩 더 묻는 때예요. 전날에 한 번 더 묻지 않는 카드는 시험 뒤에 와요.",
      "The last pass for the exam on {1}: what is not asked again on the eve comes after it."),
    Phrase(.whyBalanced, "카드가 많은 날과 쉬는 요일은 피해서 정했어요.", "Days that hold many cards, and easy days, are avoided."),
  ]
}
