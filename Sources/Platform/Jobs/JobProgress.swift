import Synchronization

/// Tells how far a job is. Called from inside the work as often as it likes; the store hears of it twice a
/// second.
public final class JobProgress: Sendable {
    struct Place: Sendable {
        var fraction: Double?
        var items = 0
    }

    let place = Mutex(Place())

    public init() {}

    /// - Parameters:
    ///   - fraction: of the whole, 0 to 1, if known.
    ///   - items: things done so far.
    public func report(fraction: Double?, items: Int) {
        place.withLock { place in
            place.fraction = fraction
            place.items = items
        }
    }
}
