/// One figure of the program's state, as the operator's tools read it.
public struct Figure: Sendable, Hashable {
    /// In the words of Prometheus: `manumit_jobs`.
    public var name: String
    /// What it counts, in one sentence.
    public var help: String
    public var labels: [String: String]
    public var value: Double

    /// - Parameter labels: from closed sets only; never what identifies a person.
    public init(_ name: String, _ help: String, _ labels: [String: String] = [:], value: Double) {
        self.name = name
        self.help = help
        self.labels = labels
        self.value = value
    }
}
