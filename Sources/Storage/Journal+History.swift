import History
import Scheduling

extension Journal {
  /// Reads everything, at the start of a visit, and tells what was noticed: from `cache` what it holds, the rest from the
  /// files.
  ///
  /// `scheduling` says the scheduler that chosen weights lead to.
  package func history(
    _ scheduling: (ChosenWeights?) -> Scheduler, cache: HistoryCache? = nil
  ) -> (ledger: Ledger, notices: [JournalNotice]) {
    if let kept = cache?.load() {
      for lane in kept.lanes { readers[lane.path] = lane }
      var ledger = kept.ledger
      cached = ledger.entries.count
      let news = refresh()
      ledger.add(news.entries)
      return (ledger.ruled(by: scheduling), news.notices)
    }
    var news = unread
    news.read()
    var log = news.takeLog()
    let (found, notices) = take(news)
    log.append(contentsOf: found)
    let sharing = ReplaySharing(parts: 2 * Workers.count) { Workers.change($0, $1) }
    return (Ledger(log: consume log, sharing: sharing, scheduling: scheduling), notices)
  }

  /// Keeps what follows from the files for the next start, where there is enough of it that is not kept yet.
  ///
  /// What is kept is believed at the next start, so the files are read once more: only a history that is made of exactly
  /// what stands in them is kept, and none where anything is wrong with a line, so that it is noticed again.
  package func keep(_ ledger: Ledger, in cache: HistoryCache?) {
    guard let cache, ledger.suppositions == 0, ledger.entries.count - cached >= HistoryCache.leastEntries else {
      return
    }
    var roll = EntryRoll(of: ledger.entries)
    var lanes: [LaneReader] = []
    for path in LaneNews.paths(places, fileSystem).paths {
      var lane = LaneReader(path: path)
      var isKnown = true
      let reading = try? lane.walk(fileSystem) { isKnown = isKnown && roll.meet($0) }
      guard let reading, isKnown, reading.rejected.isEmpty, lane.tail == .none else { return }
      lanes.append(lane)
    }
    if roll.isComplete { cache.save(ledger, lanes) }
  }
}
