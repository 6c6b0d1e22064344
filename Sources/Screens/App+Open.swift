import Cards
import History
import Scheduling
import Study
import TextUI

extension App.Start {
  /// Whether it begins with a card that is to be graded.
  fileprivate var studies: Bool {
    switch self {
    case .review, .moreNew: true
    default: false
    }
  }
}

extension App {
  /// Opens a page in the place of what has the screen.
  mutating func open(_ start: Start, at time: Timestamp) {
    if place == .home, start != .home { home.forgetNews() }
    if start.studies, let readOnly {
      notice = words(.readOnly, readOnly)
      return place == .home ? home.refresh(library, at: time) : ()
    }
    putAside(for: start, at: time)
    leavePage()
    switch start {
    case .home: home.refresh(library, at: time)
    case .review(let deck):
      openReview(takeLibrary(), deck: deck, at: time)
    case .moreNew:
      var library = takeLibrary()
      library.allowNewCards(Library.handful, at: time)
      openReview(library, deck: nil, at: time)
    case .quiz(let deck):
      openQuiz(deck: deck, only: nil, at: time)
    case .stats:
      stats = StatsPage(Statistics(library: library, at: time), results: results)
      place = .stats
    case .browse(let query): openBrowser(query: query, at: time)
    case .find(let query): openBrowser(query: query, isTyping: true, at: time)
    case .carried:
      carried = CarriedPage(library, obstacle: readOnly)
      place = .carried
    case .decide:
      decide = DecidePage(library, unsettled ?? library.settings, obstacle: readOnly)
      place = .decide
    case .settings:
      settings = SettingsPage(unsettled ?? library.settings, obstacle: readOnly)
      place = .settings
    case .fix:
      fix = FixPage(library, remarks: home.remarks, lines: home.lines, obstacle: readOnly)
      place = .fix
    }
  }

  /// Sits down to a deck's cards of today, or to those of all.
  private mutating func openReview(_ library: Library, deck: String?, at time: Timestamp) {
    review = ReviewPage(
      session: ReviewSession(library: library, deck: deck, at: time), deck: deck, name: deck ?? notesName, at: time)
    place = .review
  }

  /// Begins a quiz on a deck, or on some cards of it only.
  mutating func openQuiz(deck: String?, only cards: [CardID]?, at time: Timestamp) {
    let settings = library.settings
    let session = QuizSession(
      library: library, deck: deck, only: cards, questions: settings.quizQuestions, seconds: settings.quizSeconds,
      seed: seeds.next(), at: time)
    quiz = QuizPage(session: session, name: deck ?? notesName, isRepeat: cards != nil, results: results)
    if Layout(size: size).isTooSmall { quiz?.pause(at: time) }
    place = .quiz
  }

  /// Opens the card browser; what waits shows card by card where the list has no room beside it.
  private mutating func openBrowser(query: String, isTyping: Bool = false, at time: Timestamp) {
    place = .browse
    let isOpen = query == BrowseView.waiting && BrowseGeometry(sheet.layout, isOpen: false).card == nil
    browse = BrowsePage(
      library, query: query, isTyping: isTyping, isOpen: isOpen, ruleNames: ruleNames(words.language),
      obstacle: readOnly, at: time)
  }

  mutating func goHome(at time: Timestamp) {
    leavePage()
    aside = nil
    outermost = .home
    home.refresh(library, at: time)
  }

  /// Closes what lies over home, which is not looked at again yet: that is work in proportion to the library.
  mutating func leavePage() {
    if let session = review?.session { library = session.library }
    (review, quiz, stats, browse, carried, decide, settings, fix, overlay) = (
      nil, nil, nil, nil, nil, nil, nil, nil, nil
    )
    place = .home
  }

  /// Hands the library over; a second owner would make every answer copy it whole.
  mutating func takeLibrary() -> Library {
    let library = library
    self.library = Library(
      cards: [], ledger: Ledger(scheduler: library.ledger.scheduler), settings: library.settings)
    return library
  }

  /// Takes in the library as it was read or worked out anew.
  mutating func reloaded(_ library: Library, at time: Timestamp) {
    var library = library
    library.goOn(to: time)
    if let cards = review?.session.library.all {
      if cards != library.all { notice = words(.noteReread) }
      if review?.reload(library, at: time) ?? false { notice = words(.cardGone) }
    } else if browse != nil {
      browse?.reload(library, insteadOf: self.library, at: time)
      self.library = library
    } else {
      self.library = library
      carried?.refresh(library)
      fix?.reload(library)
      home.refresh(library, at: time)
      if home.isRereading { notice = words(.notesReread, words.number(library.all.count)) }
      home.isRereading = false
    }
    if fix == nil { home.lookAgain(knownLibrary) }
    settle()
  }
}
