import Scheduling
import Study
import TextUI

/// What was being studied when another page was opened over it, to come back to.
struct StudyAside: Sendable {
  var review: ReviewPage?
  var quiz: QuizPage?
  /// Whether the clock of the quiz is to go on.
  var runsQuiz = false
}

extension App {
  /// Puts the card or the quiz aside where a page is opened from it that leads back; its library goes to the app, so that
  /// nothing is copied.
  mutating func putAside(for start: Start, at time: Timestamp) {
    switch start {
    case .home, .review, .moreNew, .quiz: return aside = nil
    case .stats, .browse, .find, .carried, .decide, .settings, .fix: break
    }
    if var page = review {
      if case .saving = page.session.stage { return }
      page.leftAt = time
      review = nil
      library = page.session.lend()
      aside = StudyAside(review: page)
    } else if var page = quiz {
      let runs = page.session.stage == .asking
      if runs { page.pause(at: time) }
      aside = StudyAside(quiz: page, runsQuiz: runs)
    }
  }

  /// Goes back to what was put aside, as it was.
  mutating func takeUp(_ aside: StudyAside, at time: Timestamp) {
    leavePage()
    self.aside = nil
    if var page = aside.review {
      page.takeUp(takeLibrary(), at: time)
      review = page
      place = .review
    } else if var page = aside.quiz {
      if aside.runsQuiz, !Layout(size: size).isTooSmall { page.goOn(at: time) }
      quiz = page
      place = .quiz
    }
  }
}
