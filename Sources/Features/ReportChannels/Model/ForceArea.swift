public import Languages

/// The area of a police force, as it was loaded from a file of borders. The same for every organisation of an installation.
public struct ForceArea: Sendable, Hashable {
    /// The code of the file, such as that of the Office for National Statistics: `W15000001`. At most 40 characters.
    public var code: String
    public var name: BilingualText

    public init(code: String, name: BilingualText) {
        self.code = code
        self.name = name
    }
}
