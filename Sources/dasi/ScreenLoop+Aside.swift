import History
import Notes
import Scheduling
import Screens
import Storage
import Study

extension ScreenLoop {
  /// Takes in what was found beside the screen; returns an exit code when that was the last.
  mutating func hearAside() -> Int32? {
    for event in aside.news() {
      if let code = handle(event) { return code }
    }
    return nil
  }

  /// Begins to live the year to come under each of some settings, from the cards and answers as they stand.
  mutating func foresee(_ wishes: [Foresight]) -> App.Event? {
    guard !wishes.isEmpty else {
      aside.withdraw(.foresight)
      return nil
    }
    let (library, now) = (app.knownLibrary, clock.now())
    let isBegun = aside.begin(.foresight) { errand in
      let workload = Workload(library: library, deck: wishes.first?.deck, at: now)
      _ = Workers.map(wishes.count) { place -> Bool? in
        guard !errand.isWithdrawn else { return nil }
        errand.tell(.foreseen(wishes[place], workload.row(wishes[place])))
        return true
      }
    }
    return isBegun ? nil : .redraw
  }

  /// Begins to look through the notes for what is doubtful, and for some lines of them.
  mutating func check(_ lines: Set<NotePlace>) -> App.Event? {
    let inspection = desk.inspection
    let isBegun = aside.begin(.check) { errand in
      let found = inspection.remarks(isWithdrawn: { errand.isWithdrawn }, tell: { errand.tell(.checking($0)) })
      guard let found else { return }
      errand.tell(
        .checked(found, inspection.texts(of: lines.union(found.map { NotePlace(file: $0.file, line: $0.line) }))))
    }
    return isBegun ? nil : .checked([], [:])
  }

  /// Begins to look for weights that would predict the answers better.
  mutating func fit() -> App.Event? {
    let library = app.knownLibrary
    _ = aside.begin(.fit) { errand in
      // One thread: the other core is the learner's.
      let own = OwnWeights(library, Crew(threads: 1))
      errand.tell(.fitted(own.flatMap(FitOffer.init)))
    }
    return nil
  }

  /// Begins to make a backup before much is changed.
  mutating func backUp() -> App.Event? {
    let (places, now, report) = (desk.places, clock.now(), desk.report)
    let isBegun = aside.begin(.backup) { errand in
      do throws(Archive.Fault) {
        try Backups(places).make(before: "many", at: now)
        errand.tell(.backedUp(nil))
      } catch { errand.tell(.backedUp(report.text(of: error, at: places.progress))) }
    }
    return isBegun ? nil : .backedUp(nil)
  }

  /// Schedules everything by the weights that were chosen just now.
  mutating func reschedule(after entry: Entry) -> App.Event {
    _ = app.handle(.recorded(entry), at: clock.now())
    let library = app.knownLibrary
    let ledger = library.ledger.ruled(by: Desk.scheduling(library.settings))
    return .reloaded(
      Library(cards: library.all, ledger: ledger, settings: library.settings, on: library.today))
  }

  /// Keeps settings; where they ask for another schedule or other cards, those are worked out beside the screen.
  mutating func save(_ settings: Settings) -> App.Event {
    do throws(StorageError) { try desk.save(settings) } catch { return .settingsFailed(desk.words(for: error)) }
    let library = app.knownLibrary
    if settings.studiesAlike(library.settings) { return .settingsSaved(settings) }
    // What goes on begins anew under other settings when it is done.
    if incoming != nil || beginTakingIn(nil, last: nil) { return .settling(settings) }
    if let library = desk.takeIn(desk.preparedIncoming(nil, knowing: library)(), recorded: []) {
      _ = app.handle(.reloaded(library), at: clock.now())
    }
    return .settingsSaved(settings)
  }
}
