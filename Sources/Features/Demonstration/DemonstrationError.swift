/// The demonstration's own files do not agree with each other: a fault of the program.
public struct DemonstrationError: Error, CustomStringConvertible {
    public var description: String

    init(_ description: String) {
        self.description = "demonstration: " + description
    }
}
