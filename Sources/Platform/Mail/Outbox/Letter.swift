/// A letter to be sent: which text of the catalogue (`mail.<text>.subject`, `mail.<text>.body`) with which values. Nothing
/// sensitive goes into a letter: it says that there is something to see and gives the address of the page.
public struct Letter: Sendable, Hashable {
    /// Names the words: `invitation`, `reset`.
    public var text: String
    public var values: [String: String]

    public init(_ text: String, _ values: [String: String] = [:]) {
        self.text = text
        self.values = values
    }
}
