import History
import Scheduling

/// Weights that would predict the learner's answers better than those in use.
package struct FitOffer: Hashable, Sendable {
  package let weights: WeightSet
  /// By which part predictions would miss less, 0…1.
  package let gain: Double

  package init(weights: WeightSet, gain: Double) {
    self.weights = weights
    self.gain = gain
  }

  /// Nil where it would not be worth a word.
  package init?(_ own: OwnWeights) {
    guard own.isComparable, own.before.logLoss > 0 else { return nil }
    let gain = (own.before.logLoss - own.after.logLoss) / own.before.logLoss
    guard gain >= Self.leastGain else { return nil }
    self.init(weights: own.weights, gain: gain)
  }

  /// Below this nobody would notice.
  private static let leastGain = 0.01
  /// So many new answers make it worth a look.
  static let leastAnswers = 400
}

extension Library {
  /// What today would hold under other weights; the whole history is replayed for it.
  package func today(under weights: WeightSet, at time: Timestamp) -> Today {
    var tried = ledger
    tried.add(Entry(id: EntryID(device: "trial", number: 1), at: time, act: .weights(weights)))
    let settings = settings
    let ruled = tried.ruled { Scheduler(settings.scheduler, weights: settings.weights($0).all) }
    return Library(cards: all, ledger: ruled, settings: settings, on: today).today(at: time)
  }

  /// Whether so much was answered since weights were last chosen that a look for better ones is due.
  ///
  /// Weights that are set by hand are left alone. With a long history, an eighth of it has to be new.
  package var isFitDue: Bool {
    guard settings.scheduler.model == .fsrs6, settings.scheduler.weights == nil else { return false }
    let reviews = ledger.reviews
    guard reviews.count >= FitOffer.leastAnswers else { return false }
    guard let chosen = ChosenWeights(ledger.entries) else { return true }
    let least = max(FitOffer.leastAnswers, reviews.count / 8)
    let first = reviews.indices.dropLast(least - 1).last
    return first.map { reviews.time(at: $0) > chosen.at } ?? false
  }
}
