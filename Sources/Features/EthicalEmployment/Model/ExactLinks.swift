public import Storage

/// One page of the names that can be confirmed together.
public struct ExactLinks: Sendable {
    public var page: Page<ExactLink>
    /// Stands for all of them, on all pages: whoever confirms them gives it back, so that nothing is confirmed unseen.
    public var mark: String

    public init(page: Page<ExactLink>, mark: String) {
        self.page = page
        self.mark = mark
    }
}
