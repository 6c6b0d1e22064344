import History
import Study

extension App {
  /// The cards and their history as they stand, whichever page holds them.
  package var knownLibrary: Library { review?.session.library ?? library }

  /// The history as it stands, whichever page holds it.
  package var ledger: Ledger { knownLibrary.ledger }
}
