import Cards
import History
import Scheduling
import Study
import Testing

@Suite struct CardToFixTests {
  /// A card that was forgotten so often.
  private func forgotten(_ id: String, times: Int, _ pen: inout Pen) {
    pen.write(.review(CardID(id), .easy, milliseconds: 1), at: moment(10 - 24 * 400))
    for lapse in 0..<times {
      let hours = 10 - 24 * (390 - lapse * 20)
      pen.write(.review(CardID(id), .again, milliseconds: 1), at: moment(hours))
      pen.write(.review(CardID(id), .good, milliseconds: 1), at: moment(hours, 11))
    }
  }

  private let dense = card("dense", answer: (1...8).map { "item \($0)" })
  private let long = card("long", answer: [String(repeating: "아주 긴 답 ", count: 60)])

  @Test func `leeches come first, then flagged cards, then dense ones, each with all its reasons`() {
    var pen = Pen()
    forgotten("dense", times: 8, &pen)
    pen.write(.flag(CardID("c001")), at: moment(10))
    let all = cards(3) + [dense, long]
    let found = library(all, pen.written).cardsToFix
    #expect(found.map(\.card.id.rawValue) == ["dense", "c001", "long"])
    #expect(found[0].reasons == [.leech(lapses: 8), .manyItems(8)])
    #expect(found[1].reasons == [.flagged])
    guard case .longAnswer(let lines) = found[2].reasons[0] else {
      Issue.record("long")
      return
    }
    #expect(lines > 4)
  }

  @Test func `what rests, what is no card and what is short and known is left alone`() {
    var pen = Pen()
    forgotten("c000", times: 9, &pen)
    forgotten("c001", times: 7, &pen)
    pen.write(.suspend(CardID("c000")), at: moment(10))
    pen.write(.dismiss(CardID("dense")), at: moment(10))
    #expect(library(cards(3) + [dense], pen.written).cardsToFix.isEmpty)
  }

  @Test func `home counts what asks for a hand: a dense card only once it was forgotten`() {
    var pen = Pen()
    #expect(library([dense, long]).fixCount == 0)
    forgotten("dense", times: 1, &pen)
    pen.write(.flag(CardID("c000")), at: moment(10))
    #expect(library(cards(2) + [dense, long], pen.written).fixCount == 2)
  }
}
