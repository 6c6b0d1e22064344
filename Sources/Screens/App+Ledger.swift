import History

extension App {
  /// The history as it stands, whichever page holds it.
  package var ledger: Ledger { review?.session.library.ledger ?? library.ledger }
}
