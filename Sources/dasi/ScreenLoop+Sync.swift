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
      let library = desk.takeIn(cards, knowing: app.knownLibrary)
      return (library.map { [.reloaded($0)] } ?? []) + [.synced(text, ending)]
    }
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
