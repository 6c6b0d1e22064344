import Cards
import Scheduling
import Testing

@testable import History

/// What was released once is read for ever: these lines stand as version 1 wrote them, sums and all.
@Suite struct ReleasedFormatTests {
  private static let lines = #"""
    {"v":1,"id":"owl-1a2b3c:1","at":"2026-11-22T19:01:05.123+09:00","type":"review","card":"a1","grade":3,"ms":5400,"seen":{"kind":"definition","question":"유약이란?","answer":["도자기에 입히는 유리 막"],"section":["가마"],"file":"kiln.md"},"sum":"f90d9ed3"}
    {"v":1,"id":"owl-1a2b3c:2","at":"2026-11-22T19:02:05.123+09:00","type":"review","card":"b2","grade":1,"ms":900,"sum":"ccc0f8d8"}
    {"v":1,"id":"owl-1a2b3c:3","at":"2026-11-22T19:03:05.123+09:00","type":"undo","entry":"owl-1a2b3c:2","sum":"1aaa93c7"}
    {"v":1,"id":"owl-1a2b3c:4","at":"2026-11-22T19:04:05.123+09:00","type":"suspend","card":"b2","sum":"668e720a"}
    {"v":1,"id":"owl-1a2b3c:5","at":"2026-11-22T19:05:05.123+09:00","type":"resume","card":"b2","sum":"2ad6db19"}
    {"v":1,"id":"owl-1a2b3c:6","at":"2026-11-22T19:06:05.123+09:00","type":"bury","card":"b2","sum":"27a3bfd2"}
    {"v":1,"id":"owl-1a2b3c:7","at":"2026-11-22T19:07:05.123+09:00","type":"flag","card":"b2","sum":"a095ff06"}
    {"v":1,"id":"owl-1a2b3c:8","at":"2026-11-22T19:08:05.123+09:00","type":"unflag","card":"b2","sum":"e04c4adc"}
    {"v":1,"id":"owl-1a2b3c:9","at":"2026-11-22T19:09:05.123+09:00","type":"dismiss","card":"c3","sum":"efd4b5d3"}
    {"v":1,"id":"owl-1a2b3c:10","at":"2026-11-22T19:10:05.123+09:00","type":"restore","card":"c3","sum":"353c09c8"}
    {"v":1,"id":"owl-1a2b3c:11","at":"2026-11-22T19:11:05.123+09:00","type":"rename","from":"a1","to":"d4","how":"text","sum":"2ade58e5"}
    {"v":1,"id":"owl-1a2b3c:12","at":"2026-11-22T19:12:05.123+09:00","type":"reset","card":"b2","sum":"9d07896f"}
    {"v":1,"id":"owl-1a2b3c:13","at":"2026-11-22T19:13:05.123+09:00","type":"weights","w":[0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.1542],"sum":"a6787af1"}
    {"v":1,"id":"owl-1a2b3c:14","at":"2026-11-22T19:14:05.123-03:30","type":"review","card":"e5","grade":4,"ms":0,"mood":"calm","sum":"fe7cf7cb"}
    {"v":1,"id":"owl-1a2b3c:15","at":"2026-11-22T19:15:05.123+09:00","type":"dream","card":"e5","colour":"blue","sum":"419ce6ed"}
    """#

  private var text: JournalText { JournalText(Array((Self.lines + "\n").utf8)) }

  @Test func `fault 40: a journal of version 1 is read whole, and written as it was`() {
    #expect(text.rejected.isEmpty && text.tornFrom == nil && text.entries.count == 15)
    #expect(text.entries.map(JournalLine.text).joined(separator: "\n") == Self.lines)
  }

  @Test func `fault 40: what version 1 knew of each card is known`() {
    let ledger = Ledger(log: text.log) { Scheduler(SchedulerSettings(), weights: $0?.weights.all ?? .standard) }
    #expect(Set(ledger.knownCards.map(\.rawValue)) == ["b2", "c3", "d4", "e5"])
    let moved = ledger.progress(of: CardID("d4")).schedule
    #expect(moved.reviews == 1 && moved.phase == .learning(stepsLeft: 1))
    #expect(ledger.progress(of: CardID("b2")).schedule == .new)
    #expect(ledger.progress(of: CardID("b2")).buriedOn != nil && !ledger.progress(of: CardID("b2")).isFlagged)
    #expect(!ledger.progress(of: CardID("c3")).isDismissed)
    #expect(ledger.progress(of: CardID("e5")).schedule.phase == .review)
    #expect(ledger.sighting(of: CardID("a1"))?.card(CardID("a1"))?.question == "유약이란?")
    #expect(ledger.scheduler.model == Scheduler(SchedulerSettings(), weights: ledger.weightsChosen).model)
  }
}

extension Ledger {
  fileprivate var weightsChosen: Weights { ChosenWeights(entries)?.weights.all ?? .standard }
}
