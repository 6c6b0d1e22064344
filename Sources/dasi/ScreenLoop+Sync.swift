import Cards
import History
import Screens
import Storage

extension ScreenLoop {
  /// Begins a sync beside the screen.
  mutating func beginSync() -> App.Event? {
    guard sync == nil else { return nil }
    sync = SyncWork(desk.preparedSync())
    return sync == nil ? .synced(desk.wordsForNoSync, .stuck) : nil
  }

  /// Takes in what the sync has to say, which is over with the last of it; returns an exit code when that was the last.
  mutating func hearSync() -> Int32? {
    for event in (sync?.news() ?? []).flatMap({ events(of: $0) }) {
      if let code = handle(event) { return code }
    }
    return nil
  }

  private mutating func events(of news: BackgroundSync.News) -> [App.Event] {
    switch news {
    case .stage(let stage): return [.syncing(desk.words(for: stage), part: stage.part)]
    case .ended(let result, let cards):
      sync?.join()
      sync = nil
      let (text, ending) = desk.words(for: result)
      if beginTakingIn(cards, last: .synced(text, ending)) { return [] }
      recorded = []
      return events(of: desk.preparedIncoming(cards, knowing: app.knownLibrary)(), last: .synced(text, ending))
    }
  }

  /// Returns what others wrote, where it is little; what is much begins to be taken in beside the screen.
  mutating func news(besides written: [Entry]) -> [Entry] {
    if sync != nil || incoming != nil {
      // It is taken in when that is over.
      recorded += written
      return []
    }
    guard desk.hasMuchNews, beginTakingIn(nil, last: nil) else {
      return desk.news(knowing: app.knownLibrary).filter { !written.contains($0) }
    }
    recorded = written
    return []
  }

  /// Begins to take in what others wrote, and cards where notes changed; false when the system has no thread to give.
  mutating func beginTakingIn(_ cards: [Card]?, last: App.Event?) -> Bool {
    guard let work = Beside(desk.preparedIncoming(cards, knowing: app.knownLibrary)) else { return false }
    incoming = (work, last)
    recorded = []
    return true
  }

  /// Takes in what came beside the screen; returns an exit code when that was the last.
  mutating func hearIncoming() -> Int32? {
    guard let (work, last) = incoming, work.isDone, let value = work.value() else { return nil }
    incoming = nil
    for event in events(of: value, last: last) {
      if let code = handle(event) { return code }
    }
    return nil
  }

  private mutating func events(of value: Incoming, last: App.Event?) -> [App.Event] {
    // Under other settings all is to be worked out once more.
    if value.settings != desk.settings, beginTakingIn(value.cards, last: last) { return [] }
    let library = desk.takeIn(value, recorded: recorded)
    recorded = []
    return (library.map { [.reloaded($0)] } ?? []) + (last.map { [$0] } ?? [])
  }

  /// Lets a sync end where nothing is half done, and says what came of it: the screen is gone.
  mutating func endSync() {
    guard let sync else { return }
    sync.cancel()
    sync.join()
    for case .ended(let result, _) in sync.news() { complain(desk.words(for: result).text) }
    self.sync = nil
  }
}

extension Sync.Stage {
  /// How much of a sync is done when it comes to this.
  fileprivate var part: Double {
    switch self {
    case .keeping: 0
    case .fetching: 0.2
    case .joining: 0.5
    case .sending: 0.75
    }
  }
}
