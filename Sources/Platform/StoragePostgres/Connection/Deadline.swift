/// A moment until which something is tried.
struct Deadline: Sendable {
    private let moment: ContinuousClock.Instant

    init(milliseconds: Int) { moment = .now + .milliseconds(milliseconds) }

    var hasPassed: Bool { .now >= moment }
}
