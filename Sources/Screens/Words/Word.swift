/// Every phrase of the interface, by what it says; the texts are in the tables of `Words`.
package enum Word: String, CaseIterable, Sendable {
  // Things and their measures.
  case cards, new, learning, due, recall, deck, everything
  case again, hard, good, easy
  case seconds, minutes, hours, days, months, years
  // Keys.
  case keyStart, keyBack, keyQuit, keyHelp, keyQuiz, keyStats, keyFold, keyReveal, keyGrade, keyTick
  case keyWhy, keyNote, keyEdit, keyBury, keySuspend, keyFlag, keyDismiss, keyUndo, keyHint, keyScroll
  case keyNext, keyGoHome, keyNextDeck, keyChoose, keyPause, keyResume, keySkip, keyGiveUp, keySubmit, keyNextTab,
    keyLastTab, keyRetry, keyElsewhere, keyMissedAgain, keyRedo
  case keyType, keyStopTyping, keyTimer, keyMissedQuiz
  case keyNewQuiz, keyReviewMore, keyMoreNew, keyStop, keyLeave, keyPick, keyDay
  case escapeAgain, escapeOnlyAgain, newAlone, newAloneHere, plainAlone, plainBegin, toFixNotes, plainFixNotes
  // While notes are read at the start.
  case readingTitle, readingCount, readingOnce
  // Home.
  case today, todayRest, todayDone, todayNothing, streak, lastWeeks, waiting, nothingHere, nothingHereHow
  case welcomeTitle, welcome1, welcome2, welcome3, welcome4, welcome5, readOnly
  // Review.
  case howMany, inOrder, anyOf, codeLines, moreLines, rowsAbove, source, hintIs, waitingTitle, waitingHow, saving,
    saveFailed,
    saveFailedHow
  case flagged, unflagged, undone, buried, suspended, dismissed, nothingToUndo, nothingToUndoHere, noHint, noteUnread
  case redone, nothingToRedo, resting
  // The end of a session.
  case endTitle, endNothing, answers, endHard, endTomorrow, endTomorrowNone, endGrades, endStop, nextDeck, endMoreNew
  case endLearned, endQuiz
  // Why this date.
  case whyTitle, stability, slowTrace, fastTrace, whyTraces, difficulty, recallNow, whyNew, target, whyDue
  case whySpread, daysWord
  // Quiz.
  case quizTitle, quizEmpty, paused, pausedHow, right, nearly, streakOf, points, timeLeft, answerHere
  case resultTitle, resultRight, resultPace, resultMissed, resultAllRight, resultYours, resultTimes
  case resultUnsaved, resultNothing, resultStopped, resultTimeUp, newBest, best, lastTen, skipped
  // Statistics.
  case statsTitle, tabOverview, tabCalendar, tabForecast, tabRetention, tabStates, tabDecks, tabHours, tabQuiz
  case statsEmpty, young, mature, youngShort, matureShort, all, week, month, year, perDayTitle, streakTitle, allTime,
    longestStreak
  case longestStreakTitle, restDays, stateNew, stateLearning, stateYoung, stateMature, stateSuspended, stateBuried,
    less, more
  case predicted, actual, intervals, overdue, dueTomorrow, dueWeek, dueMonth, hourTitle, hourRecall, clock, bestHour,
    quizScore
  case quizNone, reviewCount, calibration, cardsTitle, reviewsTitle
  // The card browser.
  case keyBrowse, keyFind, keyDecide, keyOpen, keyAccept, keyRestore, keyView, keyLastView, keyMark
  case keyMarkRange, keyMarkAll, keySort, keyNextCard, keyTurn, keyAwake, keyClear, keyDrop, keyToList, keyPickCard
  case browseFound, browseAt, browseMarked, browseNone, browseNoneHow, browseNoWaiting, browseHint
  case measureUnread, leftAsIs
  case patternUnfinished, patternMisplaced, patternTooLong
  case orderDeck, orderDue, orderStability, orderLapses, viewAll, viewWaiting, viewDue, viewNew
  case viewLeech, viewFlagged, viewSuspended, viewDismissed, standsWaiting, standsDismissed, standsSuspended
  case standsBuried, standsFlagged, standsNew, standsDue, standsOn, standsStability, standsLapses, shortWaiting
  case shortDismissed, shortSuspended, shortTimes, ruleSure, restored, awake, manyDone, nothingToDo, savingMany
  case backingUp, noBackup
  case unsaved
  // Histories that went over to edited cards.
  case keyCarried, keyCarryBack, keyCarryAgain
  case carriedOver, carriedOverShort, carriedTitle, carriedCount, carriedGone, carriedNone, carriedAway, carriedSame,
    carriedOther, carriedUndone
  case plainCarried, plainCarriedHow
  case keyCarryConfirm, keyCarryAll, cardsKept, cardsRenamed, cardsNew, cardsGone
  case renameSupposed, renameKept, renameRefused, plainRename, plainRenameHow, plainRenameSaved
  case plainChanges
  // Carrying progress between machines.
  case keyReread, notesReread, keySync, keyStopSync, syncBegun, syncStopping
  // Choosing a desired retention; exams and backlogs.
  case keyDecideRetention, keySetRetention, keyPickRetention
  case decideTitle, decideWhat, decideRetention, decideReviews, decideMinutes, decideRemembered, decideCurrent
  case decideNothing, settingSettling, voiceText, voiceQuiet, voiceAccent, voiceRight, voiceWrong, voiceLate
  case decideSaved, backlog, backlogShort, backlogEnd, backlogNoEnd, examAhead, examUnseen, whyExam, whyBalanced
  // Settings.
  case keySettings, keyChange, keyTypeValue, keySetValue, keyDefault, keyPickDeck, keyPickSetting
  case settingsTitle, settingsForAll, settingOn, settingOff, settingAutomatic, settingWeights, settingWeight,
    settingUnknownRules,
    settingRange
  case settingInherited, settingOwn, settingWrong, settingNoStep, settingSaved, settingWorking, settingOutlook,
    settingKnown
  case settingLearning, settingRelearning, settingWaits, settingPace, settingDay, noSuchDeck
  // Home, looking for decks; weights that would predict better.
  case keyFindCards, keyUseWeights, unsynced, filterNone, fitOffer, fitOfferShort, fitUsed, fitTrial,
    fitUse, fitLeave, fitTakenBack
  // The fix list.
  case keyFix, keyUnflag, keyNextGroup, keyLastGroup
  case fixTitle, fixCount, fixChecking, fixLooking, fixNothing, fixLeeches, fixFlagged, fixDense, fixRemarks
  case keyIgnore, findingIgnored, plainToFix, fixOnlyEdit, whyLeech, whyFlagged, whyManyItems, whyLong, toFix, plainFix,
    plainFixWhere, plainFixHow, plainFixNoteHow
  // The command palette.
  case commandOptimize, commandCheck, commandBackUp, commandTold
  case keyPalette, keyPerform, keyMove, paletteTitle, paletteCount, paletteNone
  // The rest.
  case helpTitle, helpMore, moreNotices, tooSmall, tooSmallShort, tooSmallSign
  // Line mode.
  case plainQuestion, plainAnswer, plainColumns, plainHint, plainReveal, plainRecorded, plainEnd, plainHelp, plainRight
  case plainNearly, plainWrong, plainWaits, plainChoices, plainTimeUp, plainScore
  case endDay, retentionNone, plainUnset, plainChoice, carriedBefore, todayAnswers, todayTomorrow
  case settingCards, settingReviews, settingQuestions, noteReread, cardGone
  case endTomorrowNew, endTomorrowBoth, tomorrowNew, whyExamNow, decideOwn, decideLimited, yearModel
  case plainItem, plainBlank, plainNearlyRight, plainDifferent, plainCompared, plainMissing, plainExtra
  case plainMoved, plainNone
  case plainWrite, plainOf, plainWrongThere, plainDoubtful, plainWhy, plainWhyLater, plainOfTen, plainOwnLine,
    plainNoteLine, plainGrades, plainMore, plainMissed, plainPlace
  case fullSeconds, fullMinutes, fullHours, fullDays, fullMonths, fullYears
  case plainCard, plainStands, plainDecide, plainWaiting, plainFailed, plainFailedHow
}
