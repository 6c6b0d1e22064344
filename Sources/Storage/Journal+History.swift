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
    var log = EntryLog()
    let notices = read(into: &log)
    return (Ledger(log: log, scheduling: scheduling), notices)
  }

  /// Keeps what follows from the files for the next start, where there is enough of it that is not kept yet.
  ///
  /// What is kept is believed at the next start, so the files are read once more: only a history that is made of exactly
  /// what stands in them is kept, and none where anything is wrong with a line, so that it is noticed again.
  package func keep(_ ledger: Ledger, in cache: HistoryCache?) {
    guard let cache, ledger.isPlain, ledger.suppositions == 0,
      ledger.entries.count - cached >= HistoryCache.leastEntries
    else { return }
    var log = EntryLog()
    var lanes: [LaneReader] = []
    for path in lanePaths() {
      var lane = LaneReader(path: path)
      guard let reading = try? lane.read(fileSystem), reading.rejected.isEmpty, lane.tail == .none else { return }
      log.append(contentsOf: reading.entries)
      lanes.append(lane)
    }
    log.settle()
    if log == ledger.entries { cache.save(ledger, lanes) }
  }
}
