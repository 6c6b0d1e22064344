import Scheduling

/// What the next study day will ask within the limits of a day, as things stand.
package struct Tomorrow: Hashable, Sendable {
  /// Cards to review, with those that are in learning steps.
  package var reviews = 0
  /// Cards to be seen for the first time.
  package var new = 0
  /// What is due and that the day will have no room for; nil where it has room for all.
  package var backlog: Backlog?

  package init() {}

  package var cards: Int { reviews + new }
}

extension Library {
  /// Returns what the study day after that of `time` will ask of one deck with those below it, or of all.
  ///
  /// `isStudied` takes it that until then all is answered that today still asks; else nothing more is.
  package func tomorrow(at time: Timestamp, in deck: String? = nil, afterToday isStudied: Bool = false) -> Tomorrow {
    let next = endOfDay(at: time)
    let answered = isStudied ? Set(DailyQueue(library: self, deck: deck, at: time).places) : []
    let supply = supply(of: places(in: deck).lazy.filter { !answered.contains($0) }, at: next)
    let room = room(at: next)
    var tomorrow = Tomorrow()
    tomorrow.reviews = supply.learning + min(supply.due, room.reviews)
    tomorrow.new = min(supply.new, room.new)
    tomorrow.backlog = backlog(at: next, without: answered)
    return tomorrow
  }
}
