import Scheduling
import Study

/// Words for the learner's own weights.
extension Report {
  /// What was found, in lines.
  func lines(of found: OwnWeights) -> [String] {
    [
      say("예측할 수 있는 답 \(found.items)개로 맞췄어요.", "Fitted to \(found.items) answers that can be predicted."),
      found.isComparable
        ? say(
          "배우지 않은 마지막 \(found.after.items)개에서:", "On the newest \(found.after.items), which were not trained on:")
        : say(
          "마지막 \(found.after.items)개에서 (지금 가중치는 이 답들로도 배워서, 견줄 수 없어요):",
          "On the newest \(found.after.items), from which the weights in use have learned, so that they cannot be compared:"
        ),
      say("  로그 손실       ", "  log loss        ") + change(found.before.logLoss, found.after.logLoss),
      say("  예측과 실제의 차 ", "  calibration     ") + change(found.before.rmseBins, found.after.rmseBins),
    ] + lines(of: found.decks)
  }

  /// How well each deck's own weights do, against those fitted to all decks.
  private func lines(of decks: [OwnWeights.Deck]) -> [String] {
    if decks.isEmpty { return [] }
    let head = say("덱마다 로그 손실, 모두의 가중치 → 그 덱만의 가중치:", "Log loss by deck, with the weights of all → with its own:")
    return [head]
      + decks.map { deck in
        "  \(deck.path): \(change(deck.general.logLoss, deck.own.logLoss))"
          + (deck.isUsed ? say(" · 따로 써요", " · gets its own") : say(" · 모두의 것을 써요", " · keeps those of all"))
      }
  }

  /// How far fitting is.
  func text(ofFits done: Int, of total: Int) -> String {
    say("가중치를 맞추는 중… \(done)/\(total)", "Fitting the weights… \(done)/\(total)")
  }

  var textOfNoFit: String {
    say(
      "FSRS-7의 가중치는 맞출 수 없어요. 설정에서 model을 FSRS-6으로 바꾸거나 weights에 직접 넣어 주세요.",
      "Weights of FSRS-7 cannot be fitted. Set the model to FSRS-6, or give weights of your own in the settings.")
  }

  var textOfWeightsSetByHand: String {
    say(
      "가중치를 설정에 직접 정해 두어서 아무것도 바꾸지 않았어요. 맞춘 가중치를 쓰려면 먼저 dasi settings --set weights= 로 비워 주세요.",
      "Weights are set by hand in the settings and go first, so nothing was changed. To use fitted ones, empty them: dasi settings --set weights="
    )
  }

  /// Weights are set that the model in use does not take.
  func text(ofWeightsFor model: ModelName) -> String {
    say(
      "weights는 \(model.rawValue)의 것이 아니어서 쓰지 않아요. 비우거나 model을 바꿔 주세요.",
      "weights are none of \(model.rawValue) and are not used. Empty them, or change the model.")
  }

  /// What is best done.
  func advice(on found: OwnWeights) -> String {
    if found.isBetter { return say("더 잘 맞아요.", "The new weights predict better.") }
    if found.isComparable {
      return say("더 잘 맞지 않아서 그대로 두는 것이 좋아요.", "The new weights do not predict better; better keep the old ones.")
    }
    return say(
      "맞춘 뒤로 새 답이 \(found.newItems)개뿐이에요. \(OwnWeights.leastNewItems)개가 모이면 견줄 수 있어요.",
      "Only \(found.newItems) answers came since weights were fitted; with \(OwnWeights.leastNewItems) they can be compared."
    )
  }

  func question(for found: OwnWeights) -> String {
    advice(on: found) + say(" 앞으로 이 가중치를 쓸까요? [y/N]", " Use them from now on? [y/N]")
  }

  func text(ofChange isUsed: Bool) -> String {
    isUsed
      ? say(
        "앞으로 새 가중치로 날짜를 정해요. 되돌리려면 dasi optimize --undo.",
        "Days are now set by the new weights. To take that back: dasi optimize --undo")
      : say("그대로 두었어요.", "Nothing was changed.")
  }

  var textOfTakenBack: String {
    say("마지막으로 고른 가중치를 되돌렸어요.", "The last choice of weights was taken back.")
  }

  func text(ofTooFew least: Int) -> String {
    say(
      "답이 아직 모자라요. 다음 날 이후에 다시 본 카드의 답이 \(least)개 모이면 해 보세요.",
      "There are too few answers yet. Try again when cards were asked on a later day \(least) times.")
  }

  var textOfNoChoice: String {
    say("되돌릴 가중치가 없어요.", "No weights were chosen, so there is nothing to take back.")
  }

  private func change(_ before: Double, _ after: Double) -> String { "\(places(before)) → \(places(after))" }

  /// A number below ten with four decimal places.
  private func places(_ value: Double) -> String {
    let whole = Int((value * 10_000).rounded())
    let fraction = String(whole % 10_000)
    return "\(whole / 10_000)." + String(repeating: "0", count: 4 - fraction.count) + fraction
  }
}
