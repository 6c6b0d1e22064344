import Scheduling
import Study
import Testing

@Suite struct FitDueTests {
  private func answers(_ count: Int, from hours: Int = 0, _ pen: inout Pen) {
    for number in 0..<count {
      pen.write(.review(cards(40)[number % 40].id, .good, milliseconds: 1), at: moment(hours + number))
    }
  }

  @Test func `a look for weights is due with four hundred answers, and again with as many new ones`() {
    var pen = Pen()
    answers(399, &pen)
    #expect(!library(cards(40), pen.written).isFitDue)
    answers(1, from: 400, &pen)
    #expect(library(cards(40), pen.written).isFitDue)
    pen.write(.weights(.standard), at: moment(401))
    #expect(!library(cards(40), pen.written).isFitDue)
    answers(399, from: 402, &pen)
    #expect(!library(cards(40), pen.written).isFitDue)
    answers(1, from: 802, &pen)
    #expect(library(cards(40), pen.written).isFitDue)
  }

  @Test func `weights that were set by hand are left alone`() {
    var pen = Pen()
    answers(500, &pen)
    var settings = Settings()
    settings.scheduler.weights = .standard
    #expect(!library(cards(40), pen.written, settings: settings).isFitDue)
  }
}
