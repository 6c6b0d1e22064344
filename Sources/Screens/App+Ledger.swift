import History
import Study

extension App {
  /// The cards and their history as they stand, whichever page holds them.
  package var knownLibrary: Library { review?.session.library ?? library }

  /// How the program looks and listens; what is just being set shows at once.
  package var interface: InterfaceSettings { settings?.shown.interface ?? knownLibrary.settings.interface }

  /// Whether a review has no card to ask just now.
  package var isWaiting: Bool { review.map { $0.card == nil } ?? false }

  /// What is wrong with the keys of a learner's own.
  package static func keyFaults(_ settings: InterfaceSettings) -> [KeyFault] { OwnKeys.reading(settings.keys).faults }

  /// The history as it stands, whichever page holds it.
  package var ledger: Ledger { knownLibrary.ledger }
}
