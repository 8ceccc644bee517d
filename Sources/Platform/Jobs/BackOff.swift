/// How long to wait before trying again: twice as long each time, up to a limit, and a little more or less by chance, so that what
/// failed together does not come back together.
public struct BackOff: Sendable, Hashable {
    /// The wait after the first failure, in seconds.
    public var first: Int
    /// The longest wait, in seconds.
    public var longest: Int

    public init(first: Int, longest: Int) {
        self.first = first
        self.longest = longest
    }

    /// - Parameters:
    ///   - tries: how often it has failed, from 1.
    ///   - chance: 0 to 1; each wait lies between three and five quarters of the plain one.
    /// - Returns: seconds, at least 1.
    public func wait(after tries: Int, chance: Double = .random(in: 0...1)) -> Int {
        let doubled = first << min(max(0, tries - 1), 30)
        let plain = min(longest, doubled)
        return max(1, Int(Double(plain) * (0.75 + chance / 2)))
    }
}
