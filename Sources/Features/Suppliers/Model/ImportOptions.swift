/// How an import goes about faults and headings.
public struct ImportOptions: Sendable {
    /// Load what is good and count the rest. Otherwise one error refuses the file and nothing of it is loaded.
    public var skipsBad: Bool
    /// Headings named by hand, as `Supplier Name=name`.
    public var columns: [String]
    /// The file's name as the person knows it, where that differs from the path.
    public var name: String?

    public init(skipsBad: Bool = false, columns: [String] = [], name: String? = nil) {
        self.skipsBad = skipsBad
        self.columns = columns
        self.name = name
    }
}
