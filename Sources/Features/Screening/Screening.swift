import Access
public import AuditTrail
public import NameMatching
public import Storage
public import Suppliers

/// Checks suppliers against watchlists and keeps what people decide about what is found.
///
/// A hit is a question, never a verdict: a named person answers it with a reason, a second person looks where it weighs,
/// and anybody may ask for it to be opened again. The only door to lists, checks, hits and what goes to the modern slavery
/// lead; every method takes who asks, and sees that organisation's records alone.
public struct Screening: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let suppliers: Suppliers
    let matcher: NameMatcher
    let purposes: Purposes
    let indexes = ListIndexes()

    public init(store: any Store, clock: Clock, trail: AuditTrail, suppliers: Suppliers, matcher: NameMatcher) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.suppliers = suppliers
        self.matcher = matcher
        purposes = Purposes(store: store, clock: clock, trail: trail)
    }

    /// Announced where a list was loaded or taken out of use.
    public static let listsTopic = "lists"

    /// Scores from here up are put before a person, unless a check says otherwise.
    public static let usualThreshold = 0.70

    /// The words of a search as they stand in the columns they are looked for in. At most eight are used.
    func searchWords(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).prefix(8).map { matcher.fold(String($0)) }.filter { !$0.isEmpty }
    }
}
