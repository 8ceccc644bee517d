import Storage

/// The versions that come with the program.
public enum BuiltInCodes {
    public static let all = [welsh2017, section54]

    static func version(_ id: ID<CodeVersion>) -> CodeVersion? { all.first { $0.id == id } }
}
